/**
 * Puts off what is costly until it is needed: patterns with Unicode properties take milliseconds to
 * build, and ordinary text never asks for them. Start-up time is why this exists.
 */

/** Makes the value at the first call, and gives the same one from then on. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
