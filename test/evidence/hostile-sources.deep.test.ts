/** Every source that was made to keep the checker busy, with every brief that asks the worst of it. */
import { expect, test } from 'vitest';
import { BRIEFS_AGAINST } from '../hostile/briefs-against.ts';
import { SOURCES } from '../hostile/source-texts.ts';
import { HEAD } from '../hostile/texts.ts';
import { verify } from './cases.ts';

test.each(Object.keys(SOURCES))('%s, with every kind of brief', (name) => {
  const source = SOURCES[name]?.(4000) ?? '';
  for (const against of Object.values(BRIEFS_AGAINST)) {
    const body = against(source, 1500).slice(HEAD.length);
    const { items, findings } = verify(source, body);
    for (const { section, verdict, findings: own } of items) {
      // Nothing need be said of what is found, nor of what cannot be read.
      const isCalm = ['verified', 'found', 'unchecked'].includes(verdict);
      const isReported = section === 'summary' || isCalm || own.length > 0;
      expect(isReported).toBe(true);
    }
    expect(findings.every(({ message }) => message !== '')).toBe(true);
  }
});
