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
