/** What is drawn of a brief or an entry, made once for each typeface and check result. */
import type { CheckResult } from '../../evidence/record/check-result.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { Typeface } from './typeface.ts';

export function memoisedByResult<Key extends object, Value>(
  make: (key: Key, typeface: Typeface, result: CheckResult | undefined) => Value,
): (key: Key, typeface: Typeface, result?: CheckResult) => Value {
  const values = memoised((typeface: Typeface) =>
    memoised((key: Key) => {
      const unchecked = lazily(() => ({ value: make(key, typeface, undefined) }));
      const checked = memoised((result: CheckResult) => make(key, typeface, result));
      return { unchecked, checked };
    }),
  );
  return (key, typeface, result) => {
    const { unchecked, checked } = values(typeface)(key);
    return result ? checked(result) : unchecked().value;
  };
}
