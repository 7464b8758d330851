/** The command `draft`. */
import { command } from '../syntax/command.ts';
import { article, ascii, color, encoding } from '../syntax/options.ts';

export const DRAFT = command({
  name: 'draft',
  arguments: [{ usage: '<article...>' }],
  options: {
    out: { value: 'folder', help: 'write the brief into this folder, under a name of its own' },
    open: { help: 'write the brief, then open it in the reader' },
    keepText: { help: 'keep the text of the article beside the brief, and not in the store' },
    article,
    all: { help: 'take all articles of a file with several, as sources of one brief' },
    language: { value: 'tag', help: 'the language of the articles, such as en-GB' },
    encoding,
    ascii,
    color,
  },
  help: 'draft a brief from articles: text, saved pages, mail, documents; - is standard input',
  examples: [
    'sitrep draft page.html > brief.yaml',
    'sitrep draft mail.eml --out briefs',
    'sitrep draft page.html --open',
  ],
  run: async (files, options, io) => (await import('./draft.ts')).draft(files, options, io),
});
