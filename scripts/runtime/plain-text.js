// Which text needs no Unicode tables: bundled into the program by two build plugins. The ranges are the
// Latin, Greek and Cyrillic letters and the typography of prose; tests try every one of them against
// Intl.Segmenter and string-width themselves.

/** A UTF-16 unit that is a whole grapheme cluster beside any other such unit, and one column wide. */
export const isOneColumn = (unit) =>
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0xa0 && unit <= 0x2ff && unit !== 0xad) ||
  (unit >= 0x391 && unit <= 0x3c9 && unit !== 0x3a2) ||
  (unit >= 0x400 && unit <= 0x481) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit >= 0x2030 && unit <= 0x205e) ||
  (unit >= 0x20a0 && unit <= 0x20bf) ||
  (unit >= 0x2190 && unit <= 0x2199) ||
  (unit >= 0x2500 && unit <= 0x25b5) ||
  (unit >= 0x25b7 && unit <= 0x25bf) ||
  (unit >= 0x25c1 && unit <= 0x25fa) ||
  unit === 0x2713 ||
  unit === 0x2717;

export function isOneColumnEach(text) {
  for (let index = 0; index < text.length; index++) {
    if (!isOneColumn(text.charCodeAt(index))) return false;
  }
  return true;
}

/** The same, and control characters, each a cluster of its own; not CR, which may join with an LF. */
export function isOneClusterEach(text) {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!isOneColumn(unit) && (unit >= 0xa0 || unit === 0x0d)) return false;
  }
  return true;
}
