/**
 * One item of a brief as a text for the clipboard: its words, who said them in what role, and where they are from,
 * `“critical year for the war” — Luke Pollard, Armed Forces minister, to MPs [Gazette, p19]`. It is safe to show: no
 * control character but the line feed between paragraphs and remarks.
 */

import type { Anchor, Brief, ItemRef } from '../../brief/model/brief.ts';
import {
  formatAnchor,
  formatCredit,
  sourceDetail,
  sourceHeading,
} from '../../brief/model/wording.ts';
import { visible, visibleParagraphs } from '../../text/safety/visible.ts';
import { buildDocument } from '../document/document.ts';
import type { PrintItem } from '../document/print-document.ts';

/** The text of an item; empty where the brief has no such item. */
export function formatItem(brief: Brief, { section, index }: ItemRef): string {
  switch (section) {
    case 'about':
      return formatBriefLine(brief);
    case 'sources': {
      const source = brief.sources[index];
      return source ? clean(`${sourceHeading(source)} ${sourceDetail(source)}`) : '';
    }
    default: {
      const [printed] = buildDocument(brief, { sections: [section] }).sections;
      const item = printed?.items[index];
      const at = brief[section][index]?.at;
      // Once more as a whole: harmless characters may combine with those now beside them.
      return item && at ? visibleParagraphs(formatPrintItem(item, citation(brief, at))) : '';
    }
  }
}

/** A brief on one line: title, id, and the path of its file where that is given. */
export function formatBriefLine({ title, id }: Brief, path?: string): string {
  const where = path === undefined ? id : `${id}, ${path}`;
  return clean(`${title} (${where})`);
}

/** `cited` goes in brackets after the item's own words. */
function formatPrintItem(item: PrintItem, cited: string): string {
  const end = cited === '' ? '' : ` [${cited}]`;
  switch (item.kind) {
    case 'point': {
      const assessment = item.assessment === '' ? '' : ` (${item.assessment})`;
      return `${item.text}${assessment}${end}`;
    }
    case 'caveat':
      return `${item.text}${end}`;
    case 'figure': {
      const counted = [item.phrase, item.what].filter((part) => part !== '').join(' ');
      return `${counted}${dashed(item.detail)}${end}`;
    }
    case 'person':
      return `${item.heading}${dashed(item.detail)}${end}`;
    case 'quote': {
      // Each paragraph has an opening quotation mark; only the last has a closing one.
      const quoted = item.paragraphs.map((paragraph) => `“${paragraph}`).join('\n\n');
      return `${quoted}” — ${formatCredit(item.credit)}${end}`;
    }
    case 'question': {
      const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
      const stated = item.answer === '' ? state : `${state}: ${item.answer}`;
      const remarks = item.remarks.map(({ label, text }) => `${label}: ${text}`);
      return [`${item.text}${end}`, stated, ...remarks].filter((line) => line !== '').join('\n');
    }
  }
}

function dashed(detail: string): string {
  return detail === '' ? '' : ` — ${detail}`;
}

/** `Gazette, p19`; with several sources each with its own anchors, `Gazette, p3; Herald, p5`. */
function citation({ sources }: Brief, at: readonly Anchor[]): string {
  const [first] = sources;
  if (at.length === 0) return sources.length === 1 && first ? named(first) : '';
  const keys = [...new Set(at.map(({ source }) => source))];
  return clean(
    keys
      .map((key) => {
        const source = sources.find((candidate) => candidate.key === key);
        const anchors = at.filter((anchor) => anchor.source === key);
        // The source is named in words, so that its key is not needed.
        const places = anchors.map(({ from, to }) => formatAnchor({ from, to })).join(' ');
        return source ? `${named(source)}, ${places}` : anchors.map(formatAnchor).join(' ');
      })
      .join('; '),
  );
}

function named(source: Brief['sources'][number]): string {
  return source.outlet ?? sourceHeading(source);
}

/** One line of visible text with single spaces. */
function clean(text: string): string {
  // Twice: a combining mark that stood on a space at the start needs another base.
  return visible(visible(text).trimStart()).replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}
