/**
 * A person's answer to the warnings on an item. It is bound to the item and to what checking said of it by a key of eight
 * letters, and lapses when one of them changes. Errors cannot be answered.
 */
import type { Review } from '../../brief/model/brief.ts';
import { FINDINGS } from '../../diagnostics/findings.ts';
import type { Check, Finding } from './check.ts';

/** An item with its check, if it has one, and the findings that `check` still reports. */
interface Reviewed<Checked> {
  readonly check: Checked;
  readonly reported: readonly Finding[];
  /** Whether the review answers all findings. */
  readonly isAnswered: boolean;
}

/** `by R. Vale: the caption counts them.`, after `reviewed`. */
export function formatReview({ by, why }: Review): string {
  return `by ${by}: ${why}${/[.!?…][”’"']?$/.test(why) ? '' : '.'}`;
}

export function applyReview<Checked extends Pick<Check, 'findings'> & Partial<Check>>(
  item: { readonly reviewed?: Review },
  check: Checked,
): Reviewed<Checked> {
  const { findings, verdict } = check;
  const { reviewed, ...rest } = item;
  // What could not be checked here says nothing about the review.
  const isUnread = findings.some(({ code }) => code === 'source-not-here');
  if (!reviewed || isUnread) return { check, reported: findings, isAnswered: false };
  const errors = findings.filter(({ code }) => FINDINGS[code].severity === 'error');
  if (errors.length === findings.length)
    return withLapsed(check, {
      message: `expected a warning for the review to answer, found ${errors.length === 0 ? 'none' : 'an error, which a review cannot answer'}`,
      help: errors.length === 0 ? 'remove reviewed:' : 'correct the item',
    });
  const key = reviewKey(rest, verdict, findings);
  if (reviewed.of !== key)
    return withLapsed(check, {
      message: `expected a review of the item as it is now, found ${reviewed.of === undefined ? 'one without of:' : 'one of an earlier state'}`,
      help: `look at the item and its warnings; if the item is right, write of: ${key}`,
    });
  const isAnswered = errors.length === 0;
  return {
    check:
      isAnswered && verdict !== undefined
        ? { ...check, verdict: 'reviewed', beforeReview: verdict }
        : check,
    reported: errors,
    isAnswered,
  };
}

function withLapsed<Checked extends Pick<Check, 'findings'>>(
  check: Checked,
  said: Pick<Finding, 'message' | 'help'>,
): Reviewed<Checked> {
  const lapsed: Finding = { code: 'review-lapsed', key: 'reviewed', ...said };
  const findings = [...check.findings, lapsed];
  return { check: { ...check, findings }, reported: findings, isAnswered: false };
}

/** Eight letters for an item and what checking said of it: no YAML reader takes them for a number. */
function reviewKey(
  item: object,
  verdict: string | undefined,
  findings: readonly Finding[],
): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const text = JSON.stringify([sorted(item), verdict ?? '', codes]);
  // FNV-1a, 32 bits: it guards against oversight, not against somebody who can write the brief anyway.
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return Array.from({ length: 8 }, (_, index) =>
    String.fromCharCode(97 + ((hash >>> (index * 4)) & 15)),
  ).join('');
}

/** The same with the keys of all objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}
