/** A page in Debian's Chromium, without a window: what it requests, what runs in it, what it looks like. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether there is one here. */
export function hasChromium(): boolean {
  try {
    execFileSync('chromium', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Answer = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** One page, driven through the Chrome DevTools Protocol. */
export class Page {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #next = 1;
  /** Every message, in order. */
  readonly events: Message[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message: Message = JSON.parse(String(data));
      if (message.id === undefined) this.events.push(message);
      else this.#waiting.get(message.id)?.(message);
    });
  }

  static async connect(address: string): Promise<Page> {
    const socket = new WebSocket(address);
    await once(socket, 'open');
    const page = new Page(socket);
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await page.ask(`${domain}.enable`);
    return page;
  }

  async ask(method: string, params: Answer = {}): Promise<Answer> {
    const id = this.#next++;
    const { promise, resolve } = Promise.withResolvers<Message>();
    this.#waiting.set(id, resolve);
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await promise;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Goes to an address and waits until the page has loaded. */
  async open(address: string): Promise<void> {
    this.events.length = 0;
    await this.ask('Page.navigate', { url: address });
    while (!this.events.some(({ method }) => method === 'Page.loadEventFired')) await wait(20);
    // What the page would do a little later.
    await wait(300);
  }

  /** The value of an expression in the page; a promise is waited for. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return typeof result === 'object' && result !== null && 'value' in result
      ? result.value
      : undefined;
  }

  /** Addresses that were asked for since the page was opened. */
  requests(): readonly string[] {
    return this.events.flatMap(({ method, params }) => {
      const request = params?.request;
      const isRequest = method === 'Network.requestWillBeSent';
      return isRequest && typeof request === 'object' && request !== null && 'url' in request
        ? [String(request.url)]
        : [];
    });
  }

  close(): void {
    this.#socket.close();
  }
}

/** Starts a browser of its own for the time of `use`. */
export async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sitrep-chromium-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const browser = spawn('chromium', [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
  });
  try {
    const page = await Page.connect(await addressOf(profile));
    await use(page);
    page.close();
  } finally {
    await end(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function end(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null) return;
  const ended = once(browser, 'exit');
  browser.kill('SIGKILL');
  await ended;
}

/** Where the first page listens; Chromium writes its port into the profile. */
async function addressOf(profile: string): Promise<string> {
  for (;;) {
    await wait(50);
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      const pages: unknown = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
      const page = Array.isArray(pages) ? pages.find(({ type }) => type === 'page') : undefined;
      if (page) return String(page.webSocketDebuggerUrl);
    } catch {
      // not yet
    }
  }
}
