/**
 * Who a sentence says is speaking: the subject of the verb that introduces words (`Healey said`, `told
 * MPs`, `the official added`), before them or after. English only; where the grammar is not plain it says
 * so, and what it says is then not held against anybody.
 */
import type { Range } from '../text/line-index.ts';

export interface ReportingClause {
  /** The subject, as the source has it. */
  readonly subject: string;
  readonly kind: 'name' | 'pronoun' | 'definite' | 'indefinite';
  /** No doubt about what the subject is. */
  readonly isPlain: boolean;
  /** The clause around it, with appositions. */
  readonly around: string;
}

/** Stands for quoted words, whose sentences are not the source's own. */
export const QUOTED = '\uFFFC';

const VERB =
  'said|says|say|told|tells|added|adds|wrote|writes|claimed|claim|insisted|insists|argued|argues|reported|' +
  'announced|warned|warns|explained|replied|declared|stated|suggested|conceded|admitted|confirmed|denied|called|' +
  'described|tweeted|posted|noted|observed|remarked|commented|continued|concluded|estimated|stressed|promised|vowed|' +
  'pledged|acknowledged|revealed|recalled|testified|shouted|joked|predicted|asked|believes|believe';
const HELPER =
  '(?:(?:has|have|had|also|later|then|earlier|again|previously|recently|has since|all)\\s+)*';
const BEFORE = new RegExp(`(?<=[\\s,])${HELPER}(?:${VERB})(?![\\w-])`, 'g');
const AFTER_INVERTED = new RegExp(`^[\\s,–—-]*(?:${VERB})\\s+(?<subject>[^,.;:!?${QUOTED}“”"]+)`);
const AFTER = new RegExp(
  `^[\\s,–—-]*(?<subject>[^,.;:!?${QUOTED}“”"]{1,80}?)\\s+${HELPER}(?:${VERB})(?![\\w-])`,
);
const TRAILING = new RegExp(
  `,\\s*(?<subject>[^,;:${QUOTED}“”"]{1,80}?)\\s+${HELPER}(?:${VERB})(?:\\s+(?:on|in|at|last|this|yesterday|today|late|early)\\s[^,]*)?\\.?\\s*$`,
);
const ACCORDING = /\baccording to (?<subject>[^,.;:!?"“”]+)/i;

/** The clause that introduces `words`, a range of `sentence`, both without quoted text. */
export function reportingClause(sentence: string, words: Range): ReportingClause | undefined {
  const before = sentence.slice(0, words.start);
  const after = sentence.slice(words.end);
  const quoted = sentence.slice(words.start, words.end);
  const isClause = /[,?!–—-][”"’'»]?$/.test(quoted.trimEnd()) || /^[”"’'»]?\s*,/.test(after);
  const beside = isClause || before.trim() === '' ? besideAfter(after) : undefined;
  if (beside) return { ...beside, around: `${beside.subject} ${after}` };
  return introducing(before) ?? trailing(after) ?? accordingTo(before, after);
}

function besideAfter(after: string): Omit<ReportingClause, 'around'> | undefined {
  const rest = after.replace(/^[”"’'»]/, '');
  const inverted = AFTER_INVERTED.exec(rest)?.groups?.subject;
  const subject = inverted ?? AFTER.exec(rest)?.groups?.subject;
  return subject === undefined ? undefined : classify(nounPhrase(subject), true);
}

/** The last verb of speaking before the words, and its subject. */
function introducing(before: string): ReportingClause | undefined {
  const verb = [...before.matchAll(BEFORE)].findLast(({ index, 0: written }) => {
    const lead = before.slice(0, index).trimEnd();
    return !/asked$/.test(written) || !/(?:^|was|were|when|been|being|,)$/.test(lead);
  });
  if (!verb) return undefined;
  const lead = before.slice(0, verb.index);
  const clause =
    lead
      .split(/[,;:–—()]|\s(?:that|but|and|while|when|if|whether|because|as|which|who)\s/)
      .at(-1) ?? '';
  const direct = nounPhrase(clause);
  const found = direct === '' ? undefined : classify(direct, clause.trim() === direct);
  if (found) return { ...found, around: lead };
  // `A deckhand, who …, said`; `A Western official could not … but said`.
  const first = nounPhrase(
    lead
      .replace(/^\s*(?:\w+ly|Earlier|Later|Meanwhile|However|Today|Yesterday),\s*/, '')
      .split(',')[0] ?? '',
  );
  const commas = lead.split(',').length - 1;
  const isPlain = commas === 0 || (commas === 2 && /,\s*$/.test(lead));
  const leading = classify(first, isPlain);
  return leading && { ...leading, around: lead };
}

function trailing(after: string): ReportingClause | undefined {
  const subject = TRAILING.exec(after)?.groups?.subject;
  const found = subject === undefined ? undefined : classify(nounPhrase(subject), true);
  return found && { ...found, around: after };
}

function accordingTo(before: string, after: string): ReportingClause | undefined {
  const subject = (ACCORDING.exec(after) ?? ACCORDING.exec(before))?.groups?.subject;
  const found = subject === undefined ? undefined : classify(nounPhrase(subject), false);
  return found && { ...found, around: `${before} ${after}` };
}

const VERB_LIKE =
  /\s(?:could|would|will|may|might|must|should|has|have|had|is|was|were|are|did|does|do|can|cannot|who|which|whose|where|on|in|at|after|before|to|declined|refused|spoke|gave|took|came|went)\s.*$/;

/** The noun phrase that a piece of text begins with, without what is said of it. */
function nounPhrase(text: string): string {
  const trimmed = text.trim().replace(/^(?:and|but|so|then|earlier|later|meanwhile)\s+/i, '');
  const end = ` ${trimmed} `.replace(VERB_LIKE, '').trim();
  return end.split(/\s+/).length > 9 ? '' : end;
}

const DETERMINER = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/i;
const INDEFINITE = /^(?:an?|one|another|some|several|many|two|three|four|five|both|unnamed)\s/i;

function classify(subject: string, isPlain: boolean): Omit<ReportingClause, 'around'> | undefined {
  if (subject === '' || DETERMINER.test(subject) || /\b(?:there|not|of|than)$/i.test(subject)) {
    return undefined;
  }
  if (/^(?:he|she|they|it|we|i|who)$/i.test(subject)) return { subject, kind: 'pronoun', isPlain };
  const words = subject.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (INDEFINITE.test(subject)) return { subject, kind: 'indefinite', isPlain };
  const isName = /^\p{Lu}/u.test(last) && !(words.length === 1 && /s$/.test(last));
  if (isName) return { subject, kind: 'name', isPlain };
  const isDefinite = DETERMINER.test(words[0] ?? '') || /['’]s?\s/.test(subject);
  const isPlural = /[^s]s$/.test(last);
  return { subject, kind: !isDefinite && isPlural ? 'indefinite' : 'definite', isPlain };
}
