/** The notes on an item and on the paragraphs in view: findings with their help, and warnings of the source. */
import type { Review } from '../../../brief/model/brief.ts';
import { nothingToCheck } from '../../../evidence/record/record.ts';
import type { Finding, ItemCheck } from '../../../evidence/verdict/check.ts';
import { formatReview } from '../../../evidence/verdict/review.ts';
import type { BriefCheck, CheckedText } from '../../../evidence/verify-brief.ts';
import type { Typeface } from '../../look/typeface.ts';
import { type Block, blockBuilder, type PaneItem, type Style } from '../../model/block.ts';
import type { Subject } from '../../panes/subjects.ts';
import type { Target } from './evidence-targets.ts';

const DIM: Style = { weight: 'dim' };

/** Codes of findings that the comparison, or what is shown in place of the text, says already. */
const SHOWN_ELSEWHERE: ReadonlySet<Finding['code']> = new Set([
  'quote-altered',
  'figure-altered',
  'figure-value',
  'figure-hedge',
  'source-not-here',
]);

export function noteItems(
  subject: Subject,
  review: Review | undefined,
  item: ItemCheck | undefined,
  target: Target | undefined,
  evidence: BriefCheck,
  typeface: Typeface,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const found =
    item?.findings ??
    evidence.findings.filter(
      ({ section, index }) => section === subject.section && index === subject.index,
    );
  const notes = found.map(({ code, message, help }): Block[] => [
    ...(SHOWN_ELSEWHERE.has(code) ? [] : [block([run(sentence(message))])]),
    ...(help === undefined ? [] : [block([run(sentence(help), DIM)])]),
  ]);
  const isAnswered =
    item?.verdict === 'reviewed' ||
    evidence.answered.some(
      ({ section, index }) => section === subject.section && index === subject.index,
    );
  if (review && isAnswered) notes.push([block([run(`Reviewed ${formatReview(review)}`)])]);
  for (const why of item ? nothingToCheck(item) : [])
    notes.push([block([run(sentence(why), DIM)])]);
  const text = evidence.texts.find(
    ({ section, index }) => section === subject.section && index === subject.index,
  );
  if (text && found.length === 0) notes.push([block([run(TEXT_WORDS[text.verdict], DIM)])]);
  const inserted = item?.inserted ?? [];
  if (inserted.length > 0) {
    const words = inserted.map((each) => `‘${each}’`).join(', ');
    notes.push([block([run(`The words in brackets are the brief’s own: ${words}.`, DIM)])]);
  }
  if (target) {
    const warnings = evidence.sourceWarnings.filter(
      ({ source, paragraph }) =>
        source === target.source && paragraph >= target.from && paragraph <= target.to,
    );
    for (const { message } of warnings.slice(0, MAX_WARNINGS)) {
      notes.push([block([run('Source warning: ', { tone: 'caution' }), run(`${message}.`)])]);
    }
  }
  return notes.filter((blocks) => blocks.length > 0).map((blocks) => ({ blocks, isTight: true }));
}

/** Of a question or caveat, which has no mark. */
const TEXT_WORDS: Readonly<Record<CheckedText['verdict'], string>> = {
  found: 'Its names and numbers were found in the source; no more is checked.',
  unchecked: 'It was not checked with certainty.',
  unsupported: '',
};

/** The most warnings that are shown of one target. */
const MAX_WARNINGS = 5;

/** A message as a sentence: messages are written to stand after a colon. */
export function sentence(message: string): string {
  const first = message.charAt(0).toUpperCase();
  return `${first}${message.slice(1)}${/[.!?…]$/.test(message) ? '' : '.'}`;
}
