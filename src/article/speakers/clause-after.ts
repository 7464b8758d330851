/** The clause that comes after the words it introduces: `…,” Hale said`, `…,” said Ada Vale, the mayor`. */

import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { HELPERS, REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily } from '../../text/memo.ts';
import { clauseOf, type Found, isCutOff, QUOTED } from './clause.ts';
import { isOffice, nounPhrase } from './noun-phrase.ts';

const NO_STOP = `(?:[^.;:!?${QUOTED}“”"]|\\.(?=,))`;
/** What commas set apart, with words in quotation marks that do not end there: `wearing a “Vale” hat`. */
const INSERTED = `(?:${NO_STOP}|[“"]${QUOTED}+[”"])`;
const NO_COMMA = `[^,.;:!?${QUOTED}“”"]`;
const PATTERNS = lazily(() => {
  const { anyClauseStart, coordinating } = GRAMMAR();
  const finite = `${REPORTING_VERBS().finite}(?![\\w-])`;
  // A listener is no speaker: `Vale told reporters`, `Vale urged fans to wait`.
  const turned = `(?!${anyWord(ENGLISH.speech.addressing)}\\s|${anyWord(ENGLISH.speech.aimed)}\\s+\\p{Ll}+\\s+to\\s)${finite}`;
  return {
    /** Another clause that begins after the words says nothing of them. */
    nextClause: new RegExp(`^[”"’'»]?[\\s,]*(?!as\\b)${anyClauseStart}\\b`, 'i'),
    otherClause: new RegExp(`^\\s*(?:${coordinating}|while|as|which|who)\\b`),
    inverted: new RegExp(
      `^[\\s,–—-]*${HELPERS}${turned}\\s+(?:(?:also|in|on)\\s+)?(?<subject>${NO_COMMA}+)`,
      'u',
    ),
    after: new RegExp(
      `^[\\s,–—-]*(?:as\\s+)?(?<subject>${NO_COMMA}{1,80}?)(?<apposition>,${INSERTED}{1,160}?,)?\\s+${HELPERS}${finite}`,
      'd',
    ),
    trailingInverted: new RegExp(
      `,[”"’'»]?\\s*${turned}\\s+(?<subject>${NO_COMMA}+)(?:,${NO_STOP}*)?\\.?\\s*$`,
      'du',
    ),
    further: new RegExp(
      `,\\s*(?<subject>${NO_COMMA}{1,80}?)(?:,\\s(?<apposition>${NO_COMMA}{1,80}),)?\\s+${HELPERS}${finite}`,
      'd',
    ),
    trailing: new RegExp(
      `,\\s*(?:as\\s+)?(?<subject>[^,;:${QUOTED}“”"]{1,80}?)\\s+${HELPERS}${finite}(?:\\s+${anyWord(ENGLISH.speech.circumstance)}\\s[^,]*)?\\.?\\s*$`,
      'd',
    ),
  };
});

/** Right after the words. `end` is where they end. */
export function besideAfter(text: string, end: number): Found | undefined {
  const from = end + (/^[”"’'»\s]*/.exec(text.slice(end))?.[0].length ?? 0);
  const rest = text.slice(from);
  if (PATTERNS().nextClause.test(rest)) return undefined;
  const { inverted, after } = PATTERNS();
  const turned = inverted.exec(rest);
  if (turned) {
    const stop = from + turned[0].length;
    const start = stop - (turned.groups?.subject?.length ?? 0);
    const apposition = /^,[^.;:!?\uFFFC“”"]*/.exec(text.slice(stop))?.[0].length ?? 0;
    const subject = nounPhrase(text, start, stop);
    // `said Vale’s deputy, Ada Orr,`: the name of the two.
    const name = /^,\s+(?<name>\p{Lu}[^,.;:!?\uFFFC“”"]{2,60})(?=[,.]|\s+who\b|$)/du.exec(
      text.slice(stop),
    )?.indices?.groups?.name;
    const own = clauseOf(text, start, stop, { isPlain: true });
    const other =
      name && own?.kind === 'definite'
        ? clauseOf(text, stop + name[0], stop + name[1], {
            isPlain: true,
            around: { start, end: stop + apposition },
            at: { start: from + rest.search(/[^\s,–—-]/), end: stop + name[1] },
          })
        : undefined;
    if (other?.kind === 'name') return other;
    return clauseOf(text, start, stop, {
      isPlain: true,
      around: { start, end: stop + apposition },
      at: { start: from + rest.search(/[^\s,–—-]/), end: subject?.end ?? stop },
    });
  }
  const found = after.exec(rest);
  const { subject, apposition } = found?.indices?.groups ?? {};
  if (!found || !subject) return undefined;
  const at = { start: from + subject[0], end: from + found[0].length };
  const plain = {
    isPlain: true,
    at,
    around: { start: at.start, end: from + (apposition ?? subject)[1] },
  };
  const own = clauseOf(text, at.start, from + subject[1], plain);
  if (own && isCutOff(text, own.subject, from + subject[1])) return undefined;
  // `Hale’s attorney, Ada Vale, said`: the name of the two.
  const isDescribed =
    own && (own.kind !== 'name' || isOffice(text.slice(own.subject.start, own.subject.end)));
  const other =
    apposition && own && isDescribed && own.kind !== 'pronoun'
      ? clauseOf(text, from + apposition[0] + 1, from + apposition[1] - 1, plain)
      : undefined;
  return other?.kind === 'name' ? other : own;
}

/** `…, said Hale` and `…, Hale said`, further off at the end. */
export function trailing(text: string, end: number): Found | undefined {
  const rest = text.slice(end);
  // Each pattern begins with a comma.
  if (!rest.includes(',')) return undefined;
  const { trailing: straight, trailingInverted, further } = PATTERNS();
  for (const pattern of [straight, trailingInverted]) {
    const at = pattern.exec(rest)?.indices?.groups?.subject;
    const found = at && clauseOf(text, end + at[0], end + at[1], { isPlain: true });
    if (found && !isCutOff(text, found.subject, end + at[1])) return found;
  }
  const { subject, apposition } = (end > 0 && further.exec(rest)?.indices?.groups) || {};
  if (!subject || PATTERNS().otherClause.test(rest.slice(subject[0]))) return undefined;
  const at = apposition ?? subject;
  const name = apposition && clauseOf(text, end + at[0], end + at[1], { isPlain: false });
  return name?.kind === 'name'
    ? name
    : clauseOf(text, end + subject[0], end + subject[1], { isPlain: false });
}
