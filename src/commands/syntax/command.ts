/**
 * What a command of the command line is: one record, in the command's own room. Usage, parsing and what a kiosk
 * offers are made from it.
 */
import type { Io } from '../edge/io.ts';

/** An argument of a command. */
export interface ArgumentRecord {
  /** As usage shows it: `<file>`, `[brief...]`. */
  readonly usage: string;
  readonly help?: string;
  readonly choices?: readonly string[];
  /** What it is where it is left out. */
  readonly default?: string;
}

/** An option, by the name of its value: `pageLength` is `--page-length`. */
export interface OptionRecord {
  /** What usage shows for its value, without the brackets; absent where the option takes none. */
  readonly value?: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** Reads a value; `before` is the one of the same option earlier on the command line. */
  readonly parse?: (text: string, before: never) => unknown;
  /** What it is where the option is left out. */
  readonly default?: string | number;
  /** The default as usage shows it. */
  readonly defaultShown?: string;
  readonly isRequired?: true;
  /** Names of options that cannot be there at the same time. */
  readonly conflicts?: readonly string[];
  /** Whether clients of a kiosk may use it. It names no file, and has nothing written or run. */
  readonly isOfferedInKiosk?: true;
}

export type OptionRecords = Readonly<Record<string, OptionRecord>>;

type ValueOf<Option> = Option extends { readonly parse: (...words: never) => infer Value }
  ? Value
  : Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Option extends { readonly value: string }
      ? string
      : true;

type WithDefault<Options> = {
  [Name in keyof Options]: Options[Name] extends { readonly default: unknown } ? Name : never;
}[keyof Options];

/** The values of options as they come from the command line. */
type ValuesOf<Options> = {
  readonly [Name in WithDefault<Options>]: ValueOf<Options[Name]>;
} & {
  readonly [Name in Exclude<keyof Options, WithDefault<Options>>]?: ValueOf<Options[Name]>;
};

/** What a command says of itself. */
interface Description {
  readonly name: string;
  readonly arguments?: readonly ArgumentRecord[];
  /** One sentence without a full stop. */
  readonly help: string;
  /** Command lines that are worth copying. */
  readonly examples?: readonly string[];
  /** Present where clients of a kiosk may ask for it: what is different for them. */
  readonly inKiosk?: Pick<Description, 'help' | 'arguments'>;
}

/** Runs with the words after the options, and gives the exit status. */
type Action<Values> = (
  words: readonly string[],
  values: Values,
  io: Io,
) => number | Promise<number>;

/** Whoever has parsed a command line knows the values of its options. */
interface Parsed {
  readonly opts: <Values extends object>() => Values;
}

/** A command as the table holds it. */
export interface CommandRecord extends Description {
  readonly options: OptionRecords;
  /** Commands of its own. */
  readonly commands: readonly CommandRecord[];
  /** Absent where there are only commands of its own. */
  readonly run?: Action<Parsed>;
}

/** A command that does something. `run` loads what it needs when it is called, so that no other command loads it. */
export function command<Options extends OptionRecords>(
  record: Description & { readonly options: Options; readonly run: Action<ValuesOf<Options>> },
): CommandRecord {
  return {
    ...record,
    commands: [],
    run: (words, parsed, io) => record.run(words, parsed.opts<ValuesOf<Options>>(), io),
  };
}

/** A command that only holds others. */
export function commandGroup(
  record: Description & { readonly commands: readonly CommandRecord[] },
): CommandRecord {
  return { ...record, options: {} };
}
