/**
 * A whole brief against its sources: a verdict for each point, figure, person and quote, what was found out about
 * them and about the anchors of all other items, and what is wrong with the sources. The
 * findings have no places in the brief's own file; `commands/check/check-entry.ts` adds them.
 */

import { plain, writtenWords } from '../article/names/name-words.ts';
import { quotationsOf, type SourceWarning } from '../article/quotations/quotations.ts';
import type { Anchor, Brief, Figure, Quote, Review } from '../brief/model/brief.ts';
import { type Budget, type Budgets, budgetsForOne, fullBudgets, isSpent } from '../text/budget.ts';
import { verifyFigure } from './figures/verify-figure.ts';
import { checkQuoteRole, verifyPerson } from './people/verify-person.ts';
import { verifyPoint } from './points/verify-point.ts';
import { type TextCheck, type TextKind, verifyText } from './points/verify-text.ts';
import { verifyQuote } from './quotes/verify-quote.ts';
import { MAX_STATED, type Scopes, type Sources, scopesOf } from './search/scope.ts';
import { type Attribution, checkAttribution } from './speakers/attribution.ts';
import type { Check, CheckedPart, Finding, ItemCheck } from './verdict/check.ts';
import { applyReview } from './verdict/review.ts';
import { isRemarkable } from './verdict/verdict.ts';

/** A finding and the item that it is about; a title is the only one of its section. */
export interface ItemFinding extends Finding {
  readonly section: CheckedPart;
  /** 0-based, in its section. */
  readonly index: number;
}

export interface BriefCheck {
  /** Points, figures, people and quotes, each in the brief's order. */
  readonly items: readonly ItemCheck[];
  /** All findings of all items, in the order of the sections of a brief. */
  readonly findings: readonly ItemFinding[];
  /** Questions and caveats, which have no verdict, with a review that answers what is said of them. */
  readonly answered: readonly Pick<ItemFinding, 'section' | 'index'>[];
  /** Title, questions and caveats, in this order; none of them has a mark. */
  readonly texts: readonly CheckedText[];
  /** By source, those that are here. */
  readonly sourceWarnings: readonly (SourceWarning & { readonly source?: string })[];
}

export interface CheckedText extends Pick<TextCheck, 'verdict'> {
  readonly section: TextKind;
  /** 0-based, in its section. */
  readonly index: number;
}

/** After this many altered or missing items the nearest words are not looked for any more: it takes long. */
const MAX_WRONG = 100;

