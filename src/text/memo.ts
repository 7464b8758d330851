/** Work that is done when its result is first needed, and only once. */

/**
 * Makes the value at the first call, and gives the same one from then on. Patterns with Unicode properties take
 * milliseconds to build and ordinary text never needs them, so that the program starts sooner without them.
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
