/** The score of an article’s text against the one that people have marked. */
import { expect, test } from 'vitest';
import { scoreOf } from '../../bench/pages/score.ts';

test.each([
  ['the same', 'The port is shut today.', 'The port is shut today', [1, 1, 1]],
  ['nothing', '', 'The port is shut', [0, 0, 0]],
  ['twice as much', 'One two three four. Five six seven', 'One two three four', [0.25, 1, 0.4]],
  ['a part', 'One two three four', 'One two three four five', [1, 0.5, 2 / 3]],
  ['other words', 'Five six seven eight', 'One two three four', [0, 0, 0]],
  ['a short text', 'Shut', 'Shut', [1, 1, 1]],
])('is by runs of four words: %s', (_, text, marked, [precision, recall, f1]) => {
  const score = scoreOf(text, marked);
  expect(score.precision).toBeCloseTo(precision ?? 0);
  expect(score.recall).toBeCloseTo(recall ?? 0);
  expect(score.f1).toBeCloseTo(f1 ?? 0);
});
