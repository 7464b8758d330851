/** What the words on pages mean, of all languages; apart from the other tables, since only reading a page needs them. */
import type { PageWords } from './model/page-words.ts';
import { dutchPages } from './tables/pages/dutch.ts';
import { englishPages } from './tables/pages/english.ts';
import { frenchPages } from './tables/pages/french.ts';
import { germanPages } from './tables/pages/german.ts';
import { italianPages } from './tables/pages/italian.ts';
import { portuguesePages } from './tables/pages/portuguese.ts';
import { russianPages } from './tables/pages/russian.ts';
import { spanishPages } from './tables/pages/spanish.ts';

export const PAGE_WORDS: readonly PageWords[] = [
  englishPages,
  dutchPages,
  frenchPages,
  germanPages,
  italianPages,
  portuguesePages,
  russianPages,
  spanishPages,
];
