/** The number of runs of a property whose single run takes long: a share of what the others get. */
import fc from 'fast-check';

export function share(of: number): { readonly numRuns: number } {
  const { numRuns = 100 } = fc.readConfigureGlobal();
  return { numRuns: Math.ceil(of * numRuns) };
}
