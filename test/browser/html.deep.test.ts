// The HTML page in a real browser, where Debian's Chromium is installed; .ci/run installs it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/model/brief.ts';
import { buildDocument } from '../../src/print/document/document.ts';
import type { PrintDocument } from '../../src/print/document/print-document.ts';
import { extractsOf } from '../../src/print/extracts/extracts.ts';
import { printHtml } from '../../src/print/html/html.ts';
import { makeFolder } from '../folder.ts';
import { richBrief } from '../print/fixture.ts';
import { live, verdictsBrief } from '../print/verdicts.ts';
import { hasChromium, type Page, withPage } from './chromium.ts';

const documents: readonly PrintDocument[] = [
  buildDocument(verdictsBrief, { result: live.result, extracts: extractsOf(live) }),
  buildDocument(richBrief),
];

const ATTACKS = [
  '<script>window.broken = 1</script>',
  '<img src="http://127.0.0.1:9/x" onerror="window.broken = 1">',
  '"><svg onload="window.broken = 1">',
  '</script><script>window.broken = 1</script>',
  '</style><link rel=stylesheet href=http://127.0.0.1:9/y>',
  '<iframe src="javascript:parent.broken = 1"></iframe>',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/z">',
  '<base href="http://127.0.0.1:9/">',
];
/** Every string of a brief an attack. */
const attacked: Brief = JSON.parse(
  JSON.stringify(richBrief, (key, value: unknown) =>
    typeof value === 'string' &&
    ![
      'kind',
      'status',
      'qualifier',
      'attribution',
      'extent',
      'key',
      'source',
      'reliability',
      'credibility',
      'confidence',
      'likelihood',
    ].includes(key)
      ? ATTACKS.join(' ')
      : value,
  ),
);

function fileOf(page: string): string {
  const file = join(makeFolder(), 'page.html');
  writeFileSync(file, page);
  return pathToFileURL(file).href;
}

async function emulate(page: Page, scheme: 'light' | 'dark', width: number): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await page.ask('Emulation.setEmulatedMedia', { features });
  const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 };
  await page.ask('Emulation.setDeviceMetricsOverride', metrics);
}

describe.skipIf(!hasChromium())('in Chromium, the page', () => {
  test('runs nothing and asks for nothing, whatever it holds', async () => {
    const address = fileOf(printHtml([buildDocument(attacked), ...documents]));
    await withPage(async (page) => {
      await page.open(address);
      expect(page.requests()).toEqual([address]);
      expect(await page.evaluate('window.broken')).toBeUndefined();
      expect(
        await page.evaluate('document.querySelectorAll("img, iframe, svg, link, base").length'),
      ).toBe(0);
      // Nothing had to be blocked: nothing was there.
      const said = page.events.filter(({ method }) => method === 'Log.entryAdded');
      expect(said).toEqual([]);
    });
  });

  test('would not run what came in by a fault of ours', async () => {
    const faulty = printHtml(documents).replace('<main>', `<main>${ATTACKS.slice(0, 3).join('')}`);
    await withPage(async (page) => {
      await page.open(fileOf(faulty));
      expect(await page.evaluate('document.querySelectorAll("main > img").length')).toBe(1);
      expect(await page.evaluate('window.broken')).toBeUndefined();
    });
  });

  test('is accessible, light and dark, on a screen and on a phone', async () => {
    const addresses = [fileOf(printHtml(documents)), fileOf(printHtml(documents.slice(0, 1)))];
    await withPage(async (page) => {
      for (const address of addresses) {
        for (const [scheme, width] of [
          ['light', 1000],
          ['dark', 1000],
          ['light', 360],
        ] as const) {
          await emulate(page, scheme, width);
          await page.open(address);
          await page.evaluate(axe.source);
          const found = await page.evaluate(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`);
          expect(found, `${scheme}, ${width}`).toEqual([]);
          // On a phone who gives a figure has the whole line.
          const narrowest = await page.evaluate(
            'Math.min(...[...document.querySelectorAll(".figures td:last-child")].map((cell) => cell.clientWidth))',
          );
          if (width < 500) expect(narrowest).toBeGreaterThan(width * 0.9);
          // Nothing sticks out at the side.
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          );
        }
      }
    });
  });

  test('is printed on A4 with nothing cut', async () => {
    await withPage(async (page) => {
      await page.open(fileOf(printHtml(documents)));
      const { data } = await page.ask('Page.printToPDF', { preferCSSPageSize: true });
      const pdf = Buffer.from(String(data), 'base64').toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(sizes.length).toBeGreaterThan(2);
      for (const [, width, height] of sizes) {
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      }
    });
  });
});
