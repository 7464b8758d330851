/** Reads the days that a query names: a day, a month, a year, or counted back from today. */

export interface Days {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_DAYS_BACK = 100_000;

/** `2026-01-15`, `2026-01`, `2026`, `today`, `yesterday`, `7d` (seven days ago), `2w`; undefined for anything else. */
export function readDays(text: string, today: string): Days | undefined {
  const lower = text.toLowerCase();
  if (lower === 'today') return { from: today, to: today };
  if (lower === 'yesterday') return oneDay(daysBefore(today, 1));
  const back = /^(?<count>\d{1,5})(?<unit>[dw])$/.exec(lower)?.groups;
  if (back) {
    const days = Number(back.count) * (back.unit === 'w' ? 7 : 1);
    return days > MAX_DAYS_BACK ? undefined : oneDay(daysBefore(today, days));
  }
  const date = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(lower)?.groups;
  if (!date) return undefined;
  const { year = '', month, day } = date;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined) {
    const first = `${year}-${month}-01`;
    return isDay(first) ? { from: first, to: `${year}-${month}-31` } : undefined;
  }
  return isDay(lower) ? oneDay(lower) : undefined;
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && isoDay(time) === day;
}

function daysBefore(today: string, count: number): string {
  return isoDay(Date.parse(`${today}T00:00:00Z`) - count * DAY_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
