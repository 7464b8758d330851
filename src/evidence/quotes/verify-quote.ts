/**
 * The verdict on a quote's words. Verified is only what stands in the stated paragraphs, inside one quotation, once,
 * with nothing changed but typography and what brackets and ellipses mark. `attribution.ts` checks who spoke.
 */

import { foldWords } from '../../article/words/folded-span.ts';
import type { Quote } from '../../brief/model/brief.ts';
import { isNegation } from '../../language/words/sense-words.ts';
import type { Range } from '../../text/line-index.ts';
import { diffWords } from '../compare/word-diff.ts';
import { type Located, MAX_LEFT_OUT } from '../search/elided-passages.ts';
import { gluedBrackets } from '../search/elision.ts';
import type { Scopes } from '../search/scope.ts';
import { foldStretch } from '../search/stretches.ts';
import { passage, searchWords } from '../search/word-search.ts';
import type { Check, Finding, Place } from '../verdict/check.ts';
import { isMostlyBrackets, judgeBrackets } from './brackets.ts';
import { cutAfter, governedFrom } from './cut.ts';
import { denialOf } from './denial.ts';
import { beginnings, joinsClauses, leftOut } from './left-out.ts';
import { notFound } from './not-found.ts';

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
  const doubts: Finding[] = [];
  const made: string[] = [];
  let reverses = false;
  for (const omission of omissions) {
    const { reversing, hidden } = leftOut(omission, inserted);
    const { forged, unexplained } = judgeBrackets(omission, located);
    made.push(...forged);
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
    } else if (joinsClauses(omission)) {
      reverses = true;
      findings.push({
        code: 'quote-stitched',
        message:
          'expected the words of one sentence, found the beginning of one and the end of another',
        help: 'give each as a quote of its own',
        key: 'text',
        places: omission.places,
      });
    } else if (hidden.length + unexplained.length > 0 && forged.length === 0) {
      const isHidden = hidden.length > 0;
      (isHidden ? findings : doubts).push({
        code: 'quote-elision-hides',
        message: isHidden
          ? `the words left out hold ${listed(hidden)}`
          : `brackets change more than a form or a pronoun: ${listed(unexplained)}`,
        help: isHidden
          ? 'see whether the quote says the same without them'
          : 'quote the speaker’s own words; put in a name only for a pronoun',
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
      help: 'write it in context: or note:, not among the speaker’s words',
      key: 'text',
      places: located.places,
    });
  }
  const forged = [
    ...(located.grade === 'elided' ? gluedBrackets(paragraphs.join(' ')) : []),
    ...made,
  ];
  if (isMostlyBrackets(located, paragraphs.join(' '))) {
    doubts.push({
      code: 'quote-elision-hides',
      message: 'most of the quote stands in brackets',
      help: 'quote more of the speaker’s words, or say it in context:',
      key: 'text',
      places: located.places,
    });
  }
  if (forged.length > 0) {
    reverses = true;
    findings.push({
      code: 'quote-altered',
      message: `expected the speaker’s own words and numbers, found ${listed(forged)} made with brackets`,
      help: 'quote the whole number or word; write the other in context:',
      key: 'text',
      places: located.places,
    });
  }
  const folded = foldStretch(scope.source, stretch);
  const [from, to] = [folded.offsets.unitAt(range.start), folded.offsets.unitFrom(range.end)];
  const cut = from === -1 ? undefined : cutAfter(folded, from, to, scope.language);
  if (cut?.isNumber) {
    reverses = true;
    findings.push({
      code: 'quote-altered',
      message: `expected the whole number, found it without ${listed(cut.words)}`,
      help: 'end the quote after the number, or before it',
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
  findings.push(...doubts, ...cutShort(located));
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
    const starts = from === -1 ? [] : beginnings(folded, from, paragraphs[0] ?? '');
    const governed = starts
      .map((one) => governedFrom(folded, one, { tag: scope.language }))
      .find((one) => one !== undefined);
    if (governed) {
      yield {
        code: 'quote-cut-short',
        message: `the quote begins after ${listed(governed.words)}, which can change its meaning: ‘${folded.text.slice(governed.from, from).trim()}’`,
        help: 'begin the quote earlier, or say so in context:',
        key: 'text',
        places,
      };
    }
    if (cut && !cut.isNumber) {
      yield {
        code: 'quote-cut-short',
        message: `the quote ends before ${listed(cut.words)}, which can change its meaning: ‘${cut.shown}’`,
        help: 'end the quote later, or say so in context:',
        key: 'text',
        places,
      };
    }
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

/** `‘not’`, `‘if’ and ‘would’`. */
export function listed(words: readonly string[]): string {
  const marked = [...new Set(words)].map((word) => `‘${word}’`);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} and ${last}`;
}
