/**
 * What is shown in place of a source's text: that it is not here, or is another text, how to add it, and what the
 * brief's record says of the item.
 */
import type { Review, Source } from '../../../brief/model/brief.ts';
import {
  type EvidenceRecord,
  nothingToCheck,
  type RecordedItem,
  type RecordedPlace,
} from '../../../evidence/record/record.ts';
import type { Grade } from '../../../evidence/verdict/check.ts';
import { formatReview } from '../../../evidence/verdict/review.ts';
import { wordOf } from '../../../evidence/verdict/verdict.ts';
import type { SourceReading, TextLocation } from '../../../library/sources/load-source.ts';
import { STYLE_OF_VERDICT } from '../../look/colours.ts';
import { marked } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { type Block, blockBuilder, type PaneItem, type Style } from '../../model/block.ts';
import { sentence } from './evidence-notes.ts';

const DIM: Style = { weight: 'dim' };
const STRONG: Style = { weight: 'strong' };

const GRADES: Readonly<Record<Grade, string>> = {
  exact: 'to the letter',
  folded: 'but for typography',
  elided: 'with words left out or put in, as it says',
};

export function locationWords(location: TextLocation, source: Source): string {
  switch (location) {
    case 'named':
      return 'named on the command line';
    case 'file':
      return `${source.file ?? ''}, beside the brief`;
    case 'store':
      return 'in the source store';
  }
}

/** A source whose text cannot be shown. How to add one is said only where files may be written. */
export function absentItems(
  source: Source | undefined,
  reading: SourceReading | undefined,
  typeface: Typeface,
  isReadOnly: boolean,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const say = (...texts: readonly string[]): PaneItem => ({
    blocks: texts.map((text) => block([run(text)])),
  });
  const line = (text: string) => block([run(text, STRONG)]);
  if (!source)
    return [
      say('The brief names no source, so nothing in it can be checked.'),
      say('Name one under source:, with the path of its text as file: or its hash as sha256:.'),
    ];
  const { sha256, file } = source;
  const isChanged = reading?.kind === 'changed';
  const [first, wish] = isChanged
    ? [
        `The text that is here (${locationWords(reading.location, source)}) is not the one that the brief was taken from.`,
        'To see the words where they stand, add that one:',
      ]
    : [
        reading?.kind === 'absent' && reading.isDamaged === true
          ? 'The copy of its text in the source store is damaged.'
          : 'The text of its source is not here.',
        'To see the words where they stand, add it:',
      ];
  if (isReadOnly) return [say(first)];
  if (sha256 === undefined)
    return [
      say(
        first,
        file === undefined
          ? 'The brief says neither where it is (file:) nor which one it is (sha256:).'
          : `It was looked for beside the brief, as ${file}.`,
      ),
    ];
  return [
    { blocks: [block([run(`${first} ${wish}`)]), line('sitrep source add FILE')] },
    {
      blocks: [
        block([
          run('Its bytes have to be the same: '),
          run('sha256sum FILE', STRONG),
          run(' then prints'),
        ]),
        line(sha256),
      ],
    },
    ...(isChanged
      ? [{ blocks: [block([run('The text that is here has')]), block([run(reading.sha256)])] }]
      : []),
  ];
}

/** What the record says of an item. */
export function recordedItems(
  { checked }: EvidenceRecord,
  item: RecordedItem,
  review: Review | undefined,
  typeface: Typeface,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const { section, verdict: status, grade, passages, findings } = item;
  const word = wordOf(status, section);
  const words = grade === undefined ? word : `${word}, ${GRADES[grade]}`;
  const first = block([
    run(marked(typeface.verdict(status, 'record'), sentence(words)), {
      ...STYLE_OF_VERDICT[status],
      weight: 'strong',
    }),
    run(` This is from the brief’s record of ${checked}, which was made with the source.`),
  ]);
  const places: Block[] = passages.map((passage) => block([run(`${passageWords(passage)}.`)]));
  const codes: Block[] =
    findings.length === 0 ? [] : [block([run(`Noted: ${findings.join(', ')}.`, DIM)])];
  const bare = nothingToCheck(item).map((why) => block([run(sentence(why), DIM)]));
  const answer =
    review && status === 'reviewed' ? [block([run(`Reviewed ${formatReview(review)}`)])] : [];
  return [{ blocks: [first, ...answer, ...bare, ...places, ...codes] }];
}

/** `In p12, characters 3041 to 3066 of the text, and p13, …`; code points, counted from 1, both ends included. */
function passageWords(places: readonly RecordedPlace[]): string {
  const words = places.map(({ source, paragraph, start, end }) => {
    const key = source === undefined ? '' : `${source}:`;
    return `${key}p${paragraph}, characters ${start + 1} to ${end}`;
  });
  return `In ${words.join('; ')}`;
}
