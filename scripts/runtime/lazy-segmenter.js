// Stands in for Intl.Segmenter in the bundle. Four packages make one while they load, and the first one made costs 10
// to 18 ms; this one is made when a text first needs it.
export class LazySegmenter {
  #options;
  #segmenter;

  constructor(...options) {
    this.#options = options;
  }

  segment(text) {
    // Not by the name that the bundle replaces.
    this.#segmenter ??= new globalThis.Intl.Segmenter(...this.#options);
    return this.#segmenter.segment(text);
  }
}
