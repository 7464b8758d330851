/**
 * `sitrep people`: everybody whom the briefs quote or list, and `sitrep people NAME`: all that somebody said, over time.
 *
 *     Bram Hale  3 quotes  2 briefs  2026-11-01 to 2026-11-22  harbour master
 */
import { formatAnchors } from '../../brief/model/wording.ts';
import { type Basis, markOf, type Verdict } from '../../evidence/verdict/verdict.ts';
import type { SoundEntry } from '../../library/briefs/library.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import {
  isCalled,
  type Mention,
  peopleRegister,
  quotesOf,
  type RegisteredPerson,
} from '../../library/registers/people.ts';
import { counted } from '../../text/counted.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { Io } from '../edge/io.ts';
import { type ChoiceOptions, chooseForRegister } from '../filters/choose-briefs.ts';
import { jsonFor } from '../output/output-text.ts';
import { formatRows, shower } from './rows.ts';

interface PeopleOptions extends ChoiceOptions {
  readonly json?: boolean;
}

/** A mention with how it stands. */
interface Judged extends Mention {
  readonly verdict: Verdict;
  readonly basis: Basis;
}

/** `name` is empty for everybody. Exit status 1 where there is nobody. */
export async function people(name: string, options: PeopleOptions, io: Io): Promise<number> {
  const chosen = await chooseForRegister('people', options, io);
  if (!chosen) return 2;
  const { stdout } = io;
  const isWhole = name !== '';
  const entries = await Array.fromAsync(chosen.entries, (one) =>
    isWhole ? one : withoutOthers(one),
  );
  const register = peopleRegister(entries).filter((one) => name === '' || isCalled(one, name));
  const show = shower(stdout);
  if (options.json === true) {
    const all = name === '' ? register.map(asJson) : await Promise.all(register.map(withSayings));
    const json = JSON.stringify({ version: 1, people: all });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else if (name === '') {
    stdout.write(formatRows(register.map(rowOf), stdout));
  } else {
    for (const one of register) {
      stdout.write(`${[one.name, ...one.roles].map(show).join(', ')}\n`);
      stdout.write(formatRows((await judged(one.mentions, io)).map(rowOfMention), stdout, '  '));
    }
  }
  if (register.length === 0 && chosen.count > 0)
    io.stderr.write(`sitrep: nobody of that name in ${counted(chosen.count, 'brief')}\n`);
  if (chosen.hasProblem) return 2;
  return register.length === 0 ? 1 : 0;

  function rowOf(one: RegisteredPerson): string[] {
    return [
      show(one.name),
      counted(quotesOf(one), 'quote'),
      counted(new Set(one.mentions.map(({ entry }) => entry)).size, 'brief'),
      show(daysOf(one)),
      show(one.roles.join('; ')),
    ];
  }

  function rowOfMention({ entry, section, index, role, verdict, basis }: Judged): string[] {
    const { date, quotes, people: listed } = entry.brief;
    const quote = section === 'quotes' ? quotes[index] : undefined;
    const at = (quote ?? listed[index])?.at ?? [];
    const words = quote === undefined ? 'listed' : `“${quote.paragraphs.join(' ')}”`;
    const as = role === undefined ? '' : `, ${role}`;
    return [
      show(date ?? '-'),
      markOf(verdict, basis, stdout.isAscii),
      `${show(entry.id)} ${index + 1}`,
      show(`${words}${as}${at.length === 0 ? '' : ` (${formatAnchors(at)})`}`),
    ];
  }

  async function withSayings(one: RegisteredPerson): Promise<object> {
    const mentions = await judged(one.mentions, io);
    return {
      ...asJson(one),
      mentions: mentions.map(({ entry, section, index, role, verdict, basis }) => ({
        path: entry.path,
        id: entry.id,
        date: entry.brief.date ?? null,
        item: `/${section}/${index}`,
        text:
          section === 'quotes'
            ? (entry.brief.quotes[index]?.paragraphs.join('\n\n') ?? null)
            : null,
        role: role ?? null,
        verdict,
        basis: verdict === 'unchecked' ? 'none' : basis,
      })),
    };
  }
}

/** Of a large library the whole briefs would not fit in memory. What is checked has to be whole. */
function withoutOthers(entry: SoundEntry): SoundEntry {
  const none = { summary: [], figures: [], questions: [], caveats: [] };
  return { ...entry, brief: { ...entry.brief, ...none } };
}

async function judged(mentions: readonly Mention[], io: Io): Promise<readonly Judged[]> {
  const found: Judged[] = [];
  for (const mention of mentions) {
    const result = await checkResultOf(mention.entry, io);
    const items = result.kind === 'checked' ? result.record.items : [];
    const item = items.find(
      ({ section, index }) => section === mention.section && index === mention.index,
    );
    const basis = result.kind === 'checked' ? result.basis : 'source';
    found.push({ ...mention, verdict: item?.verdict ?? 'unchecked', basis });
  }
  return found;
}

function daysOf({ mentions }: RegisteredPerson): string {
  const days = mentions.flatMap(({ entry }) => entry.brief.date ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '-';
  return first === last ? first : `${first} to ${last}`;
}

function asJson(one: RegisteredPerson): object {
  const days = one.mentions.flatMap(({ entry }) => entry.brief.date ?? []);
  return {
    name: one.name,
    roles: one.roles,
    quotes: quotesOf(one),
    briefs: new Set(one.mentions.map(({ entry }) => entry.path)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
