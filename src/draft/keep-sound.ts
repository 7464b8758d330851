/**
 * Makes a draft pass its check: if an item gets an error or a warning, it is written with less in it; if that does not
 * help, it is left out.
 */
import type { SourceText } from '../article/source-text.ts';
import type { Brief, Figure, Person, Question, Quote, SummaryPoint } from '../brief/model/brief.ts';
import { parseBrief } from '../brief/reading/parse-brief.ts';
import { writeBrief } from '../brief/writing/write-yaml.ts';
import { verifyBrief } from '../evidence/verify-brief.ts';
import { fullBudgets } from '../text/budget.ts';

export interface SoundDraft {
  readonly brief: Brief;
  /** Items that say less than was drafted, with what was left out of them. */
  readonly changed: ReadonlyMap<object, string>;
}

/** An item says less in each round, so this is enough for all. */
const ROUNDS = 4;

export function keepSound(
  drafted: Brief,
  texts: ReadonlyMap<string | undefined, SourceText>,
): SoundDraft {
  const changed = new Map<object, string>();
  const budgets = fullBudgets();
  let brief = drafted;
  for (let round = 0; round < ROUNDS; round++) {
    const faulty = new Set(
      verifyBrief(brief, texts, budgets).findings.map(
        ({ section, index }) => `${section} ${index}`,
      ),
    );
    if (faulty.size === 0) break;
    const keep = <Item extends object>(
      section: string,
      items: readonly Item[],
      less: (item: Item) => Item | undefined,
    ): Item[] =>
      items.flatMap((item, index) => {
        if (!faulty.has(`${section} ${index}`)) return [item];
        const other = round === ROUNDS - 1 ? undefined : less(item);
        if (other) changed.set(other, leftOut(item, other, changed.get(item)));
        return other ? [other] : [];
      });
    brief = {
      ...brief,
      summary: keep<SummaryPoint>('summary', brief.summary, () => undefined),
      figures: keep<Figure>('figures', brief.figures, lessOfFigure),
      people: keep<Person>('people', brief.people, lessOfPerson),
      quotes: keep<Quote>('quotes', brief.quotes, lessOfQuote),
      questions: keep<Question>('questions', brief.questions, () => undefined),
    };
  }
  return { brief: readable(brief), changed };
}

/** Without the items that would not read back from YAML without a word. */
function readable(brief: Brief): Brief {
  if (isReadable(brief)) return brief;
  const bare = { ...brief, summary: [], figures: [], people: [], quotes: [], questions: [] };
  return {
    ...brief,
    summary: brief.summary.filter((one) => isReadable({ ...bare, summary: [one] })),
    figures: brief.figures.filter((one) => isReadable({ ...bare, figures: [one] })),
    people: brief.people.filter((one) => isReadable({ ...bare, people: [one] })),
    quotes: brief.quotes.filter((one) => isReadable({ ...bare, quotes: [one] })),
    questions: brief.questions.filter((one) => isReadable({ ...bare, questions: [one] })),
  };
}

function isReadable(brief: Brief): boolean {
  return parseBrief(writeBrief(brief), brief.id).diagnostics.length === 0;
}

function lessOfFigure({ by, asOf, ...figure }: Figure): Figure | undefined {
  if (asOf !== undefined) return { ...figure, ...(by !== undefined && { by }) };
  return by === undefined ? undefined : figure;
}

function lessOfPerson({ role, ...person }: Person): Person | undefined {
  return role === undefined ? undefined : { ...person, at: person.at.slice(0, 1) };
}

function lessOfQuote({ role, ...quote }: Quote): Quote | undefined {
  if (role !== undefined) return quote;
  const { by, attribution: _, saidTo: _to, ...words } = quote;
  return by === undefined ? undefined : { ...words, attribution: 'none' };
}

/** What a comment says of an item that says less: the values that were left out. */
function leftOut(item: object, other: object, before: string | undefined): string {
  const kept = new Map(Object.entries(other));
  const gone = Object.entries(item).flatMap(([key, value]) =>
    kept.has(key) || typeof value !== 'string' || key === 'attribution' ? [] : [value],
  );
  // A name goes after its role, and is read before it.
  return [...gone, ...(before === undefined ? [] : [before])].join(', ');
}
