/** Which quotation marks close which, in all the languages at once. */

/** Each opening quotation mark with those that close it, in one language or another. */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '»': '«»',
  '„': '“”',
  '‚': '‘’',
  '”': '”',
  '’': '’',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
};
