/** A list of any length whose items are made when they are asked for, and not kept. */

const lists = new WeakSet<object>();

export function lazyList<Item>(length: number, make: (index: number) => Item): readonly Item[] {
  const isIndex = (key: string | symbol): key is string =>
    typeof key === 'string' && /^\d+$/.test(key) && Number(key) < length;
  const list = new Proxy<Item[]>([], {
    get: (none, key) =>
      key === 'length' ? length : isIndex(key) ? make(Number(key)) : Reflect.get(none, key),
    has: (none, key) => isIndex(key) || Reflect.has(none, key),
  });
  lists.add(list);
  return list;
}

export function isLazy(list: readonly unknown[]): boolean {
  return lists.has(list);
}
