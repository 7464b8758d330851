/**
 * The verdict on a quote's words. Verified is only what stands in the stated paragraphs, inside one quotation, once,
 * with nothing changed but typography and what brackets and ellipses mark. `attribution.ts` checks who spoke.
 */

import { foldWords } from '../../article/words/folded-span.ts';
import type { Quote } from '../../brief/model/brief.ts';
import type { FindingCode } from '../../diagnostics/findings.ts';
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

/** The words were found once in the stated paragraphs: judges what they leave out or put in, and are cut from. */
function judge({ paragraphs }: Quote, located: Located): QuoteCheck {
  const { scope, stretch, omissions, inserted, grade, range } = located;
  const text = paragraphs.join(' ');
  const errors: Finding[] = [];
  const hiding: Finding[] = [];
  const doubts: Finding[] = [];
  const made = located.grade === 'elided' ? gluedBrackets(text) : [];
  const say = (
    list: Finding[],
    code: FindingCode,
    message: string,
    help: string,
    places: readonly Place[] = located.places,
  ): void => void list.push({ code, message, help, key: 'text', places });

  for (const omission of omissions) {
    const { places } = omission;
    const { reversing, hidden } = leftOut(omission, inserted);
    const { forged, unexplained } = judgeBrackets(omission, located);
    made.push(...forged);
    if (omission.isCut)
      say(
        hiding,
        'quote-elision-hides',
        `the quote leaves out so much that only the first and the last ${MAX_LEFT_OUT.toLocaleString('en')} characters left out were read for negations and hedges`,
        'quote the pieces apart, each with its own anchor',
        places,
      );
    if (reversing.length > 0)
      say(
        errors,
        'quote-elision-negation',
        `expected the quote to keep its negation, found ${listed(reversing)} among the words left out`,
        'keep these words, or quote less',
        places,
      );
    else if (joinsClauses(omission))
      say(
        errors,
        'quote-stitched',
        'expected the words of one sentence, found the beginning of one and the end of another',
        'give each as a quote of its own',
        places,
      );
    else if (forged.length === 0 && hidden.length > 0)
      say(
        hiding,
        'quote-elision-hides',
        `the words left out hold ${listed(hidden)}`,
        'see whether the quote says the same without them',
        places.length > 0 ? places : located.places,
      );
    else if (forged.length === 0 && unexplained.length > 0)
      say(
        doubts,
        'quote-elision-hides',
        `brackets change more than a form or a pronoun: ${listed(unexplained)}`,
        'quote the speaker’s own words; put in a name only for a pronoun',
        places.length > 0 ? places : located.places,
      );
  }
  const negationsIn = (words: readonly string[]): string[] =>
    words.flatMap((some) => some.split(/\s+/)).filter(isNegation);
  const added = negationsIn(inserted);
  const dropped = added.length === 0 ? [] : negationsIn(omissions.map((omission) => omission.text));
  if (added.length > dropped.length)
    say(
      errors,
      'quote-elision-negation',
      `expected no negation but the speaker’s own, found ${listed(added)} in brackets`,
      'write it in context: or note:, not among the speaker’s words',
    );
  if (isMostlyBrackets(located, text))
    say(
      doubts,
      'quote-elision-hides',
      'most of the quote stands in brackets',
      'quote more of the speaker’s words, or say it in context:',
    );
  if (made.length > 0)
    say(
      errors,
      'quote-altered',
      `expected the speaker’s own words and numbers, found ${listed(made)} made with brackets`,
      'quote the whole number or word; write the other in context:',
    );
  const folded = foldStretch(scope.source, stretch);
  const [from, to] = [folded.offsets.unitAt(range.start), folded.offsets.unitFrom(range.end)];
  const cut = from === -1 ? undefined : cutAfter(folded, from, to, scope.language);
  if (cut?.isNumber)
    say(
      errors,
      'quote-altered',
      `expected the whole number, found it without ${listed(cut.words)}`,
      'end the quote after the number, or before it',
    );
  const passages = [passage(located)];
  if (errors.length > 0) {
    const diff = diffWords(foldWords(shortened(scope.source.text, range)), foldWords(text));
    const findings = [...errors, ...hiding];
    return { check: { verdict: 'altered', passages, diff, findings }, located };
  }
  const governed = (from === -1 ? [] : beginnings(folded, from, paragraphs[0] ?? ''))
    .map((one) => governedFrom(folded, one, { tag: scope.language }))
    .find((one) => one !== undefined);
  if (governed)
    say(
      doubts,
      'quote-cut-short',
      `the quote begins after ${listed(governed.words)}, which can change its meaning: ‘${folded.text.slice(governed.from, from).trim()}’`,
      'begin the quote earlier, or say so in context:',
    );
  if (cut)
    say(
      doubts,
      'quote-cut-short',
      `the quote ends before ${listed(cut.words)}, which can change its meaning: ‘${cut.shown}’`,
      'end the quote later, or say so in context:',
    );
  const denial = denialOf(located);
  const check: Check = {
    verdict: 'verified',
    grade,
    passages,
    ...(inserted.length > 0 && { inserted }),
    findings: [...hiding, ...doubts, ...(denial ? [denial] : [])],
  };
  return { check, located };
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
