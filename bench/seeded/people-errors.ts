/** Errors in people: their names, roles and organisations. */
import { pick } from './chance.ts';
import { type Item, withFields } from './item.ts';
import type { ItemError } from './trial.ts';
import { misspelt } from './word-errors.ts';

export const OTHER_ROLES: readonly string[] = [
  ...[
    'harbourmaster',
    'treasurer',
    'bishop',
    'trade envoy',
    'head coach',
    'chief economist',
    'ambassador',
    'prosecutor',
  ],
  ...[
    'interior minister',
    'deputy mayor',
    'hospital director',
    'union leader',
    'police chief',
    'professor of law',
  ],
];

const FOREIGN_ROLES: Readonly<Record<string, readonly string[]>> = {
  de: ['Innenminister', 'Polizeipräsident', 'Trainer', 'Botschafter'],
  fr: ['ministre de l’Intérieur', 'préfet de police', 'entraîneur', 'ambassadeur'],
  es: ['ministro del Interior', 'jefe de policía', 'entrenador', 'embajador'],
};

/** A name that no article has. */
const STRANGER = 'Otmar Venkold';

function renamed(
  kind: string,
  rename: (name: string, others: readonly string[], random: () => number) => string | undefined,
): ItemError {
  return {
    kind,
    edit: (item, { article, random }) => {
      const { name } = item.fields;
      if (name === undefined) return undefined;
      const last = name.split(' ').at(-1) ?? name;
      const others = article.names.filter(
        (other) => !other.includes(last) && !name.includes(other.split(' ').at(-1) ?? other),
      );
      const changed = rename(name, others, random);
      return changed === undefined || changed === name
        ? undefined
        : withFields(item, { name: changed });
    },
  };
}

export const PEOPLE_ERRORS: readonly ItemError[] = [
  renamed('names: misspelt', (name, _, random) => misspelt(name, random)),
  renamed('names: half of another', (name, others, random) => {
    const other = pick(others, random);
    return other && name.includes(' ')
      ? `${name.split(' ')[0]} ${other.split(' ').at(-1)}`
      : undefined;
  }),
  renamed('names: nobody of the article', () => STRANGER),
  {
    kind: 'names: another person with this role',
    edit: (item, { article, random }) => {
      const { name = '', role } = item.fields;
      if (role === undefined || name === '') return undefined;
      const other = pick(
        article.names.filter((one) => !one.includes(name.split(' ').at(-1) ?? name)),
        random,
      );
      return other === undefined ? undefined : withFields(item, { name: other });
    },
  },
  {
    kind: 'role: another role',
    edit: (item, { cited, article, random }) => {
      const { role } = item.fields;
      if (role === undefined) return undefined;
      const roles = FOREIGN_ROLES[article.language] ?? OTHER_ROLES;
      const other = pick(
        roles.filter((one) => !new RegExp(one, 'i').test(cited)),
        random,
      );
      return other === undefined ? undefined : withFields(item, { role: other });
    },
  },
  {
    kind: 'role: one word of it changed',
    edit: (item) => {
      const { role } = item.fields;
      const changed = role === undefined ? undefined : changedRole(role);
      return changed === undefined ? undefined : withFields(item, { role: changed });
    },
  },
  {
    kind: 'role: that of another person here',
    edit: (item, { article, random }) => {
      const { role } = item.fields;
      const others = article.items.filter(isOtherPerson(item));
      const other = pick(others, random)?.fields.role;
      return role === undefined || other === undefined
        ? undefined
        : withFields(item, { role: other });
    },
  },
  {
    kind: 'role: another organisation',
    edit: (item, { article, random }) => {
      const { org, name } = item.fields;
      const others = article.items.flatMap(({ section, fields }) =>
        section === 'people' && fields.org !== undefined && fields.org !== org ? fields.org : [],
      );
      const other = pick(others, random);
      return org === undefined || name === undefined || other === undefined
        ? undefined
        : withFields(item, { org: other });
    },
  },
];

function isOtherPerson(item: Item): (other: Item) => boolean {
  const words = (item.fields.role ?? '').toLowerCase().split(/\P{L}+/u);
  return ({ section, fields: { name, role } }) =>
    section === 'people' &&
    name !== undefined &&
    name !== item.fields.name &&
    role !== undefined &&
    !role
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => word.length > 3 && words.includes(word));
}

const OFFICES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'president/vice president,director/deputy director,chief/deputy chief,minister/opposition spokesman,' +
    'spokesman/chairman,spokeswoman/chairwoman,professor/lecturer,senator/governor,sen./Gov.,rep./Sen.,gov./Sen.,' +
    'governor/senator,mayor/deputy mayor,chairman/treasurer,secretary/under-secretary,attorney/detective,' +
    'lawyer/judge,editor/publisher,coach/trainer,founder/heir'
  )
    .split(',')
    .map((pair) => pair.split('/')),
);

/** The role with its office swapped; undefined where it names an office that is not in the list. */
function changedRole(role: string): string | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${Object.keys(OFFICES)
      .map((office) => office.replace('.', String.raw`\.`))
      .join('|')})(?!\\p{L})`,
    'iu',
  );
  if (/vice|former|deputy|under|acting|ex-/i.test(role)) return undefined;
  const changed = role.replace(pattern, (office) => OFFICES[office.toLowerCase()] ?? office);
  return changed === role ? undefined : changed;
}
