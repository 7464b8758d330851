/** Chooses the articles of a file that a command line asks for, and says how they were read. */
import { type ArticleForm, formatLeftOut } from '../../intake/model/article.ts';
import type { Doubt } from '../../intake/model/doubt.ts';
import type { IncomingArticle } from '../../library/articles/read-articles.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';

export interface ArticleOptions {
  /** The number of the article that is taken, of a file with several. */
  readonly article?: number;
  /** All articles of a file are taken. */
  readonly all?: boolean;
  /** Of a text or a page; without it, it is recognised. */
  readonly encoding?: string;
}

/** The articles that are taken, each with its index; a string says what is to be said. */
export function chooseArticles(
  articles: readonly IncomingArticle[],
  { article, all = false }: ArticleOptions,
): readonly (readonly [number, IncomingArticle])[] | string {
  const numbered = [...articles.entries()];
  if (article !== undefined) {
    const chosen = numbered.filter(([index]) => index === article - 1);
    return chosen.length > 0 ? chosen : `expected an article from 1 to ${articles.length}`;
  }
  if (all || articles.length === 1) return numbered;
  const list = numbered
    .slice(0, MAX_LISTED)
    .map(
      ([index, { headline }]) => `\n  ${index + 1}  ${visible(headline ?? 'without a headline')}`,
    );
  const more = articles.length > MAX_LISTED ? `\n  and ${articles.length - MAX_LISTED} more` : '';
  return `holds ${articles.length} articles; take one with --article NUMBER, or all with --all:${list.join('')}${more}`;
}

const MAX_LISTED = 20;

/** What is to be said of an article that was taken out of something else, or is not whole. */
export function notesOf(article: IncomingArticle): readonly string[] {
  const { form, doubt, isCut } = article;
  return [
    ...(form === 'text' ? [] : [`read as ${describeForm(article)}`]),
    ...(doubt === undefined ? [] : [DOUBTS[doubt]]),
    ...(isCut ? ['seems to be cut: the rest of the article is for subscribers'] : []),
  ];
}

/** What of this a reader of a brief has to know, as sentences. */
export function caveatsOf({ doubt, isCut }: IncomingArticle): readonly string[] {
  if (isCut) return ['Only the beginning of the article was at hand: the rest is for subscribers.'];
  return doubt === undefined ? [] : [CAVEATS[doubt]];
}

const CAVEATS: Readonly<Record<Doubt, string>> = {
  short: 'Little text was found where the article was expected; it may not be in it.',
  lines: 'The text has hardly any paragraphs: it may be a list, and no article.',
};

const DOUBTS: Readonly<Record<Doubt, string>> = {
  short: 'has little text: the article may not be in it',
  lines: 'has hardly any paragraphs: it may be a list, and no article',
};

const FORMS: Readonly<Record<ArticleForm, string>> = {
  text: 'a text',
  page: 'a page',
  mail: 'a mail',
  document: 'a document',
  pdf: 'a PDF',
};

/** `a page: 12 paragraphs; left out: 2 captions and 1 box`. */
function describeForm({ form, paragraphs, leftOut }: IncomingArticle): string {
  const left = formatLeftOut(leftOut);
  const text = `${FORMS[form]}: ${counted(paragraphs.length, 'paragraph')}`;
  return left === undefined ? text : `${text}; left out: ${left}`;
}
