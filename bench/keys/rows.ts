// What is measured, and the programs that do something like it. A new row here is measured too; a program that is
// not installed is left out.
import { root, sitrep } from '../../test/terminal/program.ts';
import type { Fixtures } from './fixtures.ts';
import { DOWN, type Program } from './measure.ts';

export interface Workload {
  readonly name: string;
  readonly sitrep: Program;
  /** By name; sitrep is compared with the one that sends the fewest bytes. */
  readonly likes: Readonly<Record<string, Program>>;
}

const BACKSPACE = '\u007F';
const CTRL = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 0x1f);
const times = (key: string, count: number): readonly string[] => Array(count).fill(key);
/** Typed letter by letter and taken back. */
const typed = (word: string): readonly string[] => [...word, ...times(BACKSPACE, word.length)];

const brief = `${root}briefs/nk-kursk-war.yaml`;
const footer = /\bquit\b/;

export function rows(fixtures: Fixtures): readonly Workload[] {
  const { text, mailbox, muttrc, feeds, newsboatrc, feedCache, folder, brokenBrief } = fixtures;
  const { brief: ours } = fixtures;
  const less: Program = { argv: ['less', text], ready: /^5 The/, keys: ['j'] };
  const mutt: Program = {
    argv: ['mutt', '-n', '-F', muttrc, '-f', mailbox],
    ready: /notice 5/,
    keys: ['j'],
  };
  const newsboat: Program = {
    argv: ['newsboat', '-q', '-r', '-u', feeds, '-c', feedCache, '-C', newsboatrc],
    ready: /60\) Harbour/,
    before: [['\r', /notice 58/]],
    keys: [DOWN],
  };
  const vim = (settings: string, ...files: readonly string[]): Program => ({
    // No swap file: the program is killed, and would leave it beside the brief.
    argv: ['vim', '-n', '-u', 'NONE', '--cmd', `set nocp shm=atI ls=2 ch=2 ${settings}`, ...files],
    ready: /^~?\s*5 The/,
    keys: [],
  });
  return [
    {
      name: 'move the cursor to the next item',
      sitrep: { argv: sitrep(ours), ready: footer, keys: ['j', 'j', 'k', 'k'] },
      likes: { mutt, newsboat },
    },
    {
      name: 'switch pane',
      sitrep: { argv: sitrep(brief), ready: footer, keys: ['\t'] },
      likes: { 'vim, two windows': { ...vim('', '-O', text, text), keys: [`${CTRL('w')}w`] } },
    },
    {
      name: 'scroll one line',
      sitrep: { argv: sitrep(brokenBrief), ready: /opne/, keys: ['j'] },
      likes: { less },
    },
    {
      name: 'scroll a pane of half the width',
      sitrep: {
        argv: sitrep(brief),
        ready: footer,
        before: [['4', /▸4 Open/]],
        keys: [...times('j', 10), ...times('k', 10)],
      },
      likes: { 'vim, two windows': { ...vim('', '-O', text, text), keys: [CTRL('e')] } },
    },
    {
      name: 'type in the search, matches shown',
      sitrep: { argv: sitrep(brief), ready: footer, before: [['/', /\/▏/]], keys: typed('troops') },
      likes: {
        'vim, incsearch': {
          ...vim('is hls', brief),
          ready: /sitrep: 1/,
          before: [['/', /^\/$/]],
          keys: typed('troops'),
        },
      },
    },
    {
      name: 'type in the filter, list and preview shown',
      sitrep: {
        argv: sitrep(`${root}briefs`),
        ready: footer,
        before: [['/', /\/▏/]],
        keys: typed('tour'),
      },
      likes: {
        'vim, incsearch': {
          ...vim('is hls', brief),
          ready: /sitrep: 1/,
          before: [['/', /^\/$/]],
          keys: typed('troops'),
        },
      },
    },
    {
      name: 'move in the list, preview shown',
      sitrep: { argv: sitrep(`${root}briefs`), ready: footer, keys: ['j', 'j', 'k', 'k'] },
      likes: {
        'mc, quick view': {
          argv: ['mc', '-u', folder, folder],
          ready: /10Quit/,
          before: [[`${CTRL('x')}q`, /UP--DIR/]],
          keys: [DOWN],
        },
      },
    },
  ];
}
