/**
 * `sitrep source show`: prints an article with its paragraph numbers, as anchors count them, its quotations and
 * quantities marked, and under each paragraph who says what; `--json` for programs.
 */

import { languageOfText } from '../../article/language-of.ts';
import {
  type OutlinedParagraph,
  type OutlinedSpeaker,
  outlineOf,
} from '../../article/outline/outline.ts';
import { inCodePoints, readSource, type SourceText } from '../../article/source-text.ts';
import { TERMINAL_STYLES } from '../../diagnostics/render-text.ts';
import { QUALIFIER } from '../../language/model/quantity.ts';
import { sha256 } from '../../library/files/read-file.ts';
import { counted } from '../../text/counted.ts';
import { displayWidth, padStart, truncate } from '../../text/layout/width.ts';
import { wrapLines } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { type ColourChoice, jsonFor, takesColour } from '../output/output-text.ts';
import { readShown, type ShownOptions } from './read-shown.ts';

export interface SourceShowOptions extends ShownOptions {
  readonly json?: boolean;
  readonly width?: number;
  readonly language?: string;
  readonly color: ColourChoice;
}

const [DEFAULT_WIDTH, MAX_TERMINAL_WIDTH] = [72, 100];

/** `name` is a file, `-` for standard input, or the hash of a text in the store. Gives 2 where it cannot be read. */
export async function showSource(
  name: string,
  options: SourceShowOptions,
  io: Io,
): Promise<number> {
  const reading = await readShown(name, options, io);
  if (reading.kind === 'fault') {
    const { message } = reading;
    const named = message.startsWith(`${name}: `) ? message : `${name}: ${message}`;
    io.stderr.write(`sitrep: ${visible(named)}\n`);
    return 2;
  }
  const source = readSource(reading.text);
  const language = languageOfText(source, options.language);
  const article = {
    source,
    skip: new Set<number>(),
    ...(language !== undefined && { language }),
  };
  const hash = await sha256(reading.bytes);
  if (options.json === true) {
    const paragraphs = Array.from(outlineOf(article), (one) => asJson(one, source));
    const json = { version: 1, sha256: hash, readAs: reading.readAs, paragraphs };
    io.stdout.write(jsonFor(io.stdout, `${escapeJson(JSON.stringify(json))}\n`));
    return 0;
  }
  const page = pageOf(source, options, io);
  const total = counted(source.paragraphs.length, 'paragraph');
  io.stdout.write(`${page.plain(`${name}: ${total}, SHA-256 ${hash.slice(0, 12)}`)}\n`);
  for (const as of reading.readAs) io.stdout.write(`${page.plain(`read as ${as}`)}\n`);
  for (const one of outlineOf(article)) io.stdout.write(`\n${page.paragraph(one)}`);
  return 0;
}

/** Signs around quotations and quantities, and before those that are listed. */
const SIGNS = {
  typographic: { quotation: ['⟦', '⟧'], quantity: ['⟨', '⟩'], said: ' — ', ellipsis: '…' },
  ascii: { quotation: ['[[', ']]'], quantity: ['{', '}'], said: ' -- ', ellipsis: '...' },
} as const;

/** Stand for the signs until a line is finished. Text that is safe to show has no such characters. */
const STYLE = { quotation: ['\u0001', '\u0002'], quantity: ['\u0003', '\u0004'] } as const;
const SGR = { quotation: TERMINAL_STYLES.strong, quantity: TERMINAL_STYLES.underlined } as const;

const GAP = 2;

