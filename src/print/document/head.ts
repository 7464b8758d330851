/**
 * The head of a printed brief: its sources, its check result, who prepared it. Only an address of the web becomes a
 * link; any other is text.
 */
import type { Brief, Source } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import {
  formatAnchorExample,
  preparation,
  sourceAccount,
  sourceHeading,
} from '../../brief/model/wording.ts';
import {
  type CheckResult,
  formatCheckResult,
  UNCHECKED_REASON,
} from '../../evidence/record/check-result.ts';
import type { Clean } from './clean.ts';
import type { Address, HeadEntry, HeadField, PrintSource } from './print-document.ts';

/** The lines of the head, in their order. */
export function headFields(
  brief: Brief,
  result: CheckResult | undefined,
  sections: readonly Section[],
  clean: Clean,
): HeadField[] {
  const { sources, prepared, date, tags } = brief;
  const lines = (label: string, ...texts: readonly string[]): HeadField => ({
    label,
    entries: texts.map((text) => ({ text: clean(text) })),
  });
  const checked = checkedEntry(result);
  const [anchor] = sections.flatMap((name) => brief[name].flatMap(({ at }) => at));
  const preparedBy = preparation(date, prepared?.by, prepared?.with);
  return [
    sources.length === 0
      ? lines('Source', 'Not stated.')
      : {
          label: sources.length > 1 ? 'Sources' : 'Source',
          entries: sources.map((source) => sourceEntry(source, clean)),
        },
    ...(checked === undefined ? [] : [lines('Checked', checked)]),
    ...(preparedBy === '' ? [] : [lines(prepared === undefined ? 'Date' : 'Prepared', preparedBy)]),
    ...(tags.length === 0 ? [] : [lines('Tags', tags.join(', '))]),
    ...(anchor ? [lines('Places', formatAnchorExample(anchor))] : []),
  ];
}

/** A sentence on the check; undefined where the brief has no source. */
function checkedEntry(result: CheckResult | undefined): string | undefined {
  if (!result) return undefined;
  if (result.kind === 'unchecked')
    return result.why === 'no-source' ? undefined : `No: ${UNCHECKED_REASON[result.why]}.`;
  const said = formatCheckResult(result);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function sourceEntry(source: Source, clean: Clean): HeadEntry {
  const heading = sourceHeading(source);
  // A headline may end with a full stop of its own.
  const stopped = /[.!?…]”?$/.test(heading) ? heading : `${heading}.`;
  const key = source.key === undefined || source.key === heading ? '' : `${source.key}: `;
  return {
    text: clean(`${key}${stopped} ${sourceAccount(source)}`),
    ...(source.url !== undefined && { address: addressOf(source.url, clean) }),
  };
}

export function printSource(source: Source, clean: Clean): PrintSource {
  const { headline, outlet, author, published, language, url } = source;
  return {
    ...(headline !== undefined && { headline: clean(headline) }),
    ...(outlet !== undefined && { outlet: clean(outlet) }),
    ...(author !== undefined && { author: clean(author) }),
    ...(published !== undefined && { published: clean(published) }),
    ...(language !== undefined && { language: clean(language) }),
    ...(url !== undefined && { address: addressOf(url, clean) }),
  };
}

function addressOf(url: string, clean: Clean): Address {
  const href = hrefOf(url);
  return { text: clean(url), ...(href !== undefined && { href }) };
}

/** Percent-encoded and in ASCII, so that it can hold no markup. */
function hrefOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return /^[!-~]+$/.test(parsed.href) ? parsed.href : undefined;
}
