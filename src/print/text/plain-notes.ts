/** Numbered notes in plain text: extracts of the source, an item's own words between asterisks. */
import type { Extract, ExtractRun, PrintNote, PrintNotes } from '../document/notes.ts';
import {
  hung,
  indented,
  type Page,
  type PrintBlock,
  setParagraph,
  statusWord,
} from './plain-page.ts';

/** A block about all notes, and one for each. */
export function setNotes({ about, notes }: PrintNotes, page: Page): PrintBlock[] {
  const lead = about === '' ? legend(notes) : about;
  const numbers = String(notes.length).length + 2;
  return [
    ...(lead === '' ? [] : [setParagraph(lead, indented(page, '  ', '  '))]),
    ...notes.map((note) => setNote(note, numbers, page)),
  ].map((lines) => ({ lines, space: 1 }));
}

function legend(notes: readonly PrintNote[]): string {
  if (notes.length === 0) return 'Nothing that could be checked.';
  const isMarked = notes.some(({ extracts }) =>
    extracts.some(({ runs }) => runs.some(({ kind }) => kind === 'marked')),
  );
  const isDifferent = notes.some(({ difference }) => difference.length > 0);
  return [
    isMarked ? 'The words of an item stand between *asterisks*.' : '',
    isDifferent
      ? '[-These words-] are in the source and not in the brief, {+these+} in the brief and not in the source.'
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function setNote(note: PrintNote, numberWidth: number, page: Page): string[] {
  const { number, status, said, extracts, difference } = note;
  const word = status === undefined ? [] : [`${capitalised(statusWord(status))}.`];
  const remark = [...word, ...said].join(' ');
  const paragraphs = [
    ...(remark === '' ? [] : [remark]),
    ...extracts.map(formatExtract),
    ...(difference.length === 0 ? [] : [`Difference: ${formatRuns(difference)}`]),
  ];
  const sign = `[${number}]`.padStart(numberWidth);
  return (paragraphs.length === 0 ? ['Verified.'] : paragraphs).flatMap((text, index) => {
    const shape = hung(page, '  ', `${index === 0 ? sign : ' '.repeat(numberWidth)} `);
    // An ellipsis must not be alone on the next line.
    const { words = text, rest = '' } = CUT.exec(text)?.groups ?? {};
    return setParagraph(words, shape, rest);
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const CUT = /^(?<words>.*\S) (?<rest>…|\.\.\.)$/;

function formatExtract({ reference, runs }: Extract): string {
  return `${reference}: ${formatRuns(runs)}`;
}

const SIGNS: Readonly<Record<ExtractRun['kind'], readonly [string, string]>> = {
  plain: ['', ''],
  marked: ['*', '*'],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

function formatRuns(runs: readonly ExtractRun[]): string {
  return runs
    .map(({ kind, text }) => {
      const [open, close] = SIGNS[kind];
      return `${open}${text}${close}`;
    })
    .join('');
}
