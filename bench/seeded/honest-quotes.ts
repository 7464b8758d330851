/** Honest quotes of an article whose quotations people have marked. */
import type { Article } from './article.ts';
import type { HonestItem } from './trial.ts';

export function honestQuotes({ quotations }: Article): HonestItem[] {
  return quotations.flatMap(({ paragraphs, speaker, speakerKind, from, to, nested }) => {
    // Some speakers were marked with half a sentence.
    if (nested || speaker === null || speaker.split(' ').length > 6) return [];
    const text = paragraphs.join('\n\n');
    const at = from === to ? `p${from}` : `p${from}-${to}`;
    const fields = { text, by: speaker, at };
    const whole = { section: 'quotes', isShort: false, fields } as const;
    const items: HonestItem[] = [{ kind: `whole, speaker ${speakerKind}`, item: whole }];
    const [first = '', second] = text.split(/(?<=[.!])\s+(?=\p{Lu})/u);
    const isWhole =
      second !== undefined &&
      first.split(' ').length > 4 &&
      !/\p{Lu}\.$|\b\p{Lu}\p{L}{1,3}\.$/u.test(first);
    // What follows the first sentence may take it back: that is for the reader of the article to judge.
    if (
      isWhole &&
      from === to &&
      !/^(?:But|However|Not|Unless|If|Except|That|This|Wrong|No)\b/.test(second)
    ) {
      items.push({
        kind: 'first sentence of several',
        item: { ...whole, fields: { ...fields, text: first } },
      });
    }
    const kept = honestCut(first);
    if (kept !== undefined && from === to) {
      items.push({
        kind: 'cut before a reason, a time or another clause',
        item: { ...whole, fields: { ...fields, text: kept } },
      });
    }
    const phrase =
      /(?<=\b(?:will|is|was|are|were|have|has|want to|need to|going to) )(?:\p{L}[\p{L}’'-]* ){3,6}(?=(?:and|because|in|on|at|for)\b)/u
        .exec(first)?.[0]
        .trim();
    if (phrase !== undefined && from === to && !TURNING.test(first)) {
      items.push({
        kind: 'phrase from the midst of a sentence',
        item: { ...whole, fields: { ...fields, text: phrase } },
      });
    }
    return items;
  });
}

const TURNING =
  /\b(?:not|no|never|nothing|nobody|none|if|unless|only|would|could|might|may|deny|denied|wrong|lie|refuse|fail|false|against|doubt|without)\b|n[’']t\b|\?/iu;

/** A sentence up to a reason, a time or a further clause, where nothing in it turns anything. */
function honestCut(sentence: string): string | undefined {
  const at =
    /,? (?:because|since|when|while|in \d{4}|on \p{Lu}\p{Ll}+day|last \p{Ll}+|this \p{Ll}+|today|and (?:we|I|he|she|they|it))\b/u.exec(
      sentence,
    );
  const kept = sentence.slice(0, at?.index);
  return at && kept.split(' ').length > 3 && !TURNING.test(sentence) ? kept : undefined;
}
