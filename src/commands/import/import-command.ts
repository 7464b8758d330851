/** The command `import`. */
import { command } from '../syntax/command.ts';
import { force, output, outputDir } from '../syntax/options.ts';

export const IMPORT = command({
  name: 'import',
  arguments: [{ usage: '<file>' }],
  options: { output, outputDir, force },
  help: 'turn the JSON of print --format json back into YAML; - is standard input',
  examples: [
    'sitrep import varna.json > varna.yaml',
    'sitrep import --output-dir briefs all.jsonl',
  ],
  run: async ([file = '-'], options, io) =>
    (await import('./import.ts')).importBriefs(file, options, io),
});
