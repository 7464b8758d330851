/**
 * Reads a brief as written (`RawBrief`) into the model: short and long forms become the same, anchors and amounts are
 * read, and rules about more than one value are checked. What cannot be read with certainty is a diagnostic.
 */

import { type Diagnostic, diagnose, type ReadResult } from '../../diagnostics/diagnostic.ts';
import { definedOnly } from '../../text/defined-only.ts';
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
import type { Section } from '../model/sections.ts';
import type { KeyPath, YamlFile } from '../yaml/yaml-file.ts';
import { readAnchor, warnOfFurniture, warnOfInline, warnOfLookalike } from './read-anchors.ts';
import { readLongFigure, readShortFigure } from './read-figure.ts';
import { readLongQuote, readShortQuote } from './read-quote.ts';
import { type RawReview, reviewFrom } from './read-review.ts';
import { diagnoseDate, languageOf, readSources } from './read-sources.ts';

/**
 * Reads the values that fit the schema. `fallbackId` is the id of a brief that gives none. `omitted` are the paths
 * that were left out of `raw`, so that the items after them get their right index. The brief is only complete if
 * there are no errors.
 */
export function readBrief(
  raw: RawBrief,
  fallbackId: string,
  file: YamlFile,
  omitted: readonly KeyPath[] = [],
): Required<ReadResult<Brief>> {
  const reader = new BriefReader(raw, file, omitted);
  return { value: reader.read(fallbackId), diagnostics: reader.diagnostics };
}

type Items<Key extends Section> = NonNullable<RawBrief[Key]>[number];

class BriefReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #raw: RawBrief;
  readonly #file: YamlFile;
  readonly #omitted: readonly KeyPath[];
  readonly #sources: readonly Source[];
  /** False if a source could not be read: then anchors can name a source that is not known here. */
  readonly #knowsSources: boolean;

  constructor(raw: RawBrief, file: YamlFile, omitted: readonly KeyPath[]) {
    this.#raw = raw;
    this.#file = file;
    this.#omitted = omitted;
    this.#knowsSources = !omitted.some(([key]) => key === 'source' || key === 'sources');
    const { sources, diagnostics } = readSources(raw, file);
    this.#sources = sources;
    this.#report(...diagnostics);
  }

  read(fallbackId: string): Brief {
    const raw = this.#raw;
    this.#diagnoseHead();
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
      caveats: this.#each('caveats', raw.caveats, (item, path) => this.#caveat(item, path)),
    };
  }

  #caveat(raw: Items<'caveats'>, path: KeyPath): Caveat {
    if (typeof raw === 'string') return this.#shortForm(raw, path);
    this.#warnOfInlineAnchor([...path, 'text'], raw.text);
    return { text: raw.text.trim(), at: this.#anchors(raw.at, path) };
  }

  #each<Raw extends string | { readonly reviewed?: RawReview | undefined }, Item extends object>(
    section: string,
    items: readonly Raw[] | null | undefined,
    read: (item: Raw, path: KeyPath) => Item | undefined,
  ): Item[] {
    const omitted = new Set(
      this.#omitted.filter(([key]) => key === section).map(([, index]) => index),
    );
    let index = -1;
    return (items ?? []).flatMap((item) => {
      do index++;
      while (omitted.has(index));
      const value = read(item, [section, index]);
      if (!value) return [];
      const review = typeof item === 'string' ? undefined : item.reviewed;
      return review ? { ...value, reviewed: reviewFrom(review) } : value;
    });
  }

  #diagnoseHead(): void {
    const root = this.#file.node([]);
    const [first] = root?.kind === 'mapping' ? root.pairs : [];
    if (first && first.key !== 'sitrep' && this.#file.node(['sitrep'])) {
      const message = `expected ‘sitrep: 1’ as the first key, found ‘${first.key}’`;
      const range = this.#file.keyRange(['sitrep']);
      const help = 'move the line to the top';
      this.#report(diagnose('format-version-not-first', message, { range, help }));
    }
    this.#report(...diagnoseDate(this.#raw.date, this.#file, ['date']));
  }

  #summaryPoint(raw: Items<'summary'>, path: KeyPath): SummaryPoint {
    if (typeof raw === 'string') return this.#shortForm(raw, path);
    const { text, confidence, likelihood } = raw;
    this.#warnOfInlineAnchor([...path, 'text'], text);
    if (confidence !== undefined && likelihood !== undefined) {
      this.#report(
        diagnose(
          'confidence-and-likelihood',
          'expected ‘confidence’ or ‘likelihood’ in one point, found both',
          {
            range: this.#file.keyRange([...path, 'likelihood']),
            help: 'make two points, or express one of the two in the text',
          },
        ),
      );
    }
    return {
      text: text.trim(),
      at: this.#anchors(raw.at, path),
      ...definedOnly({ confidence, likelihood }),
    };
  }

  #figure(raw: Items<'figures'>, path: KeyPath): Figure | undefined {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      const language = languageOf(at, this.#sources);
      return this.#take(readShortFigure(text, at, this.#file.valueRange(path), language));
    }
    this.#warnOfInlineAnchor([...path, 'what'], raw.what);
    const ranges = {
      value: (key: string) => this.#file.valueRange([...path, key]),
      key: (key: string) => this.#file.keyRange([...path, key]),
      item: () => this.#file.keyRange([...path, 'what']),
    };
    const at = this.#anchors(raw.at, path);
    return this.#take(readLongFigure(raw, at, ranges, languageOf(at, this.#sources)));
  }

  #person(raw: Items<'people'>, path: KeyPath): Person {
    const { name, as, org, role, attribution } = raw;
    if (name === undefined && as === undefined && org === undefined) {
      this.#report(
        diagnose('person-unnamed', 'expected ‘name’, ‘as’ or ‘org’, found none of them', {
          range: this.#file.firstLine(path),
          help: 'where the source gives no name, write as: with what it calls the person',
        }),
      );
    }
    return {
      ...definedOnly({ name, as, org, role, attribution }),
      at: this.#anchors(raw.at, path),
    };
  }

  #quote(raw: Items<'quotes'>, path: KeyPath): Quote | undefined {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      const node = this.#file.node(path);
      const isQuoted = node?.kind === 'text' && node.style === 'quoted';
      const rangeOf = (words: string) => this.#file.rangeOfWords(path, words);
      return this.#take(readShortQuote(text, at, rangeOf, isQuoted));
    }
    this.#warnOfInlineAnchor([...path, 'text'], raw.text);
    return this.#take(
      readLongQuote(raw, this.#anchors(raw.at, path), (key) =>
        key === undefined
          ? this.#file.keyRange([...path, 'text'])
          : this.#file.valueRange([...path, key]),
      ),
    );
  }

  #question(raw: Items<'questions'>, path: KeyPath): Question {
    if (typeof raw === 'string') {
      const { text, at } = this.#shortForm(raw, path);
      return { question: text, status: 'open', at };
    }
    const { q, why, needs, status = 'open', answer, answered_on: answeredOn } = raw;
    this.#warnOfInlineAnchor([...path, 'q'], q);
    this.#report(...diagnoseDate(answeredOn, this.#file, [...path, 'answered_on']));
    if (answer === undefined && (status === 'answered' || status === 'partly')) {
      this.#report(
        diagnose(
          'question-without-answer',
          `expected ‘answer’ beside ‘status: ${status}’, found none`,
          {
            range: this.#file.valueRange([...path, 'status']),
            help: 'add answer:, or write status: open',
          },
        ),
      );
    }
    if (answer !== undefined && status === 'open') {
      const range = this.#file.keyRange([...path, 'answer']);
      this.#report(
        diagnose(
          'question-answered-while-open',
          'expected no answer to a question whose status is open, found one',
          { range, help: 'add status: partly or status: answered' },
        ),
      );
    }
    return {
      question: q.trim(),
      status,
      ...definedOnly({ why, needs, answer, answeredOn }),
      at: this.#anchors(raw.at, path),
    };
  }

  /** A text with anchors at its end. */
  #shortForm(written: string, path: KeyPath): Caveat {
    const { text, anchors, lookalike } = splitShortForm(written);
    if (lookalike !== undefined)
      this.#report(warnOfLookalike(lookalike, this.#file.rangeOfWords(path, lookalike)));
    if (text === '')
      this.#report(
        diagnose('empty-value', 'expected text before the anchor, found none', {
          range: this.#file.valueRange(path),
        }),
      );
    return {
      text,
      at: anchors.flatMap((anchor) =>
        this.#anchor(anchor, path, this.#file.rangeOfWords(path, anchor)),
      ),
    };
  }

  /** Warns of anchors at the end of a long form's text, where they are not read as anchors. */
  #warnOfInlineAnchor(path: KeyPath, text: string): void {
    const { anchors } = splitShortForm(text);
    const brackets = text.trimEnd().slice(text.lastIndexOf('('));
    if (anchors.length > 0)
      this.#report(warnOfInline(anchors, brackets, this.#file.rangeOfWords(path, brackets)));
  }

  #anchors(written: string | readonly string[] | undefined, path: KeyPath): Anchor[] {
    if (written === undefined) return [];
    if (typeof written === 'string')
      return this.#anchor(written, path, this.#file.valueRange([...path, 'at']));
    return written.flatMap((anchor, index) =>
      this.#anchor(anchor, path, this.#file.valueRange([...path, 'at', index])),
    );
  }

  #anchor(written: string, path: KeyPath, range: Range): Anchor[] {
    const { value: anchor, diagnostics } = readAnchor(written, this.#sources, range);
    this.#report(
      ...diagnostics.filter(({ code }) => this.#knowsSources || code !== 'anchor-source'),
    );
    if (!anchor) return [];
    // A caveat can be about the page furniture.
    const warning =
      path[0] === 'caveats' ? undefined : warnOfFurniture(anchor, this.#sources, range);
    if (warning) this.#report(warning);
    return [anchor];
  }

  #take<Value>({ value, diagnostics }: ReadResult<Value>): Value | undefined {
    this.#report(...diagnostics);
    return value;
  }

  #report(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }
}
