/** The command `source`, with the commands under it. */
import { command, commandGroup } from '../syntax/command.ts';
import { article, ascii, color, encoding, json, library, width } from '../syntax/options.ts';

const ADD = command({
  name: 'add',
  arguments: [{ usage: '<file...>' }],
  options: {
    article,
    all: { help: 'keep all articles of a file with several' },
    encoding,
  },
  help: 'keep the texts of articles, each a file or - for standard input, and print their hashes; a file is a text, a saved page (.html, .mhtml), a mail (.eml), a .docx or a PDF',
  examples: ['sitrep source add article.txt', 'sitrep source add page.html'],
  run: async (files, options, io) => (await import('./source.ts')).addSources(files, options, io),
});

const LIST = command({
  name: 'list',
  options: { json, library },
  help: 'list the texts, a line each, with the briefs of the library that need them',
  run: async (_, options, io) => (await import('./source-list.ts')).listSources(options, io),
});

const SHOW = command({
  name: 'show',
  arguments: [
    {
      usage: '<article>',
      help: 'a file, - for standard input, or the first 6 digits or more of a hash in the store',
    },
  ],
  options: {
    article,
    language: { value: 'tag', help: 'language of the article, such as de (default: English)' },
    encoding,
    width,
    ascii,
    color,
    json,
  },
  help: 'print an article with its paragraph numbers, its quotations and quantities marked',
  examples: ['sitrep source show article.txt', 'sitrep source show page.html'],
  run: async ([article = ''], options, io) =>
    (await import('./source-show.ts')).showSource(article, options, io),
});

const PATH = command({
  name: 'path',
  arguments: [{ usage: '<hash>' }],
  options: {},
  help: 'print the path of a text, by at least the first 6 digits of its hash',
  examples: ['less "$(sitrep source path db5dbc37)"'],
  run: async ([hash = ''], _, io) => (await import('./source.ts')).printSourcePath(hash, io),
});

const REMOVE = command({
  name: 'remove',
  arguments: [{ usage: '<hash...>' }],
  options: {},
  help: 'remove texts, each by at least the first 6 digits of its hash',
  run: async (hashes, _, io) => (await import('./source.ts')).removeSources(hashes, io),
});

export const SOURCE = commandGroup({
  name: 'source',
  help: 'keep the texts that briefs were taken from, to check against',
  commands: [ADD, LIST, SHOW, PATH, REMOVE],
});
