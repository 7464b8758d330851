/** Functions that make a value when it is first needed, and keep it. */

/**
 * The first call makes the value, later calls return the same value. This keeps starting fast: patterns with Unicode
 * properties take milliseconds to build, and ordinary text does not need them.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first call with a key makes its value, later calls with the key return the same value. */
export function memoised<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** Makes the value of a key whose fields differ from those of the last `most` keys, and remembers it. */
export function rememberLast<Key extends object, Value>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  let known: { readonly fields: readonly unknown[]; readonly value: Value }[] = [];
  return (key) => {
    const fields = Object.values(key);
    const found = known.find((each) => each.fields.every((field, at) => field === fields[at]));
    if (found) return found.value;
    const value = make(key);
    known = [{ fields, value }, ...known].slice(0, most);
    return value;
  };
}
