import { statSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { compareReleases, printDiffIn } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import type { Diff } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { isSameFile } from '../paths/is-same-file.ts';
import { writeWhole } from '../paths/write-whole.ts';
import { paintOf } from '../terminal/paint-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { diffOfFiles } from './diff-of-files.ts';
import { diffOfStandards } from './diff-of-standards.ts';
import { namesIn } from './names-in.ts';
import { whatIs } from './what-is.ts';

/** Compares what two paths hold and prints how they differ. Gives the exit code: 1 where something changed silently or was not compared. */
export async function diffOf(
  older: string,
  newer: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  for (const path of [older, newer])
    if (statSync(path, { throwIfNoEntry: false }) === undefined)
      throw cannotOpenFault(new CannotOpen(path, { code: 'ENOENT' }));
  const kinds = [older, newer].map(whatIs);
  const inputs = [older, newer];
  if (options.schemas === true || kinds.every((kind) => kind === 'standard'))
    return say(await diffOfStandards(older, newer), options, terminal, new Map(), inputs);
  if (!kinds.includes('release')) return say(await diffOfFiles(older, newer), options, terminal, new Map(), inputs);
  const other = inputs.find((_, at) => kinds[at] === 'file');
  if (other !== undefined)
    throw new UsageFault({
      en: `${other} is a file, and the other one is a release folder. Name two release folders, or two files.`,
      es: `${other} es un archivo, y lo otro es la carpeta de una publicación. Nombre dos carpetas o dos archivos.`,
    });
  const [left, right] = [openRelease(older), openRelease(newer)];
  const diff = await compareReleases(left, right, { isAcross: options.acrossAgencies === true });
  if (diff === undefined)
    throw new UsageFault({
      en: `${older} and ${newer} are releases of different agencies: their entries have nothing in common.\nTo compare what each states of itself, type: daybook diff ${older} ${newer} --across-agencies`,
      es: `${older} y ${newer} son publicaciones de agencias distintas: sus anotaciones no tienen nada en común.\nPara comparar lo que cada una declara de sí misma, escriba: daybook diff ${older} ${newer} --across-agencies`,
    });
  return say(diff, options, terminal, await namesIn(left, right), inputs);
}

async function say(
  diff: Diff,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  names: ReadonlyMap<string, string>,
  inputs: readonly string[],
): Promise<number> {
  const { out, json, full, quiet } = options;
  const isJson = json === true || (typeof out === 'string' && out.toLowerCase().endsWith('.json'));
  const isFile = typeof out === 'string' && out !== '-';
  const text = isJson
    ? `${JSON.stringify(diff, null, 2)}\n`
    : await printDiffIn(diff, {
        lang: terminal.lang,
        nameOf: (id) => names.get(id) ?? id,
        paint: paintOf(terminal.colour && !isFile),
        isFull: full === true,
      });
  if (!isFile) terminal.out(text);
  else {
    if (inputs.some((input) => isSameFile(input, out)))
      throw new UsageFault({
        en: `${out} is one of the two that were compared. Choose another name for --out.`,
        es: `${out} es una de las dos cosas comparadas. Elija otro nombre para --out.`,
      });
    writeWhole(out, text);
    if (quiet !== true) terminal.talk(`${terminal.lang === 'es' ? 'Escrito en' : 'Written to'} ${out}\n`);
  }
  const isGood = diff.is_complete && !['alarm', 'breaking'].includes(diff.verdict);
  return isGood ? 0 : 1;
}
