/** The comments of a draft: what the editor should do, look at, or may add. */
import type { Brief } from '../brief/model/brief.ts';
import type { Comments } from '../brief/writing/write-yaml.ts';

/** Words of the article that are in no item. */
export interface OtherWords {
  readonly kind: 'figure' | 'term';
  readonly words: string;
  readonly paragraph: number;
  /** Of the source, where there are several. */
  readonly key?: string;
}

export interface DraftNotes {
  /** By quote, as it was drafted. */
  readonly notes: ReadonlyMap<object, string | undefined>;
  /** What was left out of items that say less than was drafted. */
  readonly changed: ReadonlyMap<object, string>;
  readonly others: readonly OtherWords[];
}

const REWRITE = 'rewrite in your own words';
const WIDTH = 84;
/** Of each kind that are listed. */
const MOST = 30;

export function commentsOf(brief: Brief, { notes, changed, others }: DraftNotes): Comments {
  const above = [
    ...brief.summary.map((_, index) => ({ path: ['summary', index], text: REWRITE })),
    ...(['figures', 'people', 'quotes'] as const).flatMap((section) =>
      brief[section].flatMap((item, index) => {
        const gone = changed.get(item);
        const text =
          notes.get(item) ??
          (gone === undefined
            ? undefined
            : `${section === 'quotes' ? 'speaker' : 'sure'}? ${gone}`);
        return text === undefined ? [] : [{ path: [section, index], text }];
      }),
    ),
  ];
  const foot = [
    ...list('Other figures of the article:', others, 'figure'),
    ...list('In quotation marks, but left out because they are terms or titles:', others, 'term'),
  ];
  return {
    head: 'A draft by sitrep. Look at each item, and rewrite the summary in your own words.',
    above,
    ...(foot.length > 0 && { foot: foot.join('\n') }),
  };
}

function list(title: string, others: readonly OtherWords[], kind: OtherWords['kind']): string[] {
  const own = others.filter((one) => one.kind === kind);
  const lines = own.slice(0, MOST).map(({ words, paragraph, key }) => {
    const anchor = `(${key === undefined ? '' : `${key}:`}p${paragraph})`;
    const room = WIDTH - 4 - anchor.length - 1;
    const shown = words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words;
    return `- ${shown} ${anchor}`;
  });
  if (own.length > MOST) lines.push(`- and ${own.length - MOST} more`);
  return lines.length === 0 ? [] : ['', title, ...lines];
}
