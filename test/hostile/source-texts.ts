/**
 * Articles as somebody would make them who wants to keep a checker busy: each fills the size it is given with one
 * shape. Text only; the briefs that ask the worst of them are in `briefs-against.ts`.
 */
import type { Shape } from './texts.ts';

/** `unit` over and over, as often as fits, between `head` and `tail`. */
function filled(unit: string, head = '', tail = ''): Shape {
  return (size) => {
    const room = size - Buffer.byteLength(head) - Buffer.byteLength(tail);
    return head + unit.repeat(Math.max(0, Math.floor(room / Buffer.byteLength(unit)))) + tail;
  };
}

/** Other words each time, as often as fits. */
function counted(unit: (index: number) => string): Shape {
  return (size) => {
    const parts: string[] = [];
    for (let index = 0, room = size; ; index++) {
      const next = unit(index);
      room -= Buffer.byteLength(next);
      if (room < 0) return parts.join('');
      parts.push(next);
    }
  };
}

/** Words in an order without meaning, the same in each run. */
function mixed(words: readonly string[], between = ' '): Shape {
  let state = 1;
  return counted((index) => {
    if (index === 0) state = 1;
    state = (state * 48_271) % 2_147_483_647;
    return `${words[state % words.length]}${between}`;
  });
}

const SENTENCE =
  'the ice of the winter has closed our harbour again and no ship will leave it before the spring';
const WORDS = SENTENCE.split(' ');

/** An article as people write them, however long. */
export const honestSource: Shape = counted(
  (index) =>
    `The mayor of town ${index} said “the ice of winter ${index} has closed our harbour again”, and that the soldiers’ boots weren’t dry.\n`,
);

const MARKS: Readonly<Record<string, Shape>> = {
  'opening marks': filled('“'),
  'opening marks, a word each': filled('“a '),
  'opening marks, a paragraph each': filled('“a\n'),
  'marks that open and close': filled('“”'),
  'quotations of one word': filled('“a” '),
  'quotations of one word, a paragraph each': filled('“a”\n'),
  'straight marks': filled('"'),
  'straight marks, a word each': filled('"a" '),
  'straight marks and spaces': filled('" '),
  apostrophes: filled('’'),
  'straight apostrophes, a word each': filled("s' a "),
  'single marks': filled('‘a’ '),
  'low marks and left marks': filled('„“'),
  'marks of every kind': filled('“‘«‹„‚「『"\' '),
  'quotations twelve deep': filled(`${'“a ‘b '.repeat(6)}${'c’ d” '.repeat(6)}`),
  'one quotation': filled('the ice ', '“', '”'),
  'one quotation of many paragraphs': filled(
    '“the ice of winter has closed our harbour\n',
    '',
    '”',
  ),
  'one quotation that is never closed': filled('the ice ', '“'),
  'marks and letters without ink': filled('“\u200B'),
};

const WORDY: Readonly<Record<string, Shape>> = {
  'one word': filled('ice '),
  'one word, quoted': filled('ice ', '“', '”'),
  'one word, a paragraph each': filled('ice\n'),
  'one letter': filled('a'),
  'one letter, a paragraph each': filled('a\n'),
  'two words in turn': filled('the ice '),
  'the words of a sentence over and over': filled(`${SENTENCE} `),
  'the words of a sentence, quoted over and over': filled(`“${SENTENCE}” `),
  'the words of a sentence in any order': mixed(WORDS),
  'the words of a sentence in any order, quoted': (size) => `“${mixed(WORDS)(size - 6)}”`,
  'a sentence with another word exchanged each time': counted(
    (index) => `“${WORDS.with(index % WORDS.length, `w${index}`).join(' ')}.”\n`,
  ),
  'a sentence with another word exchanged each time, on one line': counted(
    (index) => `${WORDS.with(index % WORDS.length, `w${index}`).join(' ')}. `,
  ),
  'no word twice': counted((index) => `w${index.toString(36)} `),
  'words that are nearly alike': counted(
    (index) =>
      `harbour${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))} `,
  ),
  'words of a thousand letters': filled(`${'harbour'.repeat(143)} `),
  'one word without end': filled('harbour'),
  'words with hyphens': filled('ice-'),
  'words with apostrophes': filled("ice's"),
};

