/** The command `digest`. */
import { DIGEST_FORMATS } from '../../print/digest/digest-formats.ts';
import { fromSource, tag } from '../filters/filter-options.ts';
import { command } from '../syntax/command.ts';
import { ascii, library, width } from '../syntax/options.ts';

export const DIGEST = command({
  name: 'digest',
  options: {
    since: {
      value: 'day',
      help: 'first day: 2026-01-15, yesterday, 7d (default: yesterday)',
      isOfferedInKiosk: true,
    },
    format: {
      value: 'format',
      help: 'text, markdown or html, for a mail',
      choices: DIGEST_FORMATS,
      default: 'text',
      isOfferedInKiosk: true,
    },
    tag,
    source: fromSource,
    width,
    ascii,
    library,
  } as const,
  help: 'print what is new since a day: briefs, their open questions, answers, changed figures',
  examples: ['sitrep digest', 'sitrep digest --since 7d --format html > week.html'],
  inKiosk: { arguments: [], help: 'print what is new since a day' },
  run: async (_, options, io) => (await import('./digest.ts')).digest(options, io),
});