/** Who checks a brief several times gives the budgets, so that all of it has the bounds of one check. */
export function verifyBrief(brief: Brief, sources: Sources, budgets?: Budgets): BriefCheck {
  const steps = verifySteps(brief, sources, budgets);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, item by item, so that the caller can do something else in between. */
export function* verifySteps(
  brief: Brief,
  sources: Sources,
  budgets: Budgets = fullBudgets(),
): Generator<void, BriefCheck> {
  const items: ItemCheck[] = [];
  let wrong = 0;
  const findings: ItemFinding[] = [];
  const answered: Pick<ItemFinding, 'section' | 'index'>[] = [];
  const texts: CheckedText[] = [];
  const add = (section: CheckedPart, index: number, found: readonly Finding[]): void => {
    findings.push(...found.map((finding) => ({ ...finding, section, index })));
  };
  function* check<Item extends { readonly at: readonly Anchor[]; readonly reviewed?: Review }>(
    section: CheckedPart,
    list: readonly Item[],
    verify: (item: Item, scopes: Scopes) => Check,
  ): Generator<void> {
    for (const [index, item] of list.entries()) {
      const isPast = wrong >= MAX_WRONG;
      const own = budgetsForOne(isPast ? { ...budgets, suggesting: NONE } : budgets);
      const scopes = scopesOf(item.at, brief, sources, own);
      const checked = ifRead(section, own, verify(item, scopes));
      const why = isSpent(own.searching)
        ? PAST_SEARCHING
        : isPast
          ? PAST_WRONG
          : isSpent(budgets.suggesting)
            ? PAST_SUGGESTING
            : undefined;
      const found =
        why === undefined
          ? checked.findings
          : checked.findings.map((finding) => withoutSuggestion(finding, why));
      const evidence = {
        ...checked,
        findings: [...anchorFindings(scopes, section !== 'people'), ...found],
      };
      if (checked.verdict === 'altered' || checked.verdict === 'missing') wrong++;
      const { check: answered, reported } = applyReview(item, evidence);
      items.push({ ...answered, section, index });
      add(section, index, reported);
      yield;
    }
  }
  const people = peopleOf(brief);
  yield* check('summary', brief.summary, verifyPoint);
  yield* check('figures', brief.figures, (figure, scopes) => checkFigure(people, figure, scopes));
  yield* check('people', brief.people, verifyPerson);
  yield* check('quotes', brief.quotes, (quote, scopes) => checkQuote(people, quote, scopes));
  checkTexts();

  return { items, findings, answered, texts, sourceWarnings: warningsOf(brief, sources) };

  /** Last, since what a brief says without an anchor is looked for everywhere. */
  function checkTexts(): void {
    const { title, questions, caveats } = brief;
    const held = (section: TextKind, index: number, text: string, at: readonly Anchor[]) => {
      const scopes = scopesOf(at, brief, sources, budgetsForOne(budgets));
      // Of a question without an anchor, nobody knows what it is about.
      const isVague = section === 'questions' && at.length === 0;
      const { verdict, findings } = isVague
        ? ({ verdict: 'unchecked', findings: [] } satisfies TextCheck)
        : verifyText(section, text, scopes, brief);
      texts.push({ section, index, verdict });
      return findings;
    };
    add('title', 0, held('title', 0, title, []));
    for (const [index, item] of questions.entries())
      answer('questions', index, item, held('questions', index, item.question, item.at));
    for (const [index, item] of caveats.entries())
      answer('caveats', index, item, held('caveats', index, item.text, []));
  }

  function answer(
    section: CheckedPart,
    index: number,
    item: { readonly at: readonly Anchor[]; readonly reviewed?: Review },
    ofText: readonly Finding[],
  ): void {
    const ofAnchors =
      item.at.length > 0 || item.reviewed
        ? anchorFindings(scopesOf(item.at, brief, sources), false)
        : [];
    const { reported, isAnswered } = applyReview(item, { findings: [...ofAnchors, ...ofText] });
    add(section, index, reported);
    if (isAnswered) answered.push({ section, index });
  }
}

function checkQuote(people: readonly KnownPerson[], quote: Quote, scopes: Scopes): Check {
  const { check, located } = verifyQuote(quote, scopes);
  if (!located || quote.by === undefined || quote.attribution === 'none') return check;
  const known = isKnownPerson(people, quote.by, quote.attribution);
  const attributed = withAttribution(check, checkAttribution(quote.by, located, known));
  const ofRole = attributed.verdict === 'verified' ? checkQuoteRole(quote, located.scope) : [];
  return { ...attributed, findings: [...attributed.findings, ...ofRole] };
}

function checkFigure(people: readonly KnownPerson[], figure: Figure, scopes: Scopes): Check {
  const { check, located } = verifyFigure(figure, scopes);
  if (!located || figure.by === undefined || check.verdict !== 'verified') return check;
  return withAttribution(
    check,
    checkAttribution(figure.by, located, isKnownPerson(people, figure.by)),
  );
}

function withAttribution(check: Check, { finding, introduction }: Attribution): Check {
  const isElsewhere = finding?.code === 'attribution-elsewhere';
  return {
    ...check,
    ...(isElsewhere && check.verdict === 'verified' && { verdict: 'misattributed' }),
    ...(introduction && { introduction }),
    findings: finding ? [...check.findings, finding] : check.findings,
  };
}

/** Whether the brief itself says that a name is a person's, or an institution's. */
function isKnownPerson(
  people: readonly KnownPerson[],
  by: string,
  attribution?: Quote['attribution'],
): boolean | undefined {
  if (attribution === 'named') return true;
  if (attribution === 'institution') return false;
  const words = comparable(by);
  const known = people.filter(({ name, org, as }) => [name, org, as].includes(words));
  if (known.some(({ name }) => name === words)) return true;
  return known.some(({ name, org }) => name === undefined && org !== undefined) ? false : undefined;
}

/** A person of the brief, by words that can be compared. */
type KnownPerson = Readonly<Record<'name' | 'org' | 'as', string | undefined>>;

function peopleOf({ people }: Brief): KnownPerson[] {
  const words = (name: string | undefined) => (name === undefined ? undefined : comparable(name));
  return people.map(({ name, org, as }) => ({ name: words(name), org: words(org), as: words(as) }));
}

function comparable(name: string): string {
  return writtenWords(name).map(plain).join(' ');
}

/** An item whose paragraphs were not read for numbers and names is unchecked. */
function ifRead(section: CheckedPart, { reading }: Budgets, check: Check): Check {
  if (section === 'quotes' || !isRemarkable(check.verdict) || !isSpent(reading)) return check;
  const finding: Finding = {
    code: section === 'figures' ? 'figure-unread' : 'item-without-anchor',
    message: 'the limit of text that is read for numbers and names was reached before this item',
    help: 'state fewer paragraphs, and give the source’s words of figures in exact:',
  };
  return { verdict: 'unchecked', passages: [], findings: [finding] };
}

const NONE: Budget = { left: 0 };
const PAST_WRONG = `similar words were not looked for, because ${MAX_WRONG} items before it are wrong`;
const PAST_SUGGESTING =
  'similar words were not looked for, because the limit of comparing was reached before';
const PAST_SEARCHING = 'the source repeats itself so often that it was not looked for everywhere';

const NOTHING_LIKE_IT = /^(?:quote|figure)-not-in-source$/;
const NOT_FOUND = /^(?:quote|figure)-(?:not-in-source|altered|misplaced|outside-marks)$/;

function withoutSuggestion(finding: Finding, why: string): Finding {
  const codes = why === PAST_SEARCHING ? NOT_FOUND : NOTHING_LIKE_IT;
  if (!codes.test(finding.code)) return finding;
  const message = `${finding.message}; ${why}`;
  return { ...finding, message };
}

function anchorFindings(
  { beyond, isAnchored, lacksSource, isVague }: Scopes,
  isNeeded = true,
): Finding[] {
  const findings = beyond.map(({ source, from, to }): Finding => {
    const key = source === undefined ? '' : `${source}:`;
    return {
      code: 'paragraph-not-in-source',
      message: `expected a paragraph of the source, found ${key}p${from === to ? from : `${from}-${to}`}, past its end`,
      help: 'paragraphs are the lines of the text that are not empty, counted from 1',
      key: 'at',
    };
  });
  if (isNeeded && !isAnchored) {
    findings.push({
      code: 'item-without-anchor',
      message: 'expected the paragraph that it comes from, found none',
      help: 'add an anchor, such as (p4)',
      key: 'at',
    });
  }
  if (isNeeded && isVague) {
    findings.push({
      code: 'item-without-anchor',
      message: `expected the paragraphs that it comes from, found more than ${MAX_STATED}, which is too many to say where`,
      help: 'state those that have it, at most a few',
      key: 'at',
    });
  }
  if (lacksSource) {
    findings.push({
      code: 'source-not-here',
      message: 'the text of its source is not here, so it was not checked',
    });
  }
  return findings;
}

function warningsOf(brief: Brief, sources: Sources): BriefCheck['sourceWarnings'] {
  const skipped = new Map(brief.sources.map(({ key, skip }) => [key, new Set(skip)]));
  return [...sources].flatMap(([key, source]) =>
    quotationsOf(source)
      .warnings.filter(({ paragraph }) => skipped.get(key)?.has(paragraph) !== true)
      .map((warning) => ({ ...warning, ...(key !== undefined && { source: key }) })),
  );
}
