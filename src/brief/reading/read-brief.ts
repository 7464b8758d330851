/**
 * From a brief as written (`RawBrief`) to the model: short and long forms made one, anchors and amounts
 * read, and everything checked that takes more than one value. Refuses to guess: what cannot be read is
 * a diagnostic, and a brief with an error is no brief.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import type { RawBrief } from '../format/schema.ts';
import { splitShortForm } from '../format/short-form.ts';
import type {
  Anchor,
  Brief,
  Caveat,
  Figure,
  Person,
  Question,
  Quote,
  Source,
  SummaryPoint,
} from '../model/brief.ts';
import type { Path, Places } from '../yaml/yaml-places.ts';
import { readAnchor, warnOfFurniture, warnOfInline, warnOfLookalike } from './read-anchors.ts';
import { type Reading, readLongFigure, readShortFigure } from './read-figure.ts';
import { readLongQuote, readShortQuote } from './read-quote.ts';
import { faultOfDate, languageOf, readSources } from './read-sources.ts';

export interface BriefReading {
  readonly brief: Brief;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what fits the schema. `fallbackId` is the id of a brief that gives none; `omitted` says what was
 * left out of `raw`, so that the places of what follows are right. The brief is only good without errors.
 */
export function readBrief(
  raw: RawBrief,
  fallbackId: string,
  places: Places,
  omitted: readonly Path[] = [],
): BriefReading {
  const reader = new BriefReader(raw, places, omitted);
  return { brief: reader.read(fallbackId), diagnostics: reader.diagnostics };
}

type Items<Key extends 'summary' | 'figures' | 'people' | 'quotes' | 'questions'> = NonNullable<
  RawBrief[Key]
>[number];
type Written = string | readonly string[] | undefined;

class BriefReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #raw: RawBrief;
  readonly #places: Places;
  readonly #omitted: readonly Path[];
  readonly #sources: readonly Source[];
  /** Of sources that could not be read, it is not known what an anchor may name. */
  readonly #knowsSources: boolean;

  constructor(raw: RawBrief, places: Places, omitted: readonly Path[]) {
    this.#raw = raw;
    this.#places = places;
    this.#omitted = omitted;
    this.#knowsSources = !omitted.some(([key]) => key === 'source' || key === 'sources');
    const { value, diagnostics } = readSources(raw, places);
    this.#sources = value;
    this.#report(...diagnostics);
  }

  read(fallbackId: string): Brief {
    const raw = this.#raw;
    this.#checkHead();
    const prepared = {
      ...(raw.prepared?.by !== undefined && { by: raw.prepared.by }),
      ...(raw.prepared?.with !== undefined && { with: raw.prepared.with }),
    };
    return {
      id: raw.id ?? fallbackId,
      title: raw.title,
      ...(raw.date !== undefined && { date: raw.date }),
      ...(raw.prepared && { prepared }),
      tags: raw.tags ?? [],
      sources: this.#sources,
      summary: this.#each('summary', raw.summary, (item, path) => this.#summaryPoint(item, path)),
      figures: this.#each('figures', raw.figures, (item, path) => this.#figure(item, path)),
      people: this.#each('people', raw.people, (item, path) => this.#person(item, path)),
      quotes: this.#each('quotes', raw.quotes, (item, path) => this.#quote(item, path)),
      questions: this.#each('questions', raw.questions, (item, path) => this.#question(item, path)),
      caveats: this.#each('caveats', raw.caveats, (item, path) => this.#shortForm(item, path)),
    };
  }

  #each<Raw, Item>(
    section: string,
    items: readonly Raw[] | null | undefined,
    read: (item: Raw, path: Path) => Item | undefined,
  ): Item[] {
    const omitted = new Set(
      this.#omitted.filter(([key]) => key === section).map(([, index]) => index),
    );
    let index = -1;
    return (items ?? []).flatMap((item) => {
      do index++;
      while (omitted.has(index));
      return read(item, [section, index]) ?? [];
    });
  }

  #checkHead(): void {
    const root = this.#places.node([]);
    const [first] = root?.kind === 'mapping' ? root.entries : [];
    if (first && first.key !== 'sitrep' && this.#places.node(['sitrep'])) {
      const message = `expected ‘sitrep: 1’ as the first key, found ‘${first.key}’`;
      const place = this.#places.key(['sitrep']);
      const help = 'move the line to the top';
      this.#report(diagnose('format-version-not-first', message, { place, help }));
    }
    this.#report(...faultOfDate(this.#raw.date, () => this.#places.value(['date'])));
  }

  #summaryPoint(raw: Items<'summary'>, path: Path): SummaryPoint {
    if (typeof raw === 'string') return this.#shortForm(raw, path);
    const { text, confidence, likelihood } = raw;
    this.#warnOfInlineAnchor([...path, 'text'], text);
    if (confidence !== undefined && likelihood !== undefined) {
      this.#report(
        diagnose(
          'confidence-and-likelihood',
          'expected ‘confidence’ or ‘likelihood’ in one point, found both',
          {
            place: this.#places.key([...path, 'likelihood']),
            help: 'make two points, or say one of the two in words',
          },
        ),
      );
    }
    return {
      text: text.trim(),
      at: this.#anchors(raw.at, path),
      ...(confidence !== undefined && { confidence }),
      ...(likelihood !== undefined && { likelihood }),
    };
  }

  #figure(raw: Items<'figures'>, path: Path): Figure | undefined {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      const language = languageOf(at, this.#sources);
      return this.#take(readShortFigure(text, at, this.#places.value(path), language));
    }
    this.#warnOfInlineAnchor([...path, 'what'], raw.what);
    const places = {
      value: (key: string) => this.#places.value([...path, key]),
      key: (key: string) => this.#places.key([...path, key]),
      whole: () => this.#places.key([...path, 'what']),
    };
    const at = this.#anchors(raw.at, path);
    return this.#take(readLongFigure(raw, at, places, languageOf(at, this.#sources)));
  }

  #person(raw: Items<'people'>, path: Path): Person {
    const { name, as, org, role, attribution } = raw;
    if (name === undefined && as === undefined && org === undefined) {
      this.#report(
        diagnose('person-unnamed', 'expected ‘name’, ‘as’ or ‘org’, found none of them', {
          place: this.#places.head(path),
          help: 'where the source gives no name, write as: with its descriptor',
        }),
      );
    }
    return {
      ...(name !== undefined && { name }),
      ...(as !== undefined && { as }),
      ...(org !== undefined && { org }),
      ...(role !== undefined && { role }),
      ...(attribution !== undefined && { attribution }),
      at: this.#anchors(raw.at, path),
    };
  }

  #quote(raw: Items<'quotes'>, path: Path): Quote | undefined {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      const node = this.#places.node(path);
      const isQuoted = node?.kind === 'text' && node.style === 'quoted';
      const inside = (words: string) => this.#places.inside(path, words);
      return this.#take(readShortQuote(text, at, inside, isQuoted));
    }
    this.#warnOfInlineAnchor([...path, 'text'], raw.text);
    return this.#take(
      readLongQuote(raw, this.#anchors(raw.at, path), (key) =>
        key === undefined
          ? this.#places.key([...path, 'text'])
          : this.#places.value([...path, key]),
      ),
    );
  }

  #question(raw: Items<'questions'>, path: Path): Question {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      return { question: text, status: 'open', at };
    }
    const { q, why, needs, status = 'open', answer, answered_on: answeredOn } = raw;
    this.#warnOfInlineAnchor([...path, 'q'], q);
    const answeredPlace = () => this.#places.value([...path, 'answered_on']);
    this.#report(...faultOfDate(answeredOn, answeredPlace));
    if (answer === undefined && (status === 'answered' || status === 'partly')) {
      this.#report(
        diagnose(
          'question-without-answer',
          `expected ‘answer’ beside ‘status: ${status}’, found none`,
          { place: this.#places.value([...path, 'status']) },
        ),
      );
    }
    if (answer !== undefined && status === 'open') {
      const place = this.#places.key([...path, 'answer']);
      this.#report(
        diagnose(
          'question-answered-while-open',
          'expected no answer to an open question, found one',
          { place, help: 'add status: partly or status: answered' },
        ),
      );
    }
    return {
      question: q.trim(),
      status,
      ...(why !== undefined && { why }),
      ...(needs !== undefined && { needs }),
      ...(answer !== undefined && { answer }),
      ...(answeredOn !== undefined && { answeredOn }),
      at: this.#anchors(raw.at, path),
    };
  }

  /** A text with its anchors at the end. */
  #shortForm(written: string, path: Path): Caveat {
    const { text, anchors, lookalike } = splitShortForm(written);
    if (lookalike !== undefined)
      this.#report(warnOfLookalike(lookalike, this.#places.inside(path, lookalike)));
    if (text === '')
      this.#report(
        diagnose('empty-value', 'expected text before the anchor, found none', {
          place: this.#places.value(path),
        }),
      );
    return {
      text,
      at: anchors.flatMap((anchor) =>
        this.#anchor(anchor, path, this.#places.inside(path, anchor)),
      ),
    };
  }

  /** A short form's anchor at the end of a long form's text, where it is only text. */
  #warnOfInlineAnchor(path: Path, written: string): void {
    const { anchors } = splitShortForm(written);
    const found = written.trimEnd().slice(written.lastIndexOf('('));
    if (anchors.length > 0)
      this.#report(warnOfInline(anchors, found, this.#places.inside(path, found)));
  }

  #anchors(written: Written, path: Path): Anchor[] {
    if (written === undefined) return [];
    if (typeof written === 'string')
      return this.#anchor(written, path, this.#places.value([...path, 'at']));
    return written.flatMap((anchor, index) =>
      this.#anchor(anchor, path, this.#places.value([...path, 'at', index])),
    );
  }

  #anchor(written: string, path: Path, place: Range): Anchor[] {
    const { anchor, diagnostics } = readAnchor(written, this.#sources, place);
    this.#report(
      ...diagnostics.filter(({ code }) => this.#knowsSources || code !== 'anchor-source'),
    );
    if (!anchor) return [];
    // A caveat may well be about the furniture.
    const warning =
      path[0] === 'caveats' ? undefined : warnOfFurniture(anchor, this.#sources, place);
    if (warning) this.#report(warning);
    return [anchor];
  }

  #take<Value>({ value, diagnostics }: Reading<Value>): Value | undefined {
    this.#report(...diagnostics);
    return value;
  }

  #report(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }
}
