/** Which addresses can become links, and how the links are written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeLink } from '../../src/text/safety/safe-link.ts';
import { anyText } from './samples.ts';

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://Example.ORG', 'http://example.org/'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://example.org/ü “x”', 'https://example.org/%C3%BC%20%E2%80%9Cx%E2%80%9D'],
])('%s is one', (address, link) => expect(safeLink(address)).toBe(link));

describe('is none', () => {
  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ssh://host',
    'ftp://example.org/x',
    '/etc/passwd',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(3000)}`,
  ])('%s', (address) => expect(safeLink(address)).toBeUndefined());
});

test('for any text, a link has no control, no white space, no quotes and no brackets', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const address of [
        text,
        `https://${text}`,
        `https://example.org/${text}`,
        `mailto:${text}`,
      ]) {
        const link = safeLink(address);
        if (link !== undefined) expect(link).toMatch(/^(?:https?:|mailto:)[!#-;=?-~]*$/);
      }
    }),
  );
});