const SIGNS: Readonly<Record<string, Shape>> = {
  ellipses: filled('…'),
  'ellipses of dots': filled('. . . '),
  dots: filled('.'),
  'ellipses in brackets': filled('[…] '),
  'brackets that open': filled('['),
  'brackets that open and close': filled('[a] '),
  'brackets within brackets': filled('(a '),
  'asides in brackets': filled('(a) '),
  commas: filled('ice, '),
  dashes: filled('ice – '),
  colons: filled('ice: '),
  spaces: filled(' ', 'ice', 'ice'),
  'spaces between words': filled(`ice${' '.repeat(2000)}`),
  'spaces of other widths': filled('\u2003', 'ice', 'ice'),
  'empty lines': filled('\n'),
  'lines without ink': filled('\u200B\n'),
  'carriage returns': filled('\r', 'ice', 'ice'),
  'line separators': filled('\u2028', 'ice', 'ice'),
  'nothing without ink but one word': filled('\u00AD', 'ice', 'ice'),
};

const NUMBERS: Readonly<Record<string, Shape>> = {
  numbers: filled('11,000 '),
  'numbers, a paragraph each': filled('11,000\n'),
  'numbers of one thing': filled('40 ships '),
  'numbers that differ': counted((index) => `${index + 3000} `),
  'one number': filled('1'),
  'one number of many groups': filled('111,', '1'),
  'one number of many groups with spaces': filled(' 111', '1'),
  'number words': filled('one hundred and '),
  hedges: filled('about more than '),
  'hedged numbers': filled('more than an estimated 100 '),
  ranges: filled('between 5 and 7 '),
  'numbers with hyphens': filled('5-'),
  'money and per cent': filled('£3bn, 40 per cent, $1.5m '),
  'tens of thousands': filled('tens of thousands of '),
};

const NAMES: Readonly<Record<string, Shape>> = {
  'capitalised names': filled('Ada Vale '),
  'capitalised names, a sentence each': filled('Ada Vale. '),
  'one capital each': filled('A '),
  initials: filled('J. '),
  'names that differ': counted((index) => `Ada Vale${index.toString(36)} `),
  'reporting clauses': filled('Ada Vale said, '),
  'reporting clauses, a sentence each': filled('Ada Vale said that. '),
  'reporting clauses and words': filled(
    '“we go,” Hale said, “and stay,” Ada Vale told reporters. ',
  ),
  'reporting clauses and words, on one line without stops': filled('Hale said “we go” and '),
  'names, roles and numbers in each sentence': counted(
    (index) =>
      `Mayor Ada Vale${index.toString(36)} said “${index} ships sank”, and 40 boats left. `,
  ),
  'another first name in each line': counted(
    (index) =>
      `Mayor Ada${index.toString(36)} Vale said that “${index} ships sank” on Monday, and 40 of ${index} boats left.\n`,
  ),
  'clauses without end around each quotation': counted(
    (index) =>
      `${'Hale, the mayor, who said that '.repeat(45)}“we go ${index},” ${'Ada Vale told reporters that when he '.repeat(40)}.\n`,
  ),
  'names without end around each quotation': counted(
    (index) =>
      `${'Ada Vale and Tom Hale of '.repeat(55)}“we go ${index},” ${'Vale, the '.repeat(140)}.\n`,
  ),
  'sentences without end before each quotation': counted(
    (index) => `${'He came. The official said so. '.repeat(45)}“We go ${index}.”\n`,
  ),
  'pronouns that lead back': filled('“We go,” he said. “We stay,” she added.\n'),
  'clauses that report clauses': filled('Hale said that Vale said that '),
  'asides after names': filled('Hale, the mayor, '),
  'according to': filled('according to Vale '),
  'possessives of possessives': filled('Hale’s '),
  titles: filled('Mr Hale and Mrs Vale. '),
  'words of a verb that is never reached': filled('has also later then '),
};

const SCRIPTS: Readonly<Record<string, Shape>> = {
  'combining marks': filled('\u0301', 'a'),
  'letters with a mark each': filled('e\u0301 '),
  'letters with ten marks each': filled(`e${'\u0301\u0323'.repeat(5)} `),
  'marks in an order that is not theirs': filled('\u0315\u0300\u05AE\u0062', 'a'),
  Chinese: filled('冰封港口'),
  'Chinese that is quoted': filled('“冰封港口”说'),
  'Japanese, one quotation': filled('氷が港を', '「', '」'),
  Thai: filled('น้ำแข็ง'),
  'Hangul in parts': filled('\u1112\u1161\u11AB'),
  Arabic: filled('الجليد '),
  'letters that fold to more': filled('\uFDFA'),
  ligatures: filled('ﬃ '),
  'pairs of units': filled('𝒜 '),
  'pictographs that are joined': filled('👩‍👩‍👧‍👦'),
  'lone letters of every script': filled('aжאعक中あ '),
  'line breaks of other kinds': filled('a\r\n\u0085\u000B\u000C'),
};

export const SOURCES: Readonly<Record<string, Shape>> = {
  'an honest article': honestSource,
  ...MARKS,
  ...WORDY,
  ...SIGNS,
  ...NUMBERS,
  ...NAMES,
  ...SCRIPTS,
};
