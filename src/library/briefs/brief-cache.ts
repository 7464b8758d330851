/** Remembers what was read of briefs. Holds sound briefs only, those about which there is nothing to say. */
import type { Brief } from '../../brief/model/brief.ts';
import {
  type Environment,
  type FileState,
  fileState,
  recall,
  remember,
} from '../files/file-cache.ts';

export interface RememberedBrief {
  readonly brief: Brief;
  /** Of the file's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** The brief of the file at an absolute path, if it is still as it was; undefined where that is not known. */
export function recallBrief(path: string, env: Environment): RememberedBrief | undefined {
  if (env.SITREP_CACHE === 'off') return undefined;
  try {
    const state = fileState(path);
    const value = state && recall(path, [state], env);
    return isRemembered(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the brief of a file whose state was taken before it was read. */
export function rememberBrief(
  path: string,
  state: FileState,
  value: RememberedBrief,
  env: Environment,
): void {
  remember(path, [state], value, env);
}

/** Enough to tell what we wrote from what somebody else put there. */
function isRemembered(value: unknown): value is RememberedBrief {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sha256' in value && typeof value.sha256 === 'string')) return false;
  return 'brief' in value && isBrief(value.brief);
}

function isBrief(value: unknown): value is Brief {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const lists = [
    'tags',
    'sources',
    'summary',
    'figures',
    'people',
    'quotes',
    'questions',
    'caveats',
  ];
  return (
    ['id', 'title'].every((key) => typeof fields.get(key) === 'string') &&
    lists.every((key) => Array.isArray(fields.get(key)))
  );
}
