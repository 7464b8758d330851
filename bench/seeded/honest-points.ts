/** Honest points of an article: a sentence in its own voice, as it is or edited so that it says the same or less. */
import { type Article, paragraphText, type Sentence } from './article.ts';
import type { HonestItem } from './trial.ts';

interface Paraphrase {
  readonly kind: string;
  readonly edit: (sentence: string) => string;
}

const replaced = (kind: string, ...pairs: readonly (readonly [RegExp, string])[]): Paraphrase => ({
  kind,
  edit: (sentence) =>
    pairs.reduce((text, [pattern, words]) => text.replace(pattern, words), sentence),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** None of these adds or takes away what bears on the truth of the rest. */
const PARAPHRASES: readonly Paraphrase[] = [
  {
    kind: 'opening dropped',
    edit: (text) =>
      capital(
        text.replace(
          /^(?:On|In|At|During|Earlier|Later|Meanwhile|Also|Still|Additionally|Indeed)\b[^,.]{0,40}, (?=\p{L})/u,
          '',
        ),
      ),
  },
  { kind: 'aside dropped', edit: (text) => text.replace(/ \([^()]{2,80}\)/, '') },
  {
    kind: 'aside dropped',
    edit: (text) =>
      text.replace(/, (?:who|which) (?:is|was|has|were|are) [^,]{5,90},(?= \p{Ll})/u, ''),
  },
  replaced('number written otherwise', [/(\d) (?:percent|per cent)\b/g, '$1%']),
  replaced('number written otherwise', [/(\d) million\b/g, '$1m'], [/(\d) billion\b/g, '$1bn']),
  replaced('number written otherwise', [/(?<![\d,])(\d{1,3}),(\d{3})(?![\d,])/g, '$1$2']),
  replaced(
    'number written otherwise',
    [/\bthree(?= \p{Ll}+s\b)/gu, '3'],
    [/\bfive(?= \p{Ll}+s\b)/gu, '5'],
  ),
  replaced('date written otherwise', [/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. (?=\d)/g, '$1 ']),
  replaced('date written otherwise', [
    /\b(January|February|March|April|June|July|August|September|October|November|December) (\d{1,2})\b(?!,? \d|[-–])/g,
    '$2 $1',
  ]),
  replaced('hedge in other words', [/\bmore than (?=[$£€]?\d)/g, 'over ']),
  replaced('hedge in other words', [/\b(?:about|roughly|approximately) (?=[$£€]?\d)/g, 'around ']),
  replaced('hedge in other words', [/\bnearly (?=[$£€]?\d)/g, 'almost ']),
  replaced('wording changed', [/ told (?:reporters|the audience|the crowd) (?=that )/, ' said ']),
  replaced('wording changed', [/ announced (?=that )/, ' said ']),
  replaced('wording changed', [/ said (?=that )/, ' stated ']),
  replaced('negation in other words', [/ did not /, ' didn’t ']),
  replaced('negation in other words', [/ (is|was|were|are|has|have|does) not /, ' $1n’t ']),
  replaced('negation in other words', [/ (is|was|were|are|has|have|did|does)n[’']t /, ' $1 not ']),
  replaced(
    'modality in other words',
    [
      / could (?=(?:soon|have|lead|become|face|cost|take|cause|mean|help|end) |be (?!seen|heard|found|felt))/,
      ' might ',
    ],
    [/ may (?=\p{Ll}+ )/u, ' might '],
  ),
];

export function honestPoints(article: Article): HonestItem[] {
  const { sentences, quotations } = article;
  const own = sentences.filter(isWholeStatement).flatMap(({ text, paragraph }) => {
    const point = (words: string): HonestItem['item'] => ({
      section: 'summary',
      isShort: true,
      fields: { text: words, at: `p${paragraph}` },
    });
    const edited = PARAPHRASES.flatMap(({ kind, edit }) => {
      const words = edit(text);
      return words === text ? [] : [{ kind, item: point(words) }];
    });
    return [{ kind: 'sentence as it is', item: point(text) }, ...edited];
  });
  const quoting = quotations.flatMap(
    ({ paragraphs, speaker, speakerKind, from, to, nested }): HonestItem[] => {
      const [words = ''] = paragraphs;
      const length = words.split(' ').length;
      if (
        nested ||
        speaker === null ||
        speakerKind !== 'named' ||
        from !== to ||
        length < 4 ||
        length > 25
      )
        return [];
      const surname = speaker.split(' ').at(-1) ?? speaker;
      if (/[“”"‘]|[.!?] /.test(words) || !paragraphText(article, from).includes(surname)) return [];
      const text = `${speaker} said “${words.replace(/[.,]$/, '')}”.`;
      return [
        {
          kind: 'point that quotes',
          item: { section: 'summary', isShort: true, fields: { text, at: `p${from}` } },
        },
      ];
    },
  );
  return [...own, ...quoting];
}

function isWholeStatement({ text, isOwnVoice }: Sentence): boolean {
  return (
    isOwnVoice &&
    /^\p{Lu}.*\.$/su.test(text) &&
    text.length >= 40 &&
    text.length <= 260 &&
    !/[:;@|…#\nÃÂ\u0080-\u009f]|\.\.|https?|www|\b(?:I|we|you|my|our|your|us)\b/i.test(
      text.replaceAll('U.S.', ''),
    ) &&
    /\b\p{Ll}+(?:ed|s)\b|\b(?:is|are|was|were|will|has|have|had|may|could|said)\b/u.test(text)
  );
}
