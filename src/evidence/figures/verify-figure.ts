/**
 * The verdict on a figure: its words stand in the stated paragraphs, and the number there has the same
 * value, scale, unit and hedge. The hedge is read in the source around the words, since `exact` may have
 * been cut behind it: "more than 100" is never "100".
 */

import { isCut, MAX_READ_LENGTH, readPart } from '../../article/quantities/source-figures.ts';
import { foldWords } from '../../article/words/folded-span.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { readNumberWords } from '../../language/numbers/number-words.ts';
import { isSpent } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { diffWords } from '../compare/word-diff.ts';
import { nearestDiff } from '../quotes/nearest-diff.ts';
import type { Located } from '../search/elided-passages.ts';
import { formatPlaces, placesOf, type Scope, type Scopes } from '../search/scope.ts';
import type { Stretch } from '../search/stretches.ts';
import {
  altered,
  ambiguous,
  misplaced,
  missing,
  searchWords,
  unchecked,
} from '../search/word-search.ts';
import type { Check, Finding, Grade, Passage, Place } from '../verdict/check.ts';
import { type Reading, readFigureAt } from './figure-agreement.ts';
import { isReadToEnd, type PlacedReading, readEverywhere, readStated } from './figure-readings.ts';
import { DOUBTS, isTurningWord } from './figure-surroundings.ts';

export interface FigureCheck {
  readonly check: Check;
  /** Where the words stand, for the check of who said them. */
  readonly located?: { readonly scope: Scope; readonly stretch: Stretch; readonly range: Range };
}

export function verifyFigure(figure: Figure, scopes: Scopes): FigureCheck {
  if (scopes.scopes.length === 0 || figure.isUnread === true) return { check: unchecked() };
  return figure.exact === undefined
    ? withoutWords(figure, scopes)
    : withWords(figure, figure.exact, scopes);
}

/** The source's own words are given: they are found first, and the number is read there. */
function withWords(figure: Figure, exact: string, scopes: Scopes): FigureCheck {
  const search = searchWords('figure', scopes, [exact]);
  switch (search.kind) {
    case 'once':
      return judge(figure, search.located);
    case 'concluded':
      return { check: search.check };
    case 'nowhere': {
      const nearest = nearestDiff(scopes.scopes, exact, { inQuotations: false });
      const check = nearest
        ? altered('figure', nearest.places, nearest.diff)
        : missing(notInSource(`words like ‘${exact}’`));
      return { check };
    }
  }
}

function judge(figure: Figure, located: Located): FigureCheck {
  const { scope, places, grade, range, omissions } = located;
  const reading = readFigureAt(figure, scope, range);
  const isTurned = omissions.some(({ text }) => isTurningWord(text, scope.language));
  const sure =
    reading.kind === 'agrees' && isTurned ? { ...reading, doubt: 'turned' as const } : reading;
  return { check: conclude(figure, scope, places, grade, sure), located };
}

function conclude(
  figure: Figure,
  scope: Scope,
  places: readonly Place[],
  grade: Grade,
  reading: Reading,
): Check {
  const passages = [{ places }];
  switch (reading.kind) {
    case 'agrees':
      return reading.doubt === undefined
        ? { verdict: 'verified', grade, passages, findings: reading.findings }
        : { ...unchecked(...reading.findings), passages, why: DOUBTS[reading.doubt] };
    case 'unread':
      return {
        ...unchecked({
          code: 'figure-unread',
          message: `no number can be read with certainty in ${formatPlaces(places)}`,
          help: 'compare the figure with the source yourself',
          key: 'value',
          places,
        }),
        passages,
      };
    case 'differs': {
      const { code, key, found } = reading;
      const shown = scope.source.text.slice(found.start, found.end);
      const own = code === 'figure-hedge' ? figure.phrase : figureWords(figure);
      const diff = diffWords(foldWords(shown), foldWords(own));
      return {
        verdict: 'altered',
        passages: [{ places: placesOf(scope, found) }],
        diff,
        findings: [
          {
            code,
            message: `expected ‘${shown}’, as ${formatPlaces(places)} has it, found ‘${own}’`,
            help: reading.help,
            key,
            places: placesOf(scope, found),
          },
        ],
      };
    }
  }
}

/** The figure as it is shown: `more than 100 troops`. */
function figureWords({ phrase, unit, quantity }: Figure): string {
  const isSaid = unit === undefined || phrase.toLowerCase().endsWith(unit.toLowerCase());
  return isSaid || unit === '%' || quantity.kind === 'words' ? phrase : `${phrase} ${unit}`;
}

