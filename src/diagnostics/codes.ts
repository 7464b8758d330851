/**
 * Every code of a diagnostic about a file by itself. Codes never change, because scripts and editors filter by them.
 * `docs/diagnostics.md` is generated from this table. Each code has an example in `test/diagnostics/`.
 */
interface CodeEntry {
  readonly severity: 'error' | 'warning';
  /** What is wrong, and why it matters, for the page. */
  readonly explanation: string;
}

const error = (explanation: string): CodeEntry => ({ severity: 'error', explanation });
const warning = (explanation: string): CodeEntry => ({ severity: 'warning', explanation });

export const CODES = {
  // The file
  'file-unreadable': error(
    'The file cannot be opened: it does not exist, you may not read it, or it is not a regular file.',
  ),
  'file-too-large': error('A brief is at most 256 KiB. A larger file is not read.'),
  'not-utf-8': error('A brief is UTF-8 text. The message shows the first byte that is not.'),
  'brief-empty': error('The file has no YAML, only white space or comments.'),
  'line-ends-cr': error(
    'Lines end in a carriage return without a line feed. YAML readers disagree about such line ends.',
  ),
  'duplicate-id': warning(
    'Two briefs in one folder have the same id. The id then stands only for the brief whose file has that name.',
  ),
  'hidden-character': warning(
    'The file has a control, bidirectional or invisible character. It is shown as a stand-in or left out.',
  ),
  'too-long': warning(
    'A title, headline, name, id or another one-line value has more than 300 characters. Lists show only its beginning.',
  ),

  // YAML
  'yaml-syntax': error('The text is not YAML.'),
  'yaml-indent': error('Lines of one list or mapping begin at different columns.'),
  'yaml-tab': error('YAML is indented by spaces, not by tabs.'),
  'yaml-escape': error('A value in "…" has a backslash escape that YAML does not know.'),
  'yaml-reserved-start': error(
    'A value without quotes cannot begin with this character, because YAML reserves it.',
  ),
  'yaml-tag': error('Tags (`!…`) change what a value means. A brief cannot have any.'),
  'yaml-directive': error(
    'Directives (`%YAML 1.1`) change how values are read. A brief cannot have any.',
  ),
  'yaml-alias': error(
    'An alias (`*x`) refers to nothing, contains itself, or unfolds to too much; or no alias refers to the name that `&x` gives to a value.',
  ),
  'yaml-key': error(
    'A key has to be a word. It cannot be empty, a list or a mapping, and has no `?` before it.',
  ),
  'duplicate-key': error(
    'One mapping has the same key twice. One of the two values would be lost.',
  ),
  'several-documents': error('A file holds one brief, but `---` begins another document.'),
  'nested-too-deep': error('Lists and mappings are nested deeper than in any brief.'),
  'too-many-parts': error(
    'A list has at most 2,000 items, and a mapping 2,000 keys. A file has at most 80,000 pieces: keys, items, signs, spaces and line ends.',
  ),
  'unclosed-quote': error(
    'A quoted value is never closed. The message points to its opening mark.',
  ),
  'text-after-quote': error(
    'A value that begins with `"` or `\'` ends at the next such mark, but more text follows.',
  ),
  'unclosed-bracket': error(
    'A list in [ ] or a mapping in { } is never closed. The message points to its opening bracket.',
  ),
  'text-after-bracket': error(
    'A value that begins with [ or { ends at its closing bracket, but more text follows.',
  ),
  'colon-in-text': error('A colon with a space after it turns text into a mapping.'),
  'missing-space': error('`-` begins a list item, and `:` ends a key, only if a space follows.'),
  'lookalike-sign': error(
    'YAML knows only the plain space and colon. A character that looks like one of them, such as a no-break space or a full-width colon, is text.',
  ),
  'comma-in-text': error(
    'Inside { }, a comma ends the value, and the text after it becomes a key.',
  ),
  'comment-cuts-text': warning('` #` begins a comment, so the rest of the text is lost.'),
  'bullet-not-a-list': warning(
    'Only `-` at the column of the list begins a list item. Lines that begin with `•`, `2.` and the like, or with `-` inside a text or at another column, become one text.',
  ),
  'comma-splits-number': warning(
    'Inside [ ], a comma separates items, so a number with a comma becomes two items.',
  ),
  'boolean-like': warning('Other YAML readers take this word without quotes for true or false.'),
  'number-like': warning(
    'Other YAML readers take this text without quotes for a number and write it in another way: 1.10 becomes 1.1.',
  ),
  'octal-like': warning('Some YAML readers take a number with leading zeros for an octal number.'),

  // The format
  'unknown-key': error('The format does not have this key here.'),
  'missing-key': error('A required key is missing.'),
  'wrong-type': error('A value has the wrong kind: text, list or mapping.'),
  'empty-value': error('A key has no value.'),
  'unknown-value': error('The key takes only certain values, and this is not one of them.'),
  'format-version': error('The program reads only version 1 of the format.'),
  'format-version-not-first': warning(
    '`sitrep: 1` should be the first key, so that people and programs see at once what the file is.',
  ),
  'bad-id': error('An id consists of lower-case letters, digits and hyphens.'),
  'bad-date': error('A date is a day of the calendar, written YYYY-MM-DD.'),
  'bad-tag': error('A tag is one word, without spaces or commas.'),
  'bad-hash': error('A SHA-256 is 64 hexadecimal digits.'),
  'bad-url': error('A URL begins with http:// or https://.'),
  'bad-language': error('A language is a BCP 47 tag.'),
  'bad-encoding': error(
    'The encoding of a source is named as in the Encoding Standard of the web, such as `windows-1252`, `iso-8859-2` or `koi8-r`.',
  ),
  'bad-paragraph': error(
    'A paragraph to skip is a whole number from 1, or two with a hyphen: `34-38`. A brief skips at most 20,000.',
  ),
  'bad-source-key': error('The key of a source is a short word, because anchors begin with it.'),
  'source-and-sources': error('A brief has either `source` or `sources`, not both.'),
  'anchor-malformed': error(
    'An anchor is written `p5` or `p13-14`; in a brief with several sources, `key:p5`.',
  ),
  'anchor-like': warning(
    'The end of a text looks like an anchor but is not one: an anchor stands in brackets, as (p4). In a long form, anchors belong under `at`.',
  ),
  'anchor-reversed': error('An anchor to several paragraphs gives the lower number first.'),
  'anchor-source': error(
    'In a brief with several sources, each anchor begins with the key of one. In a brief with one source, anchors have no key.',
  ),
  'anchor-skipped': warning(
    'The anchor points to a paragraph that `skip` lists as page furniture.',
  ),
  'amount-malformed': warning(
    'An amount is a number. It can have a currency, a scale or a measure. An amount in another form is shown, but not checked.',
  ),
  'amount-too-large': error(
    'The number, with its scale, has more digits than the program can store exactly.',
  ),
  'figure-without-number': warning(
    'A figure has a number, or a qualifier that stands for one. If the program can read neither, the figure is shown, but not checked.',
  ),
  'figure-range': error('A range has `min` and `max`, and no `value`; `min` is the lower number.'),
  'figure-qualifier': error('The qualifier does not fit the value.'),
  'person-unnamed': error('A person or organisation has a `name`, an `as` or an `org`.'),
  'quote-unmarked': error('In the short form, the words of a quote stand in quotation marks.'),
  'quote-tail': error(
    'In the short form, only ` -- speaker` and the anchor follow the words of a quote.',
  ),
  'quote-outer-marks': warning(
    'In the long form, the text of a quote stands without its outer quotation marks.',
  ),
  'quote-without-speaker': warning('A quote says who spoke, or has `attribution: none`.'),
  'confidence-and-likelihood': warning(
    'One point has either confidence or likelihood, not both (ICD 203, D.6.e.2).',
  ),
  'question-without-answer': warning(
    'The status of a question is answered or partly, but there is no answer.',
  ),
  'question-answered-while-open': warning('A question has an answer, but its status is open.'),
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof CODES;
