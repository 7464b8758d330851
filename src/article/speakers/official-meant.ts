/** Which official `the official` is: where a sentence before introduces one. */

import type { ReportingClause } from './clause.ts';

/** `A Western official`, where a sentence has it, for `official`. */
export function phraseOf(role: string, sentence: string): ReportingClause | undefined {
  const { phrase, plural } = patternsOf(role);
  const match = phrase.exec(sentence) ?? plural.exec(sentence);
  if (!match) return undefined;
  const [subject] = match;
  const at = { start: match.index, end: match.index + subject.length };
  return { subject, kind: 'indefinite', isPlain: true, around: subject, at };
}

interface RolePatterns {
  readonly phrase: RegExp;
  readonly plural: RegExp;
}

const MAX_KEPT = 100;
const knownRoles = new Map<string, RolePatterns>();

/** Each sentence before is asked for the same role. */
function patternsOf(role: string): RolePatterns {
  const known = knownRoles.get(role);
  if (known) return known;
  const made = {
    phrase: new RegExp(
      `\\b(?:an?|another|one)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${role}(?:\\s+who\\s[^,.]+)?(?![\\p{L}])`,
      'iu',
    ),
    plural: new RegExp(`(?:\\p{Lu}[\\p{L}-]+\\s+)?${role}s(?![\\p{L}])`, 'u'),
  };
  if (knownRoles.size >= MAX_KEPT) knownRoles.clear();
  knownRoles.set(role, made);
  return made;
}
