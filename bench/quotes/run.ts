// `npm run --silent bench:quotes -- FILE`: reads the quotations of articles and prints them, one JSON object a line, in
// the form in which marked articles have them: `{id, quotes: [{start, end, text, speaker}]}`. FILE has lines
// `{id, text, lang?}`, packed with gzip or not. The speaker is the name in full; in other languages than English the words
// of the article beside the quotation, with an apposition, as people have marked German articles.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { readSource } from '../../src/article/source-text.ts';
import { type Speech, speechOf } from '../../src/article/speech/speech.ts';
import { isEnglish } from '../../src/language/languages.ts';

const Article = v.object({ id: v.string(), text: v.string(), lang: v.optional(v.string()) });

/** Turns of a transcript have no quotation marks, and are not marked in those articles. */
const TURN = ':';

/** Outside English a guess is mostly wrong; nothing is written from it. */
const read = (speaker: Speech['speaker']): string | undefined =>
  speaker?.sureness === 'guess' ? undefined : speaker?.said.clause.around;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('expected the path of a file of articles');
const bytes = readFileSync(path);
const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
for (const line of lines) {
  if (line === '') continue;
  const { id, text, lang } = v.parse(Article, JSON.parse(line));
  const article = {
    source: readSource(text),
    skip: new Set<number>(),
    ...(lang !== undefined && { language: lang }),
  };
  const said = speechOf(article).filter(
    ({ manner, quotation }) =>
      manner !== 'headline' && manner !== 'term' && quotation.mark !== TURN,
  );
  const quotes = said.map(({ quotation: { parts }, speaker }) => {
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    return {
      start,
      end,
      text: text.slice(start, end),
      speaker: (isEnglish(lang) ? speaker?.name : read(speaker)) ?? null,
      written: speaker?.written ?? null,
      sureness: speaker?.sureness ?? null,
    };
  });
  console.log(JSON.stringify({ id, quotes }));
}
