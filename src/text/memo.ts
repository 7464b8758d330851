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
