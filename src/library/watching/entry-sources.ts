/** Where the texts of briefs’ sources may be, as absolute paths. */
import type { Entry, Invocation } from '../briefs/library.ts';
import { sourcePaths } from '../sources/load-source.ts';

export class EntrySources {
  readonly #invocation: Invocation;
  readonly #known = new WeakMap<Entry, readonly string[]>();

  constructor(invocation: Invocation) {
    this.#invocation = invocation;
  }

  /** All of them, in the order of the entries, none twice. */
  ofAll(entries: readonly Entry[]): readonly string[] {
    return [...new Set(entries.flatMap((entry) => this.#of(entry)))];
  }

  /** Whether one of these paths is of the entry. */
  isOf(entry: Entry, paths: readonly string[]): boolean {
    return this.#of(entry).some((path) => paths.includes(path));
  }

  #of(entry: Entry): readonly string[] {
    const known = this.#known.get(entry);
    if (known) return known;
    const paths = (entry.brief?.sources ?? []).flatMap((source) =>
      sourcePaths(source, entry.path, this.#invocation),
    );
    this.#known.set(entry, paths);
    return paths;
  }
}
