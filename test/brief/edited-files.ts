/** Files of briefs as different hands write them: questions in all styles of YAML, comments and blank lines anywhere. */
import fc from 'fast-check';
import type { QuestionStatus } from '../../src/brief/model/field-values.ts';

/** A file in three parts, the middle one the item that is to be changed, with the line breaks around it. */
export interface EditedFile {
  readonly before: string;
  readonly item: string;
  readonly after: string;
  /** Where the item stands in its section, 0-based. */
  readonly index: number;
  /** All comments of the item. */
  readonly comments: readonly string[];
}

const WORDS = [
  ...['Who', 'decides', 'when', 'it', 'opens', 'again', 'Ünal', 'é', '港口', '👩‍🚀', '“here”'],
  ...['(so', 'far)', '£3bn', '1,300', "it's", 'a:b', 'x#y', 'C++', '50%', '–', 'p4'],
];
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((parts) => `What ${parts.join(' ')}?`);
const comment = fc.nat(9).map((number) => `# note ${number}: "q: 'x' {`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anchors = fc.constantFrom('', ' (p4)', ' (p4, p9-10)');

interface Style {
  readonly indent: number;
  readonly dash: number;
}

/** Words over several lines, each further one indented so deep. */
function broken(text: string, depth: number, at: readonly boolean[]): string {
  let count = 0;
  return text.replace(/ (?=\S)/g, () =>
    at[count++ % Math.max(1, at.length)] ? `\n${' '.repeat(depth)}` : ' ',
  );
}

/** A text in one of the styles of YAML; `depth` is the column of what it belongs to. */
function scalar(text: string, depth: number, isInBrackets: boolean) {
  const plain = isInBrackets || /[:#] |: | #/.test(text) ? [] : ['plain' as const];
  const block = isInBrackets ? [] : (['folded', 'literal'] as const);
  return fc
    .record({
      style: fc.constantFrom('single', 'double', ...plain, ...block),
      breaks: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
      more: fc.integer({ min: 1, max: 4 }),
      chomp: fc.constantFrom('', '-', '+'),
      note: maybe(comment),
      isExplicit: fc.boolean(),
    })
    .map(({ style, breaks, more, chomp, note, isExplicit }) => {
      const at = isInBrackets ? [false] : breaks;
      const lines = broken(text, depth + more, at);
      switch (style) {
        case 'plain':
          return { text: lines, comments: [] };
        case 'single':
          return { text: `'${lines.replaceAll("'", "''")}'`, comments: [] };
        case 'double':
          return { text: `"${lines.replaceAll('é', '\\u00e9')}"`, comments: [] };
        default: {
          const sign = `${style === 'folded' ? '>' : '|'}${isExplicit ? more : ''}${chomp}`;
          const header = note === undefined ? sign : `${sign} ${note}`;
          return {
            text: `${header}\n${' '.repeat(depth + more)}${lines}`,
            comments: note === undefined ? [] : [note],
          };
        }
      }
    });
}

type Written = { readonly text: string; readonly comments: readonly string[] };

/** A question in the short form. */
function shortForm({ indent, dash }: Style, isInBrackets: boolean): fc.Arbitrary<Written> {
  return fc
    .tuple(words(8), anchors)
    .chain(([text, at]) => scalar(text + at, isInBrackets ? indent + dash : indent, isInBrackets));
}

const KEY_ORDERS = [
  ['q', 'why', 'needs', 'status', 'answer', 'answered_on', 'at'],
  ['at', 'q', 'status', 'answered_on', 'answer', 'why', 'needs'],
  ['answer', 'answered_on', 'status', 'needs', 'q', 'at', 'why'],
];

/** A question as a mapping, each pair with a value in any style, in a block or in braces. */
function longForm(column: number, isInBraces: boolean): fc.Arbitrary<Written> {
  return fc
    .record({
      order: fc.constantFrom(...KEY_ORDERS),
      status: fc.constantFrom<QuestionStatus | undefined>(
        ...(['open', 'partly', 'answered', 'dropped', undefined] as const),
      ),
      has: fc.record({ why: fc.boolean(), needs: fc.boolean(), at: fc.boolean() }),
      gaps: fc.array(fc.constantFrom('', '\n', '\n# between the pairs'), { maxLength: 3 }),
      notes: fc.array(maybe(comment), { minLength: 1, maxLength: 4 }),
      isSpread: fc.boolean(),
    })
    .chain(({ order, status, has, gaps, notes, isSpread }) => {
      const hasAnswer = status === 'partly' || status === 'answered';
      const keys = order.filter((key) => {
        if (key === 'why' || key === 'needs' || key === 'at') return has[key];
        if (key === 'answer') return hasAnswer;
        return key === 'status' ? status !== undefined : key === 'q' || status === 'answered';
      });
      const writtenValue = (key: string): fc.Arbitrary<Written> => {
        if (key === 'at')
          return fc.constantFrom('p4', '[p4, p9]').map((text) => ({ text, comments: [] }));
        if (key === 'status' || key === 'answered_on')
          return fc.constantFrom('', '"', "'").map((mark) => ({
            text: mark + (key === 'status' ? status : '2026-11-20') + mark,
            comments: [],
          }));
        return words(6).chain((text) => scalar(text, column, isInBraces));
      };
      return fc.tuple(...keys.map(writtenValue)).map((values): Written => {
        const comments: string[] = values.flatMap((value) => value.comments);
        const pairs = keys.map((key, index) => {
          const { text = '' } = values[index] ?? {};
          const note = notes[index % notes.length];
          const canHave = isInBraces ? isSpread : !/^[>|]/.test(text);
          if (note !== undefined && canHave) comments.push(note);
          const tail = note !== undefined && canHave ? ` ${note}` : '';
          const comma = isInBraces && index < keys.length - 1 ? ',' : '';
          return `${key}: ${text}${comma}${tail}`;
        });
        const pad = ' '.repeat(column);
        if (isInBraces)
          return isSpread
            ? { text: `{\n${pad}  ${pairs.join(`\n${pad}  `)}\n${pad}}`, comments }
            : { text: `{ ${pairs.join(' ')} }`, comments };
        const lines = pairs.reduce((written, pair, index) => {
          const gap = gaps[index % Math.max(1, gaps.length)] ?? '';
          if (gap.includes('#')) comments.push('# between the pairs');
          const between = gap === '' ? '' : gap.replace('\n#', `\n${pad}#`);
          return `${written}${between}\n${pad}${pair}`;
        });
        return { text: lines, comments };
      });
    });
}

const inList = (style: Style): fc.Arbitrary<Written> =>
  fc.oneof(
    shortForm(style, false),
    longForm(style.indent + 1 + style.dash, false),
    longForm(style.indent + 1 + style.dash, true),
  );

const blockList = fc
  .record({ indent: fc.constantFrom(0, 2, 4), dash: fc.constantFrom(1, 1, 3) })
  .chain((style) =>
    fc.record({
      style: fc.constant(style),
      items: fc.array(inList(style), { minLength: 1, maxLength: 4 }),
      gap: fc.constantFrom(
        '',
        '\n',
        '\n# on its own\n',
        `\n${' '.repeat(style.indent)}# as deep as the list\n`,
      ),
    }),
  )
  .chain(({ style, items, gap }) =>
    fc.nat(items.length - 1).map((index) => {
      const written = items.map(
        ({ text }) => `${' '.repeat(style.indent)}-${' '.repeat(style.dash)}${text}\n`,
      );
      return {
        before: `questions: # all\n${written.slice(0, index).join(gap)}${index > 0 ? gap : ''}`,
        item: written[index] ?? '',
        after: written
          .slice(index + 1)
          .map((text) => gap + text)
          .join(''),
        index,
        comments: items[index]?.comments ?? [],
      };
    }),
  );

const bracketList = fc
  .array(fc.oneof(shortForm({ indent: 2, dash: 0 }, true), longForm(2, true)), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((items) =>
    fc.nat(items.length - 1).map((index) => {
      const written = items.map(({ text }) => text);
      const [first, last] = [written.slice(0, index), written.slice(index + 1)];
      return {
        before: `questions: [\n  ${first.map((text) => `${text},\n  `).join('')}`,
        item: written[index] ?? '',
        after: `${last.map((text) => `,\n  ${text}`).join('')}\n  ] # end\n`,
        index,
        comments: items[index]?.comments ?? [],
      };
    }),
  );

/** Sound briefs. */
export const editedFile: fc.Arbitrary<EditedFile> = fc
  .record({
    list: fc.oneof({ weight: 3, arbitrary: blockList }, { weight: 1, arbitrary: bracketList }),
    foot: fc.constantFrom(
      '',
      '\n',
      '# the end\n',
      'caveats:\n- None. # c\n',
      '\ncaveats: [A, "b"]\n',
    ),
    isCut: fc.boolean(),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ list, foot, isCut, lineBreak }) => {
    const inLines = (text: string): string => text.replaceAll('\n', lineBreak);
    const head = "# A brief\nsitrep:  1\ntitle: 'T' # t\nsource: a.txt\n\n";
    const [before, after] = [head + list.before, list.after + foot];
    // Without a line break at the end.
    const isOpen = isCut && after === '' && list.item.endsWith('\n');
    return {
      before: inLines(before),
      item: inLines(isOpen ? list.item.slice(0, -1) : list.item),
      after: inLines(after),
      index: list.index,
      comments: list.comments,
    };
  });
