/** Work that is put off until its result is needed, and then done once. */

/**
 * Makes the value at the first call, and gives the same one from then on. Patterns with Unicode properties take
 * milliseconds to build, and ordinary text never asks for them: start-up time is why this exists.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes the value of a key at its first call, and gives the same one as long as the key lives. */
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
