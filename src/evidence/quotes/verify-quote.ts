/**
 * The verdict on a quote's words. Verified is only what stands in the stated paragraphs, inside one quotation, once,
 * with nothing changed but typography and what brackets and ellipses mark. `attribution.ts` checks who spoke.
 */

import { quotationsOf } from '../../article/quotations/quotations.ts';
import { foldWords } from '../../article/words/folded-span.ts';
import type { Quote } from '../../brief/model/brief.ts';
import { isNegation } from '../../language/words/sense-words.ts';
import type { Range } from '../../text/line-index.ts';
import type { Change } from '../compare/changes.ts';
import { type DiffPart, diffWords } from '../compare/word-diff.ts';
import type { Located } from '../search/elided-passages.ts';
import { MAX_LEFT_OUT } from '../search/elided-passages.ts';
import { gluedBrackets } from '../search/elision.ts';
import { locateAnywhere, locateApart, locateStated } from '../search/locate.ts';
import { formatPlaces, type Scope, type Scopes } from '../search/scope.ts';
import { foldStretch } from '../search/stretches.ts';
import { altered, missing, passage, searchWords } from '../search/word-search.ts';
import type { Check, Finding, Passage, Place } from '../verdict/check.ts';
import { numbersPutIn } from './bracketed.ts';
import { denialOf } from './denial.ts';
import { beginnings, governedFrom, leftOut } from './left-out.ts';
import { nearestDiff } from './nearest-diff.ts';

/** The check of a quote's words, and where they stand, for the check of its speaker. */
export interface QuoteCheck {
  readonly check: Check;
  readonly located?: Located;
}

export function verifyQuote(quote: Quote, scopes: Scopes): QuoteCheck {
  const search = searchWords('quote', scopes, quote.paragraphs);
  switch (search.kind) {
    case 'once':
      return judge(quote, search.located);
    case 'concluded':
      return { check: search.check };
    case 'nowhere':
      return { check: notFound(quote.paragraphs, scopes.scopes) };
  }
}

/** The words were found once in the stated paragraphs: judges what they leave out or put in. */
function judge({ paragraphs }: Quote, located: Located): QuoteCheck {
  const { scope, stretch, omissions, inserted, grade, range } = located;
  const findings: Finding[] = [];
  let reverses = false;
  for (const omission of omissions) {
    const { reversing, hidden } = leftOut(omission, inserted);
    if (omission.isCut) findings.push(notReadWhole(omission.places));
    if (reversing.length > 0) {
      reverses = true;
      findings.push({
        code: 'quote-elision-negation',
        message: `expected the quote to keep its negation, found ${listed(reversing)} among the words left out`,
        help: 'keep these words, or quote less',
        key: 'text',
        places: omission.places,
      });
    } else if (hidden.length > 0 && numbersPutIn(omission).length === 0) {
      findings.push({
        code: 'quote-elision-hides',
        message: `the words left out hold ${listed(hidden)}`,
        help: 'see whether the quote says the same without them',
        key: 'text',
        places: omission.places.length > 0 ? omission.places : located.places,
      });
    }
  }
  const added = inserted.flatMap((words) => words.split(/\s+/)).filter(isNegation);
  const dropped =
    added.length === 0 ? [] : omissions.flatMap(({ text }) => text.split(/\s+/)).filter(isNegation);
  if (added.length > dropped.length) {
    reverses = true;
    findings.push({
      code: 'quote-elision-negation',
      message: `expected no negation but the speaker’s own, found ${listed(added)} in brackets`,
      help: 'say it in context: or note:, not in the speaker’s mouth',
      key: 'text',
      places: located.places,
    });
  }
  const forged = [
    ...(located.grade === 'elided' ? gluedBrackets(paragraphs.join(' ')) : []),
    ...omissions.flatMap(numbersPutIn),
  ];
  if (forged.length > 0) {
    reverses = true;
    findings.push({
      code: 'quote-altered',
      message: `expected the speaker’s own words and numbers, found ${listed(forged)} made with brackets`,
      help: 'quote the number or word whole; say the other in context:',
      key: 'text',
      places: located.places,
    });
  }
  if (reverses) {
    const source = shortened(scope.source.text, range);
    const diff = diffWords(foldWords(source), foldWords(paragraphs.join(' ')));
    const check: Check = { verdict: 'altered', passages: [passage(located)], diff, findings };
    return { check, located };
  }
  findings.push(...cutShort(located));
  const denial = denialOf(located);
  if (denial) findings.push(denial);
  const check: Check = {
    verdict: 'verified',
    grade,
    passages: [passage(located)],
    ...(inserted.length > 0 && { inserted }),
    findings,
  };
  return { check, located };

  function* cutShort({ places }: Located): Generator<Finding> {
    const folded = foldStretch(scope.source, stretch);
    const start = folded.origin.unitAt(range.start);
    const from = start === -1 ? [] : beginnings(folded, start, paragraphs[0] ?? '');
    const governed = from.map((one) => governedFrom(folded, one)).find((one) => one !== undefined);
    if (!governed) return;
    yield {
      code: 'quote-cut-short',
      message: `the quote begins after ${listed(governed.words)}, which bears on it: ‘${folded.text.slice(governed.from, start).trim()}’`,
      help: 'begin the quote earlier, or see that the context says so',
      key: 'text',
      places,
    };
  }
}

