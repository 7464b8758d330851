/** The command `print`. What it needs is loaded at each start, since the program without a command prints too. */
import { command } from '../syntax/command.ts';
import {
  ascii,
  crlf,
  force,
  format,
  library,
  output,
  outputDir,
  paged,
  pageLength,
  paper,
  section,
  source,
  toc,
  width,
} from '../syntax/options.ts';
import { print } from './print.ts';

export const PRINT = command({
  name: 'print',
  arguments: [{ usage: '[brief...]' }],
  options: {
    format,
    section,
    evidence: { help: 'add extracts of the sources, as numbered notes at the end' },
    source,
    width,
    ascii,
    pageLength,
    paper,
    paged,
    toc,
    crlf,
    output,
    outputDir,
    force,
    library,
  },
  help: 'print briefs: paths, folders, ids, or - for standard input; without one: the whole library',
  examples: [
    'sitrep print varna-port',
    'sitrep print --evidence --paper a4 varna-port | lp',
    'sitrep print --format html --output varna.html varna.yaml',
  ],
  inKiosk: {
    arguments: [{ usage: '[id...]' }],
    help: 'print briefs, each named by its id; without one: all of them',
  },
  run: print,
});
