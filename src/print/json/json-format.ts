/** The formats `json`, one object that holds all briefs, and `jsonl`, an object on a line for each. */
import type { Format } from '../document/format.ts';

export const JSON_OBJECT = {
  name: 'json',
  help: 'JSON, one object',
  suffix: 'json',
  hasPages: false,
  async *print(briefs, settings) {
    const { briefJson, formatJson } = await import('./json.ts');
    yield '{"version":1,"briefs":[';
    let before = '';
    for await (const { brief, ...known } of briefs) {
      yield before + formatJson(briefJson(brief, { ...known, ...settings }), settings.ascii);
      before = ',';
    }
    yield ']}\n';
  },
} as const satisfies Format;

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
