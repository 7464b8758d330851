/** The names of agencies that stand at the end of the line under a picture. They are the same in all languages. */

const NAMES = [
  ...[
    'getty(?: images)?',
    'reuters',
    'afp',
    'ap(?: photo| images)?',
    'shutterstock',
    'alamy(?: stock photo)?',
  ],
  ...[
    'epa(?:-efe)?',
    'istock',
    'pa(?: wire| images)?',
    'dpa',
    'flickr',
    'wikimedia(?: commons)?',
    'unsplash',
  ],
  ...[
    'bloomberg',
    'imago(?: images)?',
    'picture[- ]alliance',
    'nasa',
    'esa',
    'cc by(?:-[a-z]{2})*(?: \\d\\.\\d)?',
  ],
];
const DESK = new RegExp(
  `(?:[/(|,]|\\bvia|^|[-–—])\\s?(?:${NAMES.join('|')})[^\\p{L}]{0,3}(?:images)?\\)?$`,
  'iu',
);

/** Whether a line ends in the name of an agency: `Ann Example/AP`. */
export function isOfPictureDesk(line: string): boolean {
  return DESK.test(line);
}
