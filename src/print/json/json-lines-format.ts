/** The format `jsonl`: an object on a line for each brief. */
import type { Format } from '../document/format.ts';

export const JSON_LINES = {
  name: 'jsonl',
  help: 'JSON, a brief a line',
  suffix: 'jsonl',
  hasPages: false,
  async *print(briefs, settings) {
    const { briefJson, formatJson } = await import('./json.ts');
    for await (const { brief, ...known } of briefs)
      yield `${formatJson(briefJson(brief, { ...known, ...settings }), settings.ascii)}\n`;
  },
} as const satisfies Format;
