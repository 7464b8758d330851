// What the compared programs show: made-up text in the form that each of them reads, in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Fixtures {
  /** Prose, 400 lines of 40 to 84 columns. */
  readonly text: string;
  /** A mailbox of 60 messages, and the settings of a reader for it. */
  readonly mailbox: string;
  readonly muttrc: string;
  /** A feed of 60 articles, as newsboat takes it. */
  readonly feeds: string;
  readonly newsboatrc: string;
  readonly feedCache: string;
  /** A folder of text files. */
  readonly folder: string;
  /** A brief of many short items. */
  readonly brief: string;
  /** A brief with more errors than a screen has rows. */
  readonly brokenBrief: string;
  readonly remove: () => void;
}

const SENTENCE =
  'The dredger did not come, and nobody at the harbour office said why it stayed away so long.';
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const clock = (number: number): string => `10:${String(number % 60).padStart(2, '0')}:00`;

export function writeFixtures(): Fixtures {
  const root = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const write = (name: string, text: string): string => {
    const path = join(root, name);
    writeFileSync(path, text);
    return path;
  };
  const folder = join(root, 'folder');
  mkdirSync(folder);
  for (const number of numbers(60))
    writeFileSync(
      join(folder, `notice-${number}.txt`),
      numbers(80)
        .map(
          (line) => `${number}.${line} ${SENTENCE.slice(0, 20 + ((line * 13 + number * 7) % 60))}`,
        )
        .join('\n'),
    );
  const feed = write(
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>http://example.org</link>
${numbers(60)
  .map(
    (number) =>
      `<item><title>The harbour stays closed, notice ${number}</title><link>http://example.org/${number}</link><guid>${number}</guid><pubDate>Thu, 12 Nov 2026 ${clock(number)} +0000</pubDate></item>`,
  )
  .join('\n')}</channel></rss>`,
  );
  return {
    text: write(
      'text.txt',
      numbers(400)
        .map((line) => `${line} ${SENTENCE.slice(0, 40 + ((line * 7) % 45))}`)
        .join('\n'),
    ),
    mailbox: write(
      'mailbox',
      numbers(60)
        .map(
          (number) => `From ana@example.org Thu Nov 12 ${clock(number)} 2026
From: Ana Petrova <ana@example.org>
To: office@example.org
Subject: The harbour stays closed, notice ${number}
Date: Thu, 12 Nov 2026 ${clock(number)} +0000
Message-ID: <${number}@example.org>

${SENTENCE}

`,
        )
        .join(''),
    ),
    muttrc: write('muttrc', `set folder=${root}\nset mbox_type=mbox\nset move=no\nset quit=yes\n`),
    feeds: write('urls', `file://${feed}\n`),
    newsboatrc: write('newsboatrc', 'auto-reload no\nshow-read-feeds yes\n'),
    feedCache: join(root, 'cache.db'),
    folder,
    brief: write(
      'harbour.yaml',
      `sitrep: 1
title: The harbour stays closed
summary:
${numbers(12)
  .map(
    (number) =>
      `  - Notice ${number} says nothing of the dredger, nor of the quay. (p${number + 1})`,
  )
  .join('\n')}
questions:
${numbers(12)
  .map((number) => `  - Who wrote notice ${number}, and when? (p${number + 1})`)
  .join('\n')}
`,
    ),
    brokenBrief: write(
      'broken.yaml',
      `sitrep: 1\ntitle: Broken\nquestions:\n${numbers(90)
        .map((number) => `  - {q: 'Is notice ${number} out?', status: opne}`)
        .join('\n')}\n`,
    ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
