/**
 * What turns or weakens a clause when it is left out, beyond single English negations: phrases such as
 * `failed to`, and the commonest negations of other languages, whatever language a source says it is in.
 */

const REVERSING =
  /\b(?:fail(?:s|ed|ing)? to|den(?:y|ies|ied|ying)|far from|anything but|rarely|seldom|(?<!\ba )few)\b/gi;
const WEAKENING =
  /\b(?:lack(?:s|ed|ing)?|so-called|(?<!\ba )little|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|impossible|more than|fewer than|less than|up to|at least|at most)\b/gi;
const QUANTITY =
  /(?:\bsome|\bover|\bunder|\babout|\baround|\bnearly|\balmost|(?:[\p{Sc}]\s?)?\b\d[\d.,]*(?:%|\p{L}+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?))(?:\s+(?:hundred|thousand|million|billion|[\p{L}-]+))?$/iu;

const FOREIGN =
  /(?<![\p{L}\p{M}'])(?:ne|pas|jamais|aucune?|rien|nicht|nichts|kein\p{L}*|nie|niemals|nunca|ning[uú]n\p{L}*|nada|non|mai|nessun\p{L}*|não|niet|geen|nooit|не|нет|ні|немає|никогда|ніколи|değil)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])n'(?=\p{L})|[不没沒未无無]|ない|ません/giu;

/** In a clause of which a part is kept. */
export function reversingPhrases(clause: string): string[] {
  return [...matches(clause, REVERSING), ...matches(clause, FOREIGN)];
}

export function weakeningPhrases(text: string): string[] {
  return matches(text, WEAKENING);
}

/** A number, or a hedge of one, that is left out right before the noun or number that is kept. */
export function quantityAtEnd(text: string): string[] {
  const [found] = QUANTITY.exec(text.trim()) ?? [];
  return found === undefined || /^(?:1[5-9]|20)\d\d$/.test(found) ? [] : [found];
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found);
}
