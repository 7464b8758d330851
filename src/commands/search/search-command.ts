/** The command `search`. */
import { command } from '../syntax/command.ts';
import { ascii, color, json, library, limit } from '../syntax/options.ts';

export const SEARCH = command({
  name: 'search',
  arguments: [
    {
      usage: '<query...>',
      help: 'words, "a phrase", begin*, -not; with a field before them: title, tag, id, source, summary, figure, person, quote, question, caveat, by, role, series; also since:2026-01, until:, date:, status:open, verdict:altered',
    },
  ],
  options: { limit, json, ascii, color, library },
  help: 'find items of the library by their words, speakers, days, verdicts',
  examples: [
    "sitrep search 'casualties by:healey'",
    'sitrep search \'quote:"rocket fire" tag:ukraine since:2026-01 -drill\'',
    "sitrep search 'status:open until:2026-06' --json",
  ],
  inKiosk: {
    arguments: [{ usage: '<query...>' }],
    help: 'find items by their words: quote:"rocket fire" by:healey since:2026-01 -drill',
  },
  run: async (words, options, io) => (await import('./search.ts')).search(words, options, io),
});
