/** What is said of the claims of a point, title, question or caveat that are not in the source as it has them. */
import { listed } from '../quotes/verify-quote.ts';
import type { Finding, Place } from '../verdict/check.ts';
import type { NumberClaim } from './claims.ts';
import type { ComparedNames } from './compare-name.ts';
import type { Held } from './compare-number.ts';
import type { Disorder } from './compare-order.ts';
import type { UnitFault } from './compare-unit.ts';
import type { Difference } from './compare-wording.ts';
import type { QuotedWords } from './quoted-words.ts';

/** What was found of the claims of a text that can be compared with a source. */
export interface Claims {
  readonly numbers: readonly { readonly claim: NumberClaim; readonly held: Held }[];
  readonly names: ComparedNames;
  readonly quoted: QuotedWords;
  readonly units: readonly UnitFault[];
  readonly order: readonly Disorder[];
  readonly wording: readonly Difference[];
  /** Whether the text itself denies something, leaves it open or gives it to somebody. */
  readonly isOpen: boolean;
  /** Whether the clauses of the source could not be read with certainty. */
  readonly isUnsure: boolean;
}

export interface Where {
  /** The paragraphs, in words. */
  readonly where: string;
  readonly places: readonly Place[];
  /** Whether they were read to their end. */
  readonly isRead: boolean;
}

export function findingsOf(
  { numbers, names, quoted, units, order, wording }: Claims,
  { where, places, isRead }: Where,
): Finding[] {
  const findings: Finding[] = [];
  const add = (code: Finding['code'], message: string, help: string): void => {
    findings.push({ code, message, help, key: 'text', places });
  };
  const withHeld = (held: string): string[] =>
    numbers.flatMap((one) => (one.held === held ? [one.claim.text] : []));
  const lacking = [...withHeld('lacking'), ...names.lacking];
  if (lacking.length > 0 && !isRead) {
    findings.push({
      code: 'item-without-anchor',
      message: `${where} is so long that only its beginning was read for names and numbers, and ${listed(lacking)} ${lacking.length === 1 ? 'is' : 'are'} not there`,
      help: 'cite fewer paragraphs, those that say so',
      key: 'at',
      places,
    });
  } else if (lacking.length > 0) {
    add(
      'summary-unsupported',
      `expected ${listed(lacking)} in ${where}, but ${lacking.length === 1 ? 'it is' : 'they are'} not there`,
      'cite the paragraph that says so, or take it out',
    );
  }
  if (quoted.lacking.length > 0) {
    add(
      'summary-unsupported',
      `expected the words in quotation marks word for word in ${where}, but ${listed(quoted.lacking)} ${quoted.lacking.length === 1 ? 'is' : 'are'} not there`,
      'quote the source word for word, or take the marks away',
    );
  }
  if (quoted.misattributed.length > 0) {
    add(
      'summary-unsupported',
      `expected the speaker that ${where} names for ${listed(quoted.misattributed)}, found another`,
      'give the words to the one who says them in the source',
    );
  }
  const swapped = order.filter(({ kind }) => kind === 'numbers').slice(0, 1);
  for (const { own, source } of [...swapped, ...units]) {
    add(
      'summary-unsupported',
      `expected ‘${source}’, as ${where} has it, found ‘${own}’`,
      'give each number with what it counts or measures in the source',
    );
  }
  const flat = withHeld('unhedged');
  if (flat.length > 0) {
    add(
      'summary-hedge-lost',
      `expected ${listed(flat)} with a hedge, as ${where} has it, found it without one`,
      'keep the source’s hedge',
    );
  }
  const hedged = withHeld('hedged');
  if (hedged.length > 0) {
    add(
      'summary-hedge-lost',
      `expected the number as ${where} has it, found ${listed(hedged)}, a hedge that is not there`,
      'give the number as the source does',
    );
  }
  for (const { kind, isClear, own, source } of wording) {
    if (!isClear || kind === 'words') continue;
    add(
      kind === 'modality' ? 'summary-hedge-lost' : 'summary-turned',
      `expected ‘${source}’, as ${where} has it, found ‘${own}’`,
      kind === 'modality'
        ? 'say that it is not certain, as the source does'
        : 'say what the source says',
    );
  }
  return findings;
}
