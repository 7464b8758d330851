/**
 * Whether a terminal shows UTF-8, by the locale of its environment. Only a locale that says otherwise counts:
 * containers and lines without one are frequent, and their terminals show UTF-8 all the same.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** The locale for characters: the first that is set of LC_ALL, LC_CTYPE and LANG (POSIX, 8.2). */
export function characterLocale({ LC_ALL, LC_CTYPE, LANG }: Environment): string | undefined {
  return LC_ALL || LC_CTYPE || LANG || undefined;
}

/**
 * False for `C` and `POSIX`, which have ASCII alone, and for a locale that names another encoding
 * (`de_DE.ISO-8859-1`, `uk_UA.KOI8-U`, `de_DE@euro`); true for UTF-8 in any spelling, for a locale that names
 * no encoding, and where there is none at all.
 */
export function showsUtf8(env: Environment): boolean {
  const locale = characterLocale(env);
  if (locale === undefined || /utf-?8/i.test(locale)) return true;
  return !/^(?:C|POSIX)$|\.|@euro/i.test(locale);
}
