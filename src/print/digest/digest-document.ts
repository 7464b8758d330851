/** A digest as it is printed: parts with a heading, in each the items of one brief or series after another. */
import type { Brief } from '../../brief/model/brief.ts';
import { isOpen, type Section } from '../../brief/model/sections.ts';
import { figureDetail, figureNumber, formatAnchors } from '../../brief/model/wording.ts';
import type { SoundEntry } from '../../library/briefs/library.ts';
import type { ChangedFigure, Digest } from '../../library/registers/digest.ts';
import type { RegisteredFigure } from '../../library/registers/figures.ts';
import type { RegisteredQuestion } from '../../library/registers/questions.ts';
import { counted } from '../../text/counted.ts';
import { cleaner } from '../document/clean.ts';
import { formatItem } from '../text/item-text.ts';

/** Strings that are fit to print: one line each, with visible characters alone. */
export interface DigestDocument {
  readonly title: string;
  /** How much there is. */
  readonly counts: string;
  readonly parts: readonly DigestPart[];
}

export interface DigestPart {
  readonly heading: string;
  readonly groups: readonly DigestGroup[];
}

export interface DigestGroup {
  /** Title of the brief, or key of the series. */
  readonly heading: string;
  /** Id and day of the brief; empty for a series. */
  readonly detail: string;
  readonly items: readonly DigestItem[];
}

export interface DigestItem {
  /** `Open question`, `Answer`; absent for a point of the summary. */
  readonly label?: string;
  readonly text: string;
}

export function digestDocument(digest: Digest, isAscii: boolean): DigestDocument {
  const { since, until, briefs, answered, figures } = digest;
  const clean = cleaner(isAscii);
  const parts: DigestPart[] = [
    { heading: 'New briefs', groups: briefs.map(newBrief) },
    { heading: 'Answered questions', groups: byBrief(answered) },
    { heading: 'Changed figures', groups: figures.map(changedFigure) },
  ];
  const open = briefs.flatMap(({ brief }) => brief.questions.filter(isOpen)).length;
  return {
    title: since === until ? `Digest of ${since}` : `Digest of ${since} to ${until}`,
    counts: [
      counted(briefs.length, 'new brief'),
      counted(open, 'new question'),
      `${answered.length} answered`,
      counted(figures.length, 'changed figure'),
    ].join(', '),
    parts: parts
      .filter(({ groups }) => groups.length > 0)
      .map(({ heading, groups }) => ({ heading, groups: groups.map((group) => cleaned(group)) })),
  };

  function cleaned({ heading, detail, items }: DigestGroup): DigestGroup {
    return {
      heading: clean(heading),
      detail: clean(detail),
      items: items.map(({ label, text }) => ({
        ...(label !== undefined && { label }),
        text: clean(text),
      })),
    };
  }
}

function newBrief({ id, brief }: SoundEntry): DigestGroup {
  return {
    ...headOf(id, brief),
    items: [
      ...brief.summary.map((_, index) => ({ text: itemOf(brief, 'summary', index) })),
      ...brief.questions.flatMap((question, index) =>
        isOpen(question) ? [{ label: 'Open question', text: questionOf(brief, index) }] : [],
      ),
    ],
  };
}

/** Questions of one brief stand together. */
function byBrief(answered: readonly RegisteredQuestion[]): readonly DigestGroup[] {
  return [...Map.groupBy(answered, ({ entry }) => entry)].map(([{ id }, some]) => {
    const [{ brief } = { brief: undefined }] = some;
    return {
      ...(brief ? headOf(id, brief) : { heading: id, detail: '' }),
      items: some.flatMap(({ brief: own, index, question: { status, answer } }) => [
        {
          label: status === 'partly' ? 'Partly answered' : 'Answered',
          text: questionOf(own, index),
        },
        ...(answer === undefined ? [] : [{ label: 'Answer', text: answer }]),
      ]),
    };
  });
}

function changedFigure({ series, before, now }: ChangedFigure): DigestGroup {
  return {
    heading: series,
    detail: '',
    items: [
      { label: 'Before', text: figureOf(before) },
      { label: 'Now', text: figureOf(now) },
    ],
  };
}

function figureOf({ entry, brief, figure }: RegisteredFigure): string {
  const { what, at } = figure;
  const where = [entry.id, brief.date, formatAnchors(at)].filter(
    (part) => part !== undefined && part !== '',
  );
  const detail = figureDetail(figure);
  return `${figureNumber(figure)} ${what}${detail === '' ? '' : ` — ${detail}`} (${where.join(', ')})`;
}

function headOf(id: string, { title, date }: Brief): Pick<DigestGroup, 'heading' | 'detail'> {
  return { heading: title, detail: date === undefined ? id : `${id}, ${date}` };
}

/** Where an item is from is said by its anchors alone. */
function itemOf(brief: Brief, section: Section, index: number): string {
  return formatItem({ ...brief, sources: [] }, { section, index });
}

function questionOf({ questions }: Brief, index: number): string {
  const { question = '', at = [] } = questions[index] ?? {};
  return at.length === 0 ? question : `${question} [${formatAnchors(at)}]`;
}
