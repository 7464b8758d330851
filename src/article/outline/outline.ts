/**
 * What an article holds, paragraph by paragraph: its quotations with those who say them, and its quantities. It is for
 * people to look at, and says what it is not sure of; checking reads the article by itself.
 */

import { isEnglish } from '../../language/languages.ts';
import type { Qualifier } from '../../language/model/quantity.ts';
import type { Range } from '../../text/line-index.ts';
import { giverOf, quantityOf, timeOf } from '../quantities/quantities.ts';
import { figuresOf, type SourceFigure } from '../quantities/source-figures.ts';
import type { Quotation } from '../quotations/outer-quotations.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import { type ArticleText, type Paragraph, paragraphNumberAt } from '../source-text.ts';
import { antecedent, clauseOver, continued, type PlacedClause } from '../speakers/antecedents.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';

export interface OutlinedParagraph extends Paragraph {
  readonly quotations: readonly OutlinedQuotation[];
  readonly quantities: readonly OutlinedQuantity[];
}

export interface OutlinedQuotation extends Range {
  /** It goes on from a paragraph before, where its speaker is. */
  readonly isContinued: boolean;
  /** Absent where none is read. */
  readonly speaker?: OutlinedSpeaker;
}

export interface OutlinedSpeaker {
  /** As the article has it: `Hale`, `he`, `the official`. */
  readonly name: string;
  /** The subject with its verb: `Hale denied`. */
  readonly clause: string;
  /** Whom a pronoun or a role stands for, as far as can be seen. */
  readonly meaning?: string;
  /** No doubt about the grammar. */
  readonly isPlain: boolean;
}

export interface OutlinedQuantity extends Range {
  readonly qualifier: Qualifier;
  /** `%`, or the words after the number. */
  readonly unit?: string;
  /** Who gives it, and as of when, where the sentence leaves no doubt. */
  readonly by?: string;
  readonly asOf?: string;
  /** Words beside it that may be a hedge or a scale that is not known. */
  readonly strange: readonly string[];
  /** No figure is verified by it. */
  readonly isUnsure: boolean;
}

export function* outlineOf(article: ArticleText): Generator<OutlinedParagraph> {
  const { outer } = quotationsOf(article.source);
  for (const paragraph of article.source.paragraphs) {
    const quotations = outer.inParagraph(paragraph.number).flatMap((quotation) => {
      const part = quotation.parts.find((one) => one.paragraph === paragraph.number);
      if (!part) return [];
      const isContinued = part !== quotation.parts[0];
      const speaker = isContinued ? undefined : speakerOf(article, quotation);
      return [{ start: part.start, end: part.end, isContinued, ...(speaker && { speaker }) }];
    });
    const quantities = figuresOf(article, paragraph.number).map((one) =>
      outlined(article, one, quotations),
    );
    yield { ...paragraph, quotations, quantities };
  }
}

function outlined(
  article: ArticleText,
  figure: SourceFigure,
  quotations: readonly OutlinedQuotation[],
): OutlinedQuantity {
  const { hedged, range, unit, qualifiers, qualifier: first } = figure;
  const [qualifier = first] = qualifiers;
  const quantity = quantityOf(article, figure);
  const around = quotations.find(({ start, end }) => start <= hedged.start && range.end <= end);
  const speaker = around?.speaker?.isPlain === true ? around.speaker.name : undefined;
  const by = around ? speaker : giverOf(article, figure);
  const asOf = quantity && timeOf(article, quantity);
  return {
    start: hedged.start,
    end: range.end,
    qualifier,
    ...(unit !== undefined && { unit }),
    ...(by !== undefined && { by }),
    ...(asOf !== undefined && { asOf }),
    strange: Object.values(quantity?.strange ?? {}),
    isUnsure: quantity?.isUnsure ?? true,
  };
}

/** Pronouns and roles that lead to one another. */
const MAX_HOPS = 4;

function speakerOf(article: ArticleText, { parts }: Quotation): OutlinedSpeaker | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !isEnglish(article.language)) return undefined;
  const there = maskedParagraph(article.source, first.paragraph, first.start);
  if (!there) return undefined;
  const said =
    clauseOver(there, first) ??
    (last === first ? undefined : clauseIn(article, last)) ??
    continued(article, there, first);
  if (!said) return undefined;
  const { clause } = said;
  let meant: PlacedClause | undefined = said;
  for (let hop = 0; meant && hop < MAX_HOPS; hop++) {
    if (meant.clause.kind === 'name') break;
    meant = antecedent(article, meant);
  }
  return {
    name: clause.subject,
    clause: clauseWords(said),
    isPlain: clause.isPlain,
    ...(meant && meant !== said && { meaning: meant.clause.subject }),
  };
}

function clauseIn({ source }: ArticleText, words: Range): PlacedClause | undefined {
  const number = paragraphNumberAt(source, words.start);
  const there = maskedParagraph(source, number, words.start);
  return there && clauseOver(there, words);
}

function clauseWords({ clause, there, offset }: PlacedClause): string {
  return there.text.slice(offset + clause.at.start, offset + clause.at.end).trim();
}
