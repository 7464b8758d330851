/** The command `new`: a brief to fill in, with what each section is for in comments. */
import { visible } from '../../text/safety/visible.ts';
import { command } from '../syntax/command.ts';
import { force, output } from '../syntax/options.ts';

export const NEW = command({
  name: 'new',
  options: { output, force },
  help: 'print an empty brief to fill in, with comments; draft begins one from an article',
  examples: ['sitrep new > varna.yaml', 'sitrep new --output briefs/varna.yaml'],
  run: async (_words, options, io) => {
    const { emptyBrief } = await import('./empty-brief.ts');
    const { outputFile, writeFile } = await import('../output/destination.ts');
    const { today } = await import('../../library/checking/check-brief.ts');
    const text = emptyBrief(today(io));
    const file = outputFile(options);
    if (file === undefined) {
      io.stdout.write(text);
      return 0;
    }
    const status = await writeFile(file, text, options, io);
    if (status === 0 && io.stderr.isTTY) io.stderr.write(`sitrep: ${visible(file)} is written\n`);
    return status;
  },
});