function notReadWhole(places: readonly Place[]): Finding {
  return {
    code: 'quote-elision-hides',
    message: `the quote leaves out so much that only the first and the last ${MAX_LEFT_OUT.toLocaleString('en')} characters left out were read for negations and hedges`,
    help: 'quote the pieces apart, each with its own anchor',
    key: 'text',
    places,
  };
}

/** Characters of the source that are compared word by word. */
const MAX_COMPARED = 40_000;

/** A passage for its difference; the middle of a very long one, which is left out, as an ellipsis. */
function shortened(text: string, { start, end }: Range): string {
  if (end - start <= MAX_COMPARED) return text.slice(start, end);
  const half = MAX_COMPARED / 2;
  return `${text.slice(start, start + half)} … ${text.slice(end - half, end)}`;
}

/** No quotation has these very words. */
function notFound(paragraphs: readonly string[], scopes: readonly Scope[]): Check {
  const text = paragraphs.join(' ');
  for (const scope of scopes) {
    const apart = locateApart(scope, text);
    if (apart.length > 0) return stitched(apart);
  }
  const unmarked = scopes.flatMap((scope) => [
    ...(scope.stated.length > 0 ? locateStated(scope, paragraphs, 'paragraph') : []),
  ]);
  const bare =
    unmarked.length > 0
      ? unmarked
      : scopes.flatMap((scope) => locateAnywhere(scope, paragraphs, 'paragraph'));
  if (bare.length > 0) {
    return outsideMarks(
      scopes,
      bare.flatMap((one) => one.places),
      bare.map(passage),
    );
  }

  const near = nearestDiff(scopes, text, { inQuotations: true });
  // The source has the very words, but quotation marks end among them.
  if (near && near.diff.changes.length === 0) return outsideMarks(scopes, near.places);
  if (near) return altered('quote', near.places, near.diff);
  return missing({
    code: 'quote-not-in-source',
    message: 'expected words of the source, found nothing like them there',
    help: 'see the paragraphs around; or it is from another source',
    key: 'text',
  });
}

/** Words of a quote that the source has, but as its own. */
function outsideMarks(
  scopes: readonly Scope[],
  places: readonly Place[],
  passages: readonly Passage[] = [{ places }],
): Check {
  const inFault = scopes.some(({ key, source }) => {
    const own = places.filter((place) => place.source === key).map(({ paragraph }) => paragraph);
    const there = new Set(own);
    return quotationsOf(source).warnings.some(({ paragraph }) => there.has(paragraph));
  });
  return {
    verdict: 'missing',
    passages,
    findings: [
      {
        code: 'quote-outside-marks',
        message: inFault
          ? `expected words inside quotation marks, found them in ${formatPlaces(places)}, where the source’s marks do not add up`
          : `expected words inside quotation marks, found them in ${formatPlaces(places)} as the source’s own`,
        help: 'quote only what the source has inside its marks',
        key: 'text',
        places,
      },
    ],
  };
}

function stitched(apart: readonly Located[]): Check {
  const places = apart.flatMap((one) => one.places);
  const parts = apart.flatMap(({ scope, range: { start, end } }, index): DiffPart[] => [
    ...(index === 0 ? [] : [{ kind: 'removed' as const, text: '” … “' }]),
    { kind: 'same', text: foldWords(scope.source.text.slice(start, end)) },
  ]);
  const changes: readonly Change[] = [{ kind: 'stitched', source: '” … “', brief: '' }];
  return {
    verdict: 'altered',
    passages: apart.map(passage),
    diff: { parts, changes },
    findings: [
      {
        code: 'quote-stitched',
        message: `expected the words of one quotation, found pieces of ${new Set(apart.map(({ stretch }) => stretch)).size}, in ${formatPlaces(places)}`,
        help: 'give each as a quote of its own',
        key: 'text',
        places,
      },
    ],
  };
}

/** `‘not’`, `‘if’ and ‘would’`. */
export function listed(words: readonly string[]): string {
  const marked = [...new Set(words)].map((word) => `‘${word}’`);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} and ${last}`;
}
