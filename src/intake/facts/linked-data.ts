/** Reads what a page says of its article in JSON-LD, the data that it carries for search engines. */

export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly body?: string;
  readonly isCut: boolean;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Objects that are looked at. */
const MAX_OBJECTS = 5000;
const ARTICLE = /(?:Article|Posting|Report|Review|Recipe)$/;

export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const found = scripts.flatMap((script) => objectsIn(parse(script)));
  const articles = found.filter((one) => textsOf(one['@type']).some((type) => ARTICLE.test(type)));
  const [first] = articles.toSorted((a, b) => richness(b) - richness(a));
  if (!first) return undefined;
  const get = (key: string): string | undefined => textsOf(first[key])[0];
  const byId = new Map(
    found.filter((one) => 'name' in one).map((one) => [textsOf(one['@id'])[0], one]),
  );
  return {
    ...given('headline', get('headline') ?? get('name')),
    authors: namesOf(first.author ?? first.creator, byId),
    ...given('outlet', namesOf(first.publisher, byId)[0]),
    ...given('published', get('datePublished') ?? get('dateCreated')),
    ...given('url', get('url') ?? addressOf(first.mainEntityOfPage)),
    ...given('language', get('inLanguage')),
    ...given('body', get('articleBody')),
    isCut: /^false$/i.test(String(first.isAccessibleForFree ?? '')),
  };
}

/** An object without the key where there is no value. */
function given<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [key in Key]?: string } {
  const object: { [key in Key]?: string } = {};
  if (value !== undefined && value.trim() !== '') object[key] = value.trim();
  return object;
}

type JsonObject = { readonly [key: string]: Json };

function parse(script: string): Json {
  // Comments and CDATA marks around it; line ends inside strings.
  const json = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '')
    .replace(/[\t\n\r]/g, ' ')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects in a value, the outer ones first. */
function objectsIn(value: Json): JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: Json[] = [value];
  for (let at = 0; at < waiting.length && objects.length < MAX_OBJECTS; at++) {
    const one = waiting[at] ?? null;
    if (isList(one)) waiting.push(...one.slice(0, MAX_OBJECTS));
    else if (isObject(one)) {
      objects.push(one);
      waiting.push(...Object.values(one).filter((inner) => isList(inner) || isObject(inner)));
    }
  }
  return objects;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

function richness(article: JsonObject): number {
  return ['headline', 'author', 'datePublished', 'publisher'].filter((key) => key in article)
    .length;
}

function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === undefined || !isList(value)) return [];
  return value.filter((one) => typeof one === 'string');
}

/** Names of people or bodies, written as text or as objects, or pointed to by their ids. */
function namesOf(
  value: Json | undefined,
  byId: ReadonlyMap<string | undefined, JsonObject>,
): string[] {
  if (typeof value === 'string') return [value];
  if (value === undefined || value === null) return [];
  if (isList(value))
    return value.slice(0, 20).flatMap((one) => (isList(one) ? [] : namesOf(one, byId)));
  if (!isObject(value)) return [];
  const named = textsOf(value.name);
  if (named.length > 0) return [...named];
  return [...textsOf(byId.get(textsOf(value['@id'])[0])?.name)];
}

function addressOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return value !== undefined && isObject(value)
    ? (textsOf(value['@id'])[0] ?? textsOf(value.url)[0])
    : undefined;
}
