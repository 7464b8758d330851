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
    return items;
  });
}
