/** The commands `questions`, `figures`, `quotes` and `people`: registers over all briefs. */
import { fromSource, person, since, tag, until } from '../filters/filter-options.ts';
import { command } from '../syntax/command.ts';
import { ascii, json, library } from '../syntax/options.ts';

const common = { tag, since, until, source: fromSource, json, ascii, library };
const inKiosk = { arguments: [] };

const QUESTIONS = command({
  name: 'questions',
  options: {
    all: { help: 'answered and dropped questions too', isOfferedInKiosk: true },
    person,
    ...common,
  } as const,
  help: 'list the open questions of all briefs, the oldest first',
  examples: ['sitrep questions', 'sitrep questions --all --tag ukraine'],
  inKiosk: { ...inKiosk, help: 'list the open questions of all briefs, the oldest first' },
  run: async (_, options, io) => (await import('./questions.ts')).questions(options, io),
});

const FIGURES = command({
  name: 'figures',
  options: {
    series: {
      value: 'key',
      help: 'only this series',
      isOfferedInKiosk: true,
    },
    ...common,
  } as const,
  help: 'list the figures of each series over time, and those that contradict each other',
  examples: ['sitrep figures', 'sitrep figures --series nk-troops-deployed --json'],
  inKiosk: { ...inKiosk, help: 'list the figures of each series over time' },
  run: async (_, options, io) => (await import('./figures.ts')).figures(options, io),
});

const QUOTES = command({
  name: 'quotes',
  options: {
    by: { value: 'name', help: 'only what this speaker said', isOfferedInKiosk: true },
    ...common,
  } as const,
  help: 'list all that was said, the newest first, with the verdict on each quote',
  examples: ['sitrep quotes --by healey', 'sitrep quotes --by healey --since 2026-01 --json'],
  inKiosk: { ...inKiosk, help: 'list all that was said, the newest first' },
  run: async (_, options, io) => (await import('./quotes.ts')).quotes(options, io),
});

const PEOPLE = command({
  name: 'people',
  arguments: [{ usage: '[name]', help: 'all that this person said, over time' }],
  options: common,
  help: 'list everybody whom the briefs quote or list; with a name, all that somebody said',
  examples: ['sitrep people', 'sitrep people healey --since 2026-01'],
  inKiosk: {
    arguments: [{ usage: '[name]' }],
    help: 'list everybody whom the briefs quote or list',
  },
  run: async ([name = ''], options, io) => (await import('./people.ts')).people(name, options, io),
});

export const REGISTERS = [QUESTIONS, FIGURES, QUOTES, PEOPLE];
