/** Runs before each file of tests that shares its process with others: no clock or function stays replaced. */
import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