/** No words are given: the number is looked for among those of the stated paragraphs. */
function withoutWords(figure: Figure, all: Scopes): FigureCheck {
  const { scopes, isAnchored, lacksSource } = all;
  if (figure.quantity.kind === 'words' && figure.qualifier === 'vague') {
    return { check: unchecked(unread()) };
  }
  const { agreeing, differing } = isAnchored
    ? readStated(figure, scopes)
    : readEverywhere(figure, scopes);
  // What is not read may have the number once more.
  if (scopes.some(({ budgets }) => isSpent(budgets?.reading)))
    return { check: unchecked(PAST_READING) };
  const [chosen] = agreeing.length > 0 ? agreeing : differing;
  // Once with the hedge and once without is not found once.
  if (chosen && agreeing.length + differing.length === 1) {
    const { scope, place, reading } = chosen;
    const check = conclude(figure, scope, placesOf(scope, place), 'folded', reading);
    return { check, located: { scope, stretch: [place], range: place } };
  }
  const passagesOf = (found: readonly PlacedReading[]): Passage[] =>
    found.map(({ scope, place }) => ({ places: placesOf(scope, place) }));
  if (agreeing.length > 0)
    return { check: ambiguous('figure', passagesOf([...agreeing, ...differing])) };
  if (chosen) {
    const { scope, place, reading } = chosen;
    return { check: conclude(figure, scope, placesOf(scope, place), 'folded', reading) };
  }
  if (lacksSource) return { check: unchecked() };
  const cut = scopes.flatMap((scope) =>
    scope.stated.filter((number) => isCut(scope, number)).map((number) => ({ scope, number })),
  );
  if (cut.length > 0) return { check: unchecked(notReadWhole(cut)) };
  const elsewhere = readEverywhere(figure, scopes).agreeing;
  // What stands where it should, and is not read as a number for sure, is not misplaced.
  if (elsewhere.length > 0 && scopes.some((scope) => hasUnreadNumber(figure, scope)))
    return { check: unchecked(unsureThere()) };
  return elsewhere.length > 0
    ? { check: misplaced('figure', all, passagesOf(elsewhere)) }
    : { check: missing(notInSource(figureWords(figure), scopes.every(isReadToEnd))) };
}

const PAST_READING: Finding = {
  code: 'figure-unread',
  message:
    'the limit of text that is read for numbers and names was reached before all of it was compared',
  help: 'state the paragraph, and give the source’s words in exact:',
};

interface StatedParagraph {
  readonly scope: Scope;
  readonly number: number;
}

function notReadWhole(cut: readonly StatedParagraph[]): Finding {
  const places = cut.flatMap(({ scope, number }) => {
    const read = readPart(scope, number);
    return read ? placesOf(scope, read) : [];
  });
  return {
    code: 'figure-unread',
    message: `${formatPlaces(places)} is so long that only its first ${MAX_READ_LENGTH.toLocaleString('en')} characters were read for the number, and it is not there`,
    help: 'give the source’s words in exact:, which are looked for everywhere',
    key: 'value',
    places,
  };
}

function unread(): Finding {
  return {
    code: 'figure-unread',
    message: 'without the source’s words, nothing of the figure can be checked',
    help: 'give them in exact:',
  };
}

/** Whether a stated paragraph has the number as a word or in digits, of which nobody could say what it counts. */
function hasUnreadNumber({ quantity }: Figure, scope: Scope): boolean {
  if (quantity.kind !== 'amount') return false;
  const { value } = quantity.amount;
  return scope.stated.some((number) => {
    const read = readPart(scope, number);
    const text = read ? scope.source.text.slice(read.start, read.end).toLowerCase() : '';
    return (text.match(/\p{L}+(?:-\p{L}+)?|\d+(?:[.,]\d+)*/gu) ?? []).some(
      (word) => readNumberWords(word) === value || Number(word.replaceAll(',', '')) === value,
    );
  });
}

function unsureThere(): Finding {
  return {
    code: 'figure-unread',
    message: 'the number stands in the paragraph, but it is not certain what it counts there',
    help: 'compare the figure with the source yourself',
    key: 'value',
  };
}

function notInSource(what: string, isReadWhole = true): Finding {
  const where = isReadWhole ? '' : ' at its beginning, to which it was read';
  const message = `expected ${what} in the source, found nothing like it${where}`;
  return { code: 'figure-not-in-source', message, key: 'exact' };
}
