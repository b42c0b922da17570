#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);

// Node ends with 1, our "findings", when a program breaks; a fault of the program is 2, wherever it happens.
process.on('uncaughtException', (fault) => {
  const isWanted = process.env.DAYBOOK_TRACE === '1';
  process.stderr.write(
    `Daybook itself failed; your files are as they were. / Falló Daybook mismo; sus archivos están como estaban.\n` +
      `${fault instanceof Error ? (isWanted ? fault.stack : fault.message) : fault}\n` +
      (isWanted ? '' : 'To see where, set DAYBOOK_TRACE=1. / Para ver dónde, ponga DAYBOOK_TRACE=1.\n'),
  );
  process.exit(2);
});

if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('Not built yet. Type: npm run build\n');
  process.exitCode = 2;
}
