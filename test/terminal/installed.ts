// Whether a program is to be had on this machine: tests that want one are skipped without it, and say so.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** By its name on the path, or by a path of its own. */
export function isInstalled(program: string): boolean {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** For a test's title: that it is skipped, and for want of what; nothing where it is not. */
export function skipped(program: string): string {
  return isInstalled(program) ? '' : `: skipped, ${program} is not installed`;
}
