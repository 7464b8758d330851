/**
 * What is worked out of a source text once and asked for often: quotations, words, folded stretches.
 * Kept beside the text, not in it, so that a source stays plain data, and goes when the source goes.
 */
import type { SourceText } from './source-text.ts';

/** Makes the value at a source's first call, and gives the same one from then on. */
export function perSource<Value>(
  make: (source: SourceText) => Value,
): (source: SourceText) => Value {
  const made = new WeakMap<SourceText, { readonly value: Value }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.value;
    const value = make(source);
    made.set(source, { value });
    return value;
  };
}
