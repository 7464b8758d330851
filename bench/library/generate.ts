// Makes a library of varied briefs from a seed: of a few days or of many years, short ones and long ones, with words that
// all of them have and words that few have. The same seed gives the same files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generator of numbers from 0 up to, not including, 1 (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const COMMON =
  'the of to and in said that was for on with had by at from were after not as will their which been more than when port ships officials government minister talks border supply troops energy grain exports trade police court report storm bridge rail power prices workers strike water election party vote budget hospital school fire rescue army navy drone convoy ceasefire aid refugees sanctions oil gas pipeline harbour ferry airport inquiry statement meeting agreement plan delay damage repair cost'.split(
    ' ',
  );
const SYLLABLES =
  'ka ro ve ni sta mor el dun ber lin ost ra vik hal sen por to mi la zur gra bel no fen ward ing ham ley son berg grad ova'.split(
    ' ',
  );
const GIVEN =
  'Ada Bram Cleo Dov Edda Finn Gil Hana Ivo Juno Kit Lena Milo Nora Otto Pia Quin Rosa Sven Tess'.split(
    ' ',
  );
const TAGS =
  'shipping energy elections border-security public-health transport courts grain cyber weather'.split(
    ' ',
  );
const ROLES = 'harbour master,spokeswoman,minister of transport,mayor,police chief,economist'.split(
  ',',
);
const OUTLETS = 'The Ostrey Lantern,Harbour Times,Northern Courier,Daily Ledger'.split(',');
const HEDGES = 'about,more than,at least,up to,some'.split(',');
const COUNTED = 'ships,people,tonnes of grain,homes without power,arrests,containers'.split(',');
const SERIES = 'ships-waiting,homes-without-power,grain-exports,arrests'.split(',');

export class Briefs {
  readonly #chance: () => number;
  readonly #words: readonly string[];
  readonly #names: readonly string[];

  constructor(seed: number) {
    this.#chance = chanceOf(seed);
    this.#words = [...COMMON, ...Array.from({ length: 6000 }, () => this.#invented())];
    this.#names = Array.from(
      { length: 800 },
      () => `${this.#of(GIVEN)} ${this.#capital(this.#invented())}`,
    );
  }

  /** The text of a brief of a day, ISO 8601. */
  brief(day: string): string {
    const people = Array.from({ length: this.#count(1, 4) }, () => this.#of(this.#names));
    const [speaker = 'Ada Hale'] = people;
    const lines = [
      'sitrep: 1',
      `title: ${this.#capital(this.#sentence(4, 9))}`,
      `date: ${day}`,
      `tags: [${this.#of(TAGS)}, ${this.#of(TAGS)}]`,
      'source:',
      `  headline: ${this.#capital(this.#sentence(5, 10))}`,
      `  outlet: ${this.#of(OUTLETS)}`,
      `  published: ${day}`,
      'summary:',
      ...this.#many(3, 7, (at) => `  - ${this.#capital(this.#sentence(10, 24))} (p${at})`),
      'figures:',
      ...this.#many(1, 3, (at) => `  - ${this.#figure()} (p${at})`),
      `  - {what: ${this.#of(COUNTED)}, value: "${this.#number()}", by: ${speaker}, series: ${this.#of(SERIES)}, at: p3}`,
      'people:',
      ...people.map((name, at) => `  - {name: ${name}, role: ${this.#of(ROLES)}, at: p${at + 2}}`),
      'quotes:',
      ...this.#many(1, 3, (at) => `  - “${this.#sentence(6, 18)}” -- ${this.#of(people)} (p${at})`),
      'questions:',
      ...this.#many(1, 3, () => `  - ${this.#capital(this.#sentence(5, 12))}?`),
      ...(this.#chance() < 0.3
        ? [`  - {q: "${this.#sentence(5, 9)}?", status: answered, answer: ${this.#sentence(3, 8)}}`]
        : []),
    ];
    return `${lines.join('\n')}\n`;
  }

  #figure(): string {
    const amount = this.#chance() < 0.2 ? `£${this.#count(2, 90)}m` : this.#number();
    return `${this.#capital(this.#of(HEDGES))} ${amount} ${this.#of(COUNTED)}`;
  }

  #number(): string {
    return String(this.#count(2, 9000)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  }

  #sentence(least: number, most: number): string {
    return Array.from({ length: this.#count(least, most) }, () => this.#word()).join(' ');
  }

  /** Few words are common, most are rare (Zipf). */
  #word(): string {
    const rank = Math.floor(this.#words.length ** this.#chance()) - 1;
    return this.#words[rank] ?? 'the';
  }

  #invented(): string {
    return Array.from({ length: this.#count(2, 4) }, () => this.#of(SYLLABLES)).join('');
  }

  #many(least: number, most: number, line: (at: number) => string): readonly string[] {
    return Array.from({ length: this.#count(least, most) }, (_, at) => line(at + 1));
  }

  #count(least: number, most: number): number {
    return least + Math.floor(this.#chance() * (most - least + 1));
  }

  #of<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.#chance() * values.length)];
    if (value === undefined) throw new Error('there is nothing to choose from');
    return value;
  }

  #capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
}

/** Writes so many briefs into a folder, the newest of 2026-11-22, some thirty a day. */
export function writeLibrary(folder: string, count: number, seed = 20_261_122): void {
  mkdirSync(folder, { recursive: true });
  const briefs = new Briefs(seed);
  const newest = Date.parse('2026-11-22T00:00:00Z');
  for (let index = 0; index < count; index++) {
    const day = new Date(newest - Math.floor(index / 30) * 86_400_000).toISOString().slice(0, 10);
    writeFileSync(join(folder, `b${String(index).padStart(6, '0')}.yaml`), briefs.brief(day));
  }
}
