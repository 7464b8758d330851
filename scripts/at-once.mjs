// Runs npm scripts at the same time, `node scripts/at-once.mjs types lint`: what each of them writes comes in one
// piece when it has ended, and one that fails makes the whole fail.
import { spawn } from 'node:child_process';

const run = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => pieces.push(data));
    child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(pieces));
      if (status !== 0) process.stdout.write(`npm run ${name} ended with status ${status}.\n`);
      resolve(status === 0);
    });
  });

const areSound = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = areSound.every(Boolean) ? 0 : 1;
