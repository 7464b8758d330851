/**
 * How property tests are run: from which seed, and how often. `npm test` says the same each time; `npm run test:deep`
 * takes a fresh seed and many more runs, unless the environment asks for a seed that was seen to fail.
 */
import { randomInt } from 'node:crypto';

export interface Plan {
  readonly seed: number;
  /** Of a property whose runs are cheap; others take a share of it (share.ts). */
  readonly runs: number;
}

const QUICK: Plan = { seed: 20_261_122, runs: 100 };
const DEEP_RUNS = 2000;

/** `SITREP_TEST_SEED` and `SITREP_TEST_RUNS` are taken from the environment where they are set. */
export function makePlan(isDeep: boolean, env: NodeJS.ProcessEnv): Plan {
  const { seed, runs } = isDeep ? { seed: randomInt(2 ** 31), runs: DEEP_RUNS } : QUICK;
  return {
    seed: Number(env.SITREP_TEST_SEED ?? seed),
    runs: Number(env.SITREP_TEST_RUNS ?? runs),
  };
}

export function formatPlan(isDeep: boolean, { seed }: Plan): string {
  const command = isDeep ? 'npm run test:deep' : 'npm test';
  return `Properties from seed ${seed}; again with SITREP_TEST_SEED=${seed} ${command}`;
}
