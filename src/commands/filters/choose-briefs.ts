/** Finds the briefs that the names and filters of a command line choose. */
import type { Brief } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { Entry, SoundEntry } from '../../library/briefs/library.ts';
import { today } from '../../library/checking/check-brief.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import type { Query } from '../../library/search/query.ts';
import type { Shelf } from '../../library/store/entry-list.ts';
import type { RegisterName } from '../../library/store/indexed-brief.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { openInputs, reportProblems } from '../input/inputs.ts';
import { type Filters, readFilters } from './filters.ts';

export interface Chosen<Kind extends Entry = Entry> {
  /** The newest first, read one by one. With a filter, without broken briefs. */
  readonly entries: AsyncIterable<Kind>;
  /** How many briefs there are to choose from. */
  readonly count: number;
  /** Whether something could not be found or read, which standard error then says. */
  readonly hasProblem: boolean;
}

export interface ChoiceOptions extends Filters {
  readonly library?: string;
  /** The newest of them alone. */
  readonly limit?: number;
}

/**
 * Undefined where a filter cannot be read. Says on standard error what cannot be read, and where the filters leave no
 * brief. No names mean the whole library.
 */
export async function chooseBriefs(
  names: readonly string[],
  options: ChoiceOptions,
  io: Io,
): Promise<Chosen | undefined> {
  return choose(names, options, io, (shelf, query) =>
    query.length === 0 ? shelf.list() : foundIn(shelf, query, io),
  );
}

/**
 * The same of the whole library, for a register: only briefs that have items of it. `narrowed` are terms that the
 * briefs have to meet besides, of which nothing is said.
 */
export async function chooseForRegister(
  name: RegisterName,
  options: ChoiceOptions,
  io: Io,
  narrowed: Query = [],
): Promise<Chosen<SoundEntry> | undefined> {
  return choose([], options, io, (shelf, query) => {
    const all = [...query, ...narrowed];
    return all.length === 0 ? shelf.register(name) : foundIn(shelf, all, io);
  });
}

/** All of them, each with the items of one section alone: of a large library the whole briefs would not fit in memory. */
export function collectOnly(
  section: Section,
  { entries }: Pick<Chosen<SoundEntry>, 'entries'>,
): Promise<readonly SoundEntry[]> {
  return Array.fromAsync(entries, (entry) => ({ ...entry, brief: withOnly(entry.brief, section) }));
}

/** What of the library the filters leave, for a command that asks more than once. */
export interface Choice {
  /** Those that have items of a register. */
  readonly register: (name: RegisterName) => AsyncGenerator<SoundEntry>;
  /** Those that meet further terms. */
  readonly search: (query: Query) => AsyncGenerator<SoundEntry>;
  readonly count: number;
  readonly hasProblem: boolean;
}

/** Undefined where a filter cannot be read. */
export async function openChoice(options: ChoiceOptions, io: Io): Promise<Choice | undefined> {
  const opened = await open([], options, io);
  if (!opened) return undefined;
  const { shelves, query, count, hasProblem } = opened;
  return {
    async *register(name) {
      for (const shelf of shelves)
        yield* query.length === 0 ? shelf.register(name) : foundIn(shelf, query, io);
    },
    async *search(more) {
      for (const shelf of shelves) yield* foundIn(shelf, [...query, ...more], io);
    },
    count,
    hasProblem,
  };
}

interface Opened {
  readonly shelves: readonly Shelf[];
  readonly query: Query;
  readonly count: number;
  readonly hasProblem: boolean;
}

async function open(
  names: readonly string[],
  options: ChoiceOptions,
  io: Io,
): Promise<Opened | undefined> {
  const filters = readFilters(options, today(io));
  if ('fault' in filters) {
    io.stderr.write(`sitrep: ${visible(filters.fault)}\n`);
    return undefined;
  }
  const { query } = filters;
  const { limit } = options;
  const newest = query.length === 0 && limit !== undefined ? { newest: limit } : {};
  const inputs = await openInputs(names, { ...newest, library: options.library }, io);
  reportProblems(inputs, io);
  const { shelves, count, problems } = inputs;
  return { shelves, query, count, hasProblem: problems.length > 0 };
}

async function choose<Kind extends Entry>(
  names: readonly string[],
  options: ChoiceOptions,
  io: Io,
  ask: (shelf: Shelf, query: Query) => AsyncIterable<Kind>,
): Promise<Chosen<Kind> | undefined> {
  const opened = await open(names, options, io);
  if (!opened) return undefined;
  const { shelves, query, count, hasProblem } = opened;
  const entries = async function* (): AsyncGenerator<Kind> {
    let left = options.limit ?? Number.POSITIVE_INFINITY;
    let isNothing = true;
    for (const shelf of shelves)
      for await (const entry of ask(shelf, query)) {
        yield entry;
        isNothing = false;
        if (--left === 0) return;
      }
    if (isNothing && query.length > 0 && count > 0)
      io.stderr.write(`sitrep: none of ${counted(count, 'brief')} is as the options say\n`);
  };
  return { entries: entries(), count, hasProblem };
}

async function* foundIn(shelf: Shelf, query: Query, io: Io): AsyncGenerator<SoundEntry> {
  for await (const { entry } of shelf.search(query, (one) => checkResultOf(one, io))) yield entry;
}

function withOnly(brief: Brief, section: Section): Brief {
  const none = { summary: [], figures: [], people: [], quotes: [], questions: [], caveats: [] };
  return { ...brief, ...none, [section]: brief[section] };
}
