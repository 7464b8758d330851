// Stands in for Intl.Segmenter inside the bundle; see scripts/plugins/lazy-segmenter.mjs.
import { isOneClusterEach } from './plain-text.js';

// Not through the name that `define` replaces.
const { Segmenter } = globalThis.Intl;

class PlainSegments {
  constructor(input) {
    this.input = input;
  }

  containing(index = 0) {
    const at = Math.trunc(index) || 0;
    const segment = this.input[at];
    return segment === undefined ? undefined : { segment, index: at, input: this.input };
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.input.length; index++) {
      yield { segment: this.input[index], index, input: this.input };
    }
  }
}

export class LazySegmenter {
  #arguments;
  #actual;

  constructor(locales, options) {
    this.#arguments = [locales, options];
  }

  #segmenter() {
    this.#actual ??= new Segmenter(...this.#arguments);
    return this.#actual;
  }

  segment(input) {
    const granularity = this.#arguments[1]?.granularity ?? 'grapheme';
    return granularity === 'grapheme' && typeof input === 'string' && isOneClusterEach(input)
      ? new PlainSegments(input)
      : this.#segmenter().segment(input);
  }

  resolvedOptions() {
    return this.#segmenter().resolvedOptions();
  }
}
