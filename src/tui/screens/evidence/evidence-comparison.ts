/**
 * The source's words and the brief's under each other, what differs in brackets that need no colour:
 * `we are [-not -]sending`. What the difference does is named above them, the worst first.
 */
import type { Figure } from '../../../brief/model/brief.ts';
import { figureNumber } from '../../../brief/model/wording.ts';
import { CHANGE } from '../../../evidence/compare/change-kinds.ts';
import type { DiffPart, WordDiff } from '../../../evidence/compare/word-diff.ts';
import type { ItemCheck } from '../../../evidence/verdict/check.ts';
import { STYLE_OF_VERDICT } from '../../look/colours.ts';
import { marked } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem, type Run } from '../../model/block.ts';
import type { MarkedPlace } from './evidence-targets.ts';

/** The most kinds of change that are named. */
const MAX_NAMED = 3;

export interface Compared {
  /** Where the source’s words stand. */
  readonly marked: readonly MarkedPlace[];
  readonly textAt: (place: MarkedPlace) => string;
  /** Labels stand before the words, not in a column of their own. */
  readonly isNarrow: boolean;
}

/** The comparison of an item whose words differ; a `figure` always has one. */
export function comparisonItems(
  { diff, verdict }: ItemCheck,
  figure: Figure | undefined,
  { marked, textAt, isNarrow }: Compared,
  typeface: Typeface,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  if (diff && verdict === 'altered') {
    return [
      {
        blocks: [
          block([run(headline(diff, typeface), { ...STYLE_OF_VERDICT.altered, weight: 'strong' })]),
        ],
        isTight: true,
      },
      row('source', partRuns(diff, 'removed')),
      row('brief', partRuns(diff, 'added')),
    ];
  }
  if (!figure) return [];
  const words = marked.map(textAt).join(` ${typeface.ellipsis} `);
  return [
    ...(words === '' ? [] : [row('source', [run(words)])]),
    row('brief', [run(amountOf(figure))]),
  ];

  function row(label: string, runs: readonly Run[]): PaneItem {
    if (isNarrow) {
      return { blocks: [block([run(`${label}: `, { weight: 'dim' }), ...runs])], isTight: true };
    }
    return { lead: block([run(label, { weight: 'dim' })]), blocks: [block(runs)], isTight: true };
  }

  /** The words of one side; `own` is what only that side has. */
  function partRuns({ parts }: WordDiff, own: 'removed' | 'added'): Run[] {
    const kept = parts.filter(({ kind }) => kind === 'same' || kind === own);
    return kept.map(({ kind, text }, index) => {
      if (kind === 'same') {
        return run(shortened(text, index === 0, index === kept.length - 1, typeface.ellipsis));
      }
      const bracketed = kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
      return run(bracketed, { weight: 'strong', tone: kind === 'removed' ? 'fault' : 'caution' });
    });
  }
}

/** `≠ A negation is dropped; words are left out.` */
function headline({ changes }: WordDiff, typeface: Typeface): string {
  const kinds = [...new Set(changes.map(({ kind }) => CHANGE[kind]))].slice(0, MAX_NAMED);
  const named = kinds.join('; ');
  const words = `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
  return marked(typeface.verdict('altered', 'source'), `${words === '' ? 'Altered' : words}.`);
}

/** Words on each side of a difference that are shown, in UTF-16 units. */
const KEPT = 40;

/** Words that are the same and far from any difference are shortened to an ellipsis. */
function shortened(
  text: DiffPart['text'],
  isFirst: boolean,
  isLast: boolean,
  ellipsis: string,
): string {
  if (text.length <= 2 * KEPT + 10) return text;
  const head = isFirst ? '' : text.slice(0, KEPT).replace(/\S*$/, '');
  const tail = isLast ? '' : text.slice(-KEPT).replace(/^\S*/, '');
  return `${head}${ellipsis}${tail}`;
}

/** Hedge, number and unit: `more than 100 troops`. */
function amountOf(figure: Figure): string {
  const { unit, quantity } = figure;
  const number = figureNumber(figure);
  const isSaid =
    unit === undefined ||
    quantity.kind === 'words' ||
    number.toLowerCase().includes(unit.toLowerCase());
  return isSaid ? number : `${number} ${unit}`;
}
