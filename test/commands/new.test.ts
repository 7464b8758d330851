import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

const env = { SOURCE_DATE_EPOCH: '1795305600' };

test('sitrep new prints a sound brief, of today', async () => {
  const { status, out, err } = await run(['new'], { cwd: '/', env });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const { brief, diagnostics } = parseBrief(out, 'new');
  expect(diagnostics).toEqual([]);
  expect(brief).toMatchObject({ title: 'Write a title', date: '2026-11-22', quotes: [] });
});

test('what stands in its comments is a brief too, but for the hash', async () => {
  const { out } = await run(['new'], { cwd: '/', env });
  const filled = out.replaceAll(/^# /gm, '').replace('the hash that it prints', 'a'.repeat(64));
  const { brief, diagnostics } = parseBrief(filled, 'new');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(brief?.quotes[0]).toMatchObject({ paragraphs: ['a pity'], by: 'the harbourmaster' });
  expect(brief?.questions).toHaveLength(1);
});

test('it replaces no file', async () => {
  const cwd = makeFolder({ 'a.yaml': 'mine\n' });
  const refused = await run(['new', '--output', 'a.yaml'], { cwd, env });
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine\n');
  expect(await run(['new', '--output', 'b.yaml'], { cwd, env })).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toContain('title: Write a title');
});
