// Run once before the tests that look at `dist/`: they never see an old build.
import { execFileSync } from 'node:child_process';
import { root } from '../terminal/program.ts';

export default function setup(): void {
  execFileSync(process.execPath, [`${root}scripts/build.mjs`, '--if-stale'], { stdio: 'inherit' });
}
