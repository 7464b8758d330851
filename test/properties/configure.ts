/** Runs before each file of tests: its property tests follow the plan that vitest.config.ts has made. */
import fc from 'fast-check';
import { inject } from 'vitest';
import type { Plan } from './plan.ts';

declare module 'vitest' {
  interface ProvidedContext {
    properties: Plan;
  }
}

const { seed, runs } = inject('properties');
fc.configureGlobal({ seed, numRuns: runs });
