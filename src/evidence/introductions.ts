/**
 * Who is who in a source: whether it speaks of somebody at all, as a person, or by a role (`Defence
 * Secretary John Healey`). Read from its beginning, where people are introduced. English.
 */
import { maskedParagraph } from './masked-paragraph.ts';
import { perSource } from './per-source.ts';
import type { Scope } from './scope.ts';
import { mentionIn, plain, readSpeaker, type Speaker, wordsOf } from './speaker.ts';

/** Characters that are read to learn who is who: the beginning, where people are introduced. */
const MAX_READ = 200_000;

const openingSentences = perSource((source) => {
  const found: { readonly text: string; readonly lower: string }[] = [];
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ) break;
    const masked = maskedParagraph(source, number);
    for (const sentence of masked?.sentences ?? []) {
      const text = masked?.text.slice(sentence.start, sentence.end) ?? '';
      found.push({ text, lower: text.toLowerCase() });
    }
  }
  return found;
});

/** The sentences that can have a word; all of them, where it may be written in another way. */
function* sentencesWith({ source }: Scope, word: string): Generator<string> {
  const stem = /^[a-z]{4,}$/.test(word) ? word.slice(0, -1) : '';
  for (const { text, lower } of openingSentences(source)) if (lower.includes(stem)) yield text;
}

/** Whether the source mentions the speaker anywhere. */
export function isInSource(scope: Scope, speaker: Speaker): boolean {
  for (const sentence of sentencesWith(scope, speaker.words.at(-1) ?? ''))
    if (mentionIn(sentence, speaker)) return true;
  return false;
}

/** Whether the source calls somebody by the surname alone, which it does with persons only. */
export function isPerson(scope: Scope, speaker: Speaker): boolean {
  if (speaker.isPerson !== undefined) return speaker.isPerson;
  if (speaker.kind !== 'name' || speaker.words.length < 2) return false;
  const surname = speaker.words.at(-1) ?? '';
  for (const sentence of sentencesWith(scope, surname)) {
    const words = wordsOf(sentence);
    const isAlone = words.some(
      (word, index) =>
        plain(word) === surname &&
        /^\p{Lu}/u.test(word) &&
        !/^\p{Lu}/u.test(words[index - 1] ?? '') &&
        !/^the$/i.test(words[index - 1] ?? ''),
    );
    // South Korea is never called Korea, nor the Skellan Line Line.
    if (isAlone) return true;
  }
  return false;
}

/** Whether the source has the subject and the speaker side by side: `Defence Secretary John Healey`. */
export function isAlsoCalled(scope: Scope, subject: string, speaker: Speaker): boolean {
  const names = wordsOf(subject).filter((word) => /^\p{Lu}/u.test(word));
  const other = readSpeaker(names.length > 0 ? names.join(' ') : subject);
  if (!other || other.words.every((word) => speaker.words.includes(word))) return false;
  const isName = speaker.kind === 'name' && other.kind === 'name';
  for (const sentence of sentencesWith(scope, speaker.words.at(-1) ?? '')) {
    // Two names are the same person’s only without anything between them.
    const pieces = isName
      ? (sentence.match(/\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+/gu) ?? [])
      : sentence.split(/[;:]|\s(?:said|told|that|but|and)\s/);
    for (const piece of pieces) {
      const isShort = piece.split(/\s+/).length <= 14;
      if (isShort && mentionIn(piece, speaker) === 'plain' && mentionIn(piece, other)) return true;
    }
  }
  return false;
}

/** Whether the source has a surname with a first name before it, and not as the name of a thing. */
export function isCalledInFull(scope: Scope, surname: string): boolean {
  for (const sentence of sentencesWith(scope, surname)) {
    const words = wordsOf(sentence);
    const found = words.some((word, index) => {
      const [first = '', before = ''] = [words[index - 1], words[index - 2]];
      const isCapital = /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(first);
      return isCapital && plain(word) === surname && index > 1 && !/^the$/i.test(before);
    });
    if (found) return true;
  }
  return false;
}
