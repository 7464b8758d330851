/** The folders of the program under the user's home, by the XDG Base Directory Specification. */
import { isAbsolute, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

const FOLDERS = {
  data: { variable: 'XDG_DATA_HOME', usual: join('.local', 'share') },
  cache: { variable: 'XDG_CACHE_HOME', usual: '.cache' },
  state: { variable: 'XDG_STATE_HOME', usual: join('.local', 'state') },
} as const;

/** Undefined where the environment names no place for it. */
export function userFolder(kind: keyof typeof FOLDERS, env: Environment): string | undefined {
  const { variable, usual } = FOLDERS[kind];
  const named = env[variable];
  // The specification has relative paths ignored.
  const base = named !== undefined && isAbsolute(named) ? named : env.HOME && join(env.HOME, usual);
  return base ? join(base, 'sitrep') : undefined;
}
