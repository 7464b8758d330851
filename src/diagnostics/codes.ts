/**
 * Every code that a diagnostic can carry. Codes are stable: scripts and editors filter by them. The
 * page in `docs/` is generated from this table, and each code has a test pair of its own.
 */
interface CodeEntry {
  readonly severity: 'error' | 'warning';
  /** What is wrong and why it matters, for the docs page. */
  readonly explanation: string;
}

const error = (explanation: string): CodeEntry => ({ severity: 'error', explanation });
const warning = (explanation: string): CodeEntry => ({ severity: 'warning', explanation });

export const CODES = {
  // The file
  'file-unreadable': error(
    'The file cannot be opened: it is not there, not allowed, or not a regular file.',
  ),
  'file-too-large': error('A brief is at most 256 KiB; a larger file is not read at all.'),
  'not-utf-8': error('A brief is UTF-8. The first byte that is not is shown.'),
  'brief-empty': error('The file holds no YAML at all, only white space or comments.'),
  'line-ends-cr': error('Lines end in a lone carriage return, which YAML readers do not agree on.'),
  'duplicate-id': warning(
    'Two briefs of one folder have the same id: only one whose file is called so can be named by it.',
  ),
  'hidden-character': warning(
    'A control, bidirectional or invisible character; it is shown as a stand-in or left out.',
  ),
  'too-long': warning(
    'A title, a headline, a name, an id or another value of one line has more than 300 characters; lists cut it.',
  ),

  // YAML
  'yaml-syntax': error('The text is not YAML at this place.'),
  'yaml-indent': error('Lines of one list or mapping begin at different columns.'),
  'yaml-tab': error('YAML takes spaces, not tabs, for indentation.'),
  'yaml-escape': error('A value in "…" uses a backslash that YAML does not know.'),
  'yaml-reserved-start': error('A plain value cannot begin with this character; YAML reserves it.'),
  'yaml-tag': error('Tags (`!…`) change what a value means and have no place in a brief.'),
  'yaml-directive': error(
    'Directives (`%YAML 1.1`) change how values are read and have no place in a brief.',
  ),
  'yaml-alias': error(
    'An alias (`*x`) names nothing, contains itself, or unfolds to too much; or nothing refers to an anchor (`&x`).',
  ),
  'yaml-key': error(
    'A key is a plain word, not a list, a mapping or nothing, and needs no `?` before it.',
  ),
  'duplicate-key': error('The same key stands twice in one mapping; one of the two would be lost.'),
  'several-documents': error('A file holds one brief; `---` begins another document.'),
  'nested-too-deep': error('The file nests deeper than any brief does.'),
  'too-many-parts': error(
    'A list or mapping has at most 2,000 items or keys, a file 80,000 of them with its signs, spaces and line ends: no brief needs more.',
  ),
  'unclosed-quote': error('A quoted value is never closed; the place is where it opened.'),
  'text-after-quote': error(
    'A value that begins with a quotation mark of YAML ends at the next one.',
  ),
  'unclosed-bracket': error(
    'A list in [ ] or a mapping in { } is never closed; the place is where it opened.',
  ),
  'text-after-bracket': error('A value that begins with [ or { ends at its closing bracket.'),
  'colon-in-text': error('A colon followed by a space turns text into a mapping.'),
  'missing-space': error('`-` begins a list item, and `:` ends a key, only when a space follows.'),
  'lookalike-sign': error(
    'A space or colon of another kind, such as a no-break space or a full-width colon, stands where YAML knows only the plain one.',
  ),
  'comma-in-text': error(
    'Inside { }, a comma ends the value, so that the text after it becomes a key.',
  ),
  'comment-cuts-text': warning('` #` begins a comment, so that the rest of the text is lost.'),
  'bullet-not-a-list': warning(
    '`•`, `2.` and the like, or `-` at another column or inside a text, begin no list items: the lines become one.',
  ),
  'comma-splits-number': warning(
    'Inside [ ], a comma separates items, so a number with a comma becomes two.',
  ),
  'boolean-like': warning('Other YAML readers take this plain word for true or false.'),
  'number-like': warning(
    'Other YAML readers take this plain text for a number, and keep another one: 1.10 becomes 1.1.',
  ),
  'octal-like': warning('A number with leading zeros is octal to some YAML readers.'),

  // The format
  'unknown-key': error('The format has no such key here.'),
  'missing-key': error('A required key is not there.'),
  'wrong-type': error('A text, a list or a mapping stands where another of them is expected.'),
  'empty-value': error('A key is there, its value is not.'),
  'unknown-value': error('The value is not one of those that the key takes.'),
  'format-version': error('The program reads version 1 of the format.'),
  'format-version-not-first': warning(
    '`sitrep: 1` is the first key, so that people and programs see at once what the file is.',
  ),
  'bad-id': error('An id consists of lower-case letters, digits and hyphens.'),
  'bad-date': error('A date is a day of the calendar, written YYYY-MM-DD.'),
  'bad-tag': error('A tag is one word, without spaces or commas.'),
  'bad-hash': error('A SHA-256 is 64 hexadecimal digits.'),
  'bad-url': error('A URL begins with http:// or https://.'),
  'bad-language': error('A language is a BCP 47 tag.'),
  'bad-paragraph': error('A paragraph is a whole number from 1.'),
  'bad-source-key': error(
    'The key of a source is a short word, so that anchors can begin with it.',
  ),
  'source-and-sources': error('A brief has either one `source` or several `sources`.'),
  'anchor-malformed': error('An anchor is `p5`, `p13-14`, or with several sources `key:p5`.'),
  'anchor-like': warning(
    'Brackets at the end of a text look like an anchor and are not one; in a long form, only `at` holds anchors.',
  ),
  'anchor-reversed': error('A range of paragraphs runs from the lower to the higher.'),
  'anchor-source': error(
    'With several sources, an anchor names one of them; with one, it names none.',
  ),
  'anchor-skipped': warning('The anchor points to a paragraph that `skip` calls page furniture.'),
  'amount-malformed': error('An amount is a number with an optional currency, scale or measure.'),
  'amount-too-large': error(
    'The number, its scale counted, has more digits than can be held exactly.',
  ),
  'figure-without-number': error('A figure holds a number, or a qualifier that stands for one.'),
  'figure-range': error('A range has `min` and `max`, in this order, and no `value`.'),
  'figure-qualifier': error('The qualifier and the value do not go together.'),
  'person-unnamed': error('A person or organisation has a `name`, an `as` or an `org`.'),
  'quote-unmarked': error('A short-form quote stands between quotation marks.'),
  'quote-tail': error('After a short-form quote comes ` -- speaker` and the anchor, nothing else.'),
  'quote-outer-marks': warning('The text of a quote is given without its outer quotation marks.'),
  'quote-without-speaker': warning('A quote says who spoke, or `attribution: none`.'),
  'confidence-and-likelihood': warning(
    'One point does not mix confidence and likelihood (ICD 203, D.6.e.2).',
  ),
  'question-without-answer': warning(
    'A question that is answered, or partly, says what the answer is.',
  ),
  'question-answered-while-open': warning(
    'A question has an answer, but its status says that it is open.',
  ),
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof CODES;
