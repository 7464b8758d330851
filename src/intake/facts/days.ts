/** Brings days and times, as pages and mails have them, into the form of briefs. Without a year there is no day. */

/** `2026-11-22`, or `2026-11-22T08:00Z` where the time and its zone are given. */
export async function readDay(written: string): Promise<string | undefined> {
  const text = written.trim().slice(0, MAX_LENGTH);
  return readIso(text) ?? (await readProse(text));
}

/** A longer text is cut. */
const MAX_LENGTH = 120;

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/;

function readIso(text: string): string | undefined {
  const [, year = '', month = '', day = '', hour, minute, zone] = ISO.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  // Midnight stands for a day without a time.
  if (hour === '00' && minute === '00' && /^[ZUG]/.test(zone)) return date;
  return `${date}T${hour}:${minute}${zoneOf(zone)}`;
}

function zoneOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `Tuesday, November 19, 2019 08:38 AM`: read in English; the time is left out, since its zone is seldom sure. */
async function readProse(text: string): Promise<string | undefined> {
  if (!/\d/.test(text)) return undefined;
  const { strict } = await import('chrono-node/en');
  // Words and numbers that stand together, as in `2019Updated`.
  const [found] = strict.parse(text.replace(/(?<=\d{4})(?=\p{L})/gu, ' '));
  const [year, month, day] = [
    found?.start.get('year'),
    found?.start.get('month'),
    found?.start.get('day'),
  ];
  const isGiven =
    found?.start.isCertain('year') &&
    found.start.isCertain('month') &&
    found.start.isCertain('day');
  if (!isGiven || !year || !month || !day || !isDay(year, month, day)) return undefined;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