function pageOf(source: SourceText, { width, color }: SourceShowOptions, io: Io) {
  const { stdout } = io;
  const signs = stdout.isAscii ? SIGNS.ascii : SIGNS.typographic;
  const hasColour = takesColour(color, stdout, io);
  const terminal = stdout.columns === undefined ? undefined : Math.max(20, stdout.columns);
  const columns = width ?? Math.min(terminal ?? DEFAULT_WIDTH, MAX_TERMINAL_WIDTH);
  const numbers = `p${source.paragraphs.length}`.length;
  const room = Math.max(10, columns - numbers - GAP);
  const plain = (text: string): string => (stdout.isAscii ? toAscii(visible(text)) : visible(text));
  const words = ({ start, end }: { start: number; end: number }): string =>
    plain(source.text.slice(start, end)).trim();
  const indented = (text: string, lead: string): string =>
    wrapLines(text, room)
      .map((line, index) => `${padStart(index === 0 ? lead : '', numbers)}  ${line}\n`)
      .join('');

  const marked = (one: OutlinedParagraph): string => {
    const cuts = [
      ...one.quotations.map((range) => ({ ...range, kind: 'quotation' as const })),
      ...one.quantities.map((range) => ({ ...range, kind: 'quantity' as const })),
    ].flatMap(({ start, end, kind }) => [
      { at: Math.max(start, one.start), order: 1, sign: opening(kind) },
      { at: Math.min(end, one.end), order: 0, sign: closing(kind) },
    ]);
    let text = '';
    let at = one.start;
    for (const cut of cuts.sort((a, b) => a.at - b.at || a.order - b.order)) {
      if (cut.at > at) text += plain(source.text.slice(at, cut.at));
      at = Math.max(at, cut.at);
      text += cut.sign;
    }
    return text + plain(source.text.slice(at, one.end));
  };
  const opening = (kind: keyof typeof STYLE): string => STYLE[kind][0] + signs[kind][0];
  const closing = (kind: keyof typeof STYLE): string => signs[kind][1] + STYLE[kind][1];

  const paragraph = (one: OutlinedParagraph): string => {
    const lines = indented(marked(one).trim(), `p${one.number}`);
    const said = one.quotations.map((quotation) => {
      const { speaker: known, isContinued, manner } = quotation;
      const unknown = isContinued ? 'continues the quotation before' : 'no speaker found';
      const speaker =
        manner === 'headline' || manner === 'term'
          ? manner
          : known
            ? formatSpeaker(known)
            : unknown;
      const end = plain(`${signs.said}${speaker}`);
      const start = truncate(
        words(quotation),
        Math.max(10, room - 4 - displayWidth(end)),
        signs.ellipsis,
      );
      return indented(`"  ${start}${end}`, '');
    });
    const quantities = one.quantities.map((quantity) => {
      const { qualifier, unit, by, asOf, strange, isUnsure } = quantity;
      const meaning = QUALIFIER[qualifier];
      const isSaid = words(quantity).toLowerCase().includes(meaning);
      const counted = unit === undefined ? '' : unitBehind(source.text, quantity, unit);
      const unknown = strange.map((word) => `‘${word}’`).join(' ');
      const notes = [
        by,
        asOf && `as of ${asOf}`,
        (isUnsure || unknown !== '') && `unsure${unknown === '' ? '' : `: ${unknown}`}`,
      ].flatMap((note) => (note ? `${signs.said}${note}` : []));
      const hedge = isSaid ? '' : ` (${meaning})`;
      return indented(`#  ${words(quantity)}${plain(`${counted}${hedge}${notes.join('')}`)}`, '');
    });
    return styled(lines, hasColour) + said.join('') + quantities.join('');
  };
  return { plain, paragraph };
}

/** The words up to the end of a unit, as the text has them: ` of islanders`; none where it is joined to the number. */
function unitBehind(text: string, { start, end }: Range, unit: string): string {
  if (text.slice(start, end).endsWith(unit)) return '';
  const lead = /^\s+(?:\p{L}{1,2}(?:\s+|['’]))?/u.exec(text.slice(end, end + 10))?.[0] ?? '';
  return text.startsWith(unit, end + lead.length) ? `${lead}${unit}` : ` ${unit}`;
}

/** `Hale denied`, `he said (Hale)`, `Hale?` where the grammar leaves a doubt. */
function formatSpeaker({ clause, meaning, isPlain }: OutlinedSpeaker): string {
  const meant = meaning === undefined ? '' : ` (${meaning})`;
  return `${clause}${meant}${isPlain ? '' : '?'}`;
}

/** Puts weights in the place of the style marks, or nothing; each line ends what it began. */
function styled(text: string, hasColour: boolean): string {
  const open = new Set<'quotation' | 'quantity'>();
  let written = '';
  for (const character of text) {
    const kind = (['quotation', 'quantity'] as const).find((one) =>
      STYLE[one].some((mark) => mark === character),
    );
    if (kind !== undefined) {
      const isOpening = STYLE[kind][0] === character;
      if (isOpening) open.add(kind);
      else open.delete(kind);
      if (hasColour) written += SGR[kind][isOpening ? 0 : 1];
    } else if (character === '\n' && hasColour) {
      const kinds = [...open];
      written += `${kinds.map((one) => SGR[one][1]).join('')}\n${kinds.map((one) => SGR[one][0]).join('')}`;
    } else written += character;
  }
  return written;
}

function asJson(
  { number, start, end, quotations, quantities }: OutlinedParagraph,
  source: SourceText,
) {
  const place = (range: { start: number; end: number }) => ({
    ...inCodePoints(source, range),
    text: source.text.slice(range.start, range.end),
  });
  return {
    number,
    ...place({ start, end }),
    quotations: quotations.map(({ speaker, isContinued, manner, ...range }) => ({
      ...place(range),
      isContinued,
      manner,
      speaker: speaker
        ? {
            ...speaker,
            meaning: speaker.meaning ?? null,
            role: speaker.role ?? null,
            saidTo: speaker.saidTo ?? null,
          }
        : null,
    })),
    quantities: quantities.map(({ start: from, end: to, unit, by, asOf, ...rest }) => ({
      ...place({ start: from, end: to }),
      ...rest,
      unit: unit ?? null,
      by: by ?? null,
      asOf: asOf ?? null,
    })),
  };
}
