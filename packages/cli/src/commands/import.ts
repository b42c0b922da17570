import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook import`: public files of others → records of the standard, with what was cleaned and what stays open. */
export const importCommand: Command = {
  name: 'import [source] [files...]',
  description: 'Turn a public file of others into records: ICE lists of agreements, releases of detainers.',
  example: 'daybook import ice-287g-list list-may.csv@2025-05-16 list-july.xlsx@2025-07-11 --out out/287g',
  options: (parser) =>
    parser
      .option('--out <folder>', 'where the records are written')
      .option('--as-of <date>', 'the day whose state the file shows, such as 2025-07-11 (or FILE@2025-07-11)')
      .option('--register <file>', 'agencies of earlier imports, so that they keep their ids')
      .option('--lang <en|es>', 'language of the summary', 'en')
      .option('--json', 'print the summary as JSON')
      .option('--quiet', 'no progress'),
  async run([source, files], options, terminal) {
    const { sources } = await import('@daybook/files');
    const names = sources.map(({ id }) => id).join(', ');
    if (typeof source !== 'string')
      throw new UsageFault(
        `Say what to import: ${names}.\nType: daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g`,
      );
    const found = sources.find(({ id }) => id === source);
    if (found === undefined) throw new UsageFault(`"${source}" is not a source. The sources are: ${names}.`);
    if (!Array.isArray(files) || files.length === 0)
      throw new UsageFault(`Name a file to import.\nType: daybook import ${source} FILE --out FOLDER`);
    if (typeof options.out !== 'string')
      throw new UsageFault(`Say where the records go.\nType: daybook import ${source} ${files.join(' ')} --out FOLDER`);
    const { importInto } = await import('../importing/import-into.ts');
    return importInto({ source: found, files, out: options.out, options, terminal });
  },
};
