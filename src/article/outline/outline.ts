/**
 * What an article holds, paragraph by paragraph: its quotations with those who say them, and its quantities. It is for
 * people to look at, and says what it is not sure of.
 */

import type { Qualifier } from '../../language/model/quantity.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { Range } from '../../text/line-index.ts';
import { giverOf, quantityOf, timeOf } from '../quantities/quantities.ts';
import { figuresOf, type SourceFigure } from '../quantities/source-figures.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import type { ArticleText, Paragraph } from '../source-text.ts';
import type { Manner } from '../speech/manner.ts';
import { clauseWords, type SpeakerRead, speechOf } from '../speech/speech.ts';

export interface OutlinedParagraph extends Paragraph {
  readonly quotations: readonly OutlinedQuotation[];
  readonly quantities: readonly OutlinedQuantity[];
}

export interface OutlinedQuotation extends Range {
  /** It goes on from a paragraph before, where its speaker is. */
  readonly isContinued: boolean;
  readonly manner: Manner;
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
  /** What the article says beside the words that they are, and to whom they speak. */
  readonly role?: string;
  readonly saidTo?: string;
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
  const speeches = new Map(speechOf(article).map((speech) => [speech.quotation, speech]));
  for (const paragraph of article.source.paragraphs) {
    const quotations = outer.inParagraph(paragraph.number).flatMap((quotation) => {
      const part = quotation.parts.find((one) => one.paragraph === paragraph.number);
      if (!part) return [];
      const isContinued = part !== quotation.parts[0];
      const speech = speeches.get(quotation);
      const speaker = isContinued || !speech?.speaker ? undefined : outlined(speech.speaker);
      const { start, end } = part;
      const manner = speech?.manner ?? 'said';
      return [{ start, end, isContinued, manner, ...(speaker && { speaker }) }];
    });
    const quantities = figuresOf(article, paragraph.number).map((one) =>
      outlinedQuantity(article, one, quotations),
    );
    yield { ...paragraph, quotations, quantities };
  }
}

function outlinedQuantity(
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
    ...definedOnly({ unit, by, asOf }),
    strange: Object.values(quantity?.strange ?? {}),
    isUnsure: quantity?.isUnsure ?? true,
  };
}

function outlined({ name, written, role, saidTo, said, sureness }: SpeakerRead): OutlinedSpeaker {
  const isMeant = name !== undefined && said.clause.kind !== 'name' && name !== written;
  return {
    name: written,
    clause: sureness === 'guess' ? written : clauseWords(said),
    isPlain: said.clause.isPlain && sureness !== 'guess',
    ...(isMeant && { meaning: name }),
    ...definedOnly({ role, saidTo }),
  };
}
