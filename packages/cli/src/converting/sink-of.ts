import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { UsageFault } from '../terminal/usage-fault.ts';
import { csvSink } from './csv-sink.ts';
import type { Sink } from './sink.ts';
import { textSink } from './text-sink.ts';
import { workbookSink } from './workbook-sink.ts';

/** What is written, by the ending of its name: makes it once everything about its place is known to be right. */
export interface Target {
  /** True where a table must hold it: then it is read back, to see that nothing was lost. */
  readonly isTable: boolean;
  open(): Sink;
}

/** @throws UsageFault for an ending that is not known, and for a place where something stands or is read. */
export function sinkOf(inputs: readonly string[], out: string, force: boolean, at: Date): Target {
  const target = targetOf(out, at);
  const [own, read] = [real(out), inputs.filter((path) => path !== '-').map(real)];
  if (read.some((path) => own === path || own.startsWith(path + sep) || path.startsWith(own + sep)))
    throw new UsageFault({
      en: `${out} is, holds or lies in what is read. What is read is never touched: choose another name or folder.`,
      es: `${out} es lo que se lee, lo contiene o está dentro. Lo que se lee nunca se toca: elija otro nombre u otra carpeta.`,
    });
  const isFull = existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0);
  if (isFull && statSync(out).isDirectory())
    throw new UsageFault({
      en: `${out} is a folder with files in it. Name a new folder, so that old tables do not mix with new ones.`,
      es: `${out} es una carpeta con archivos. Nombre una carpeta nueva, para no mezclar tablas viejas con nuevas.`,
    });
  if (isFull && !force)
    throw new UsageFault({
      en: `${out} is there already. Choose another name or, to replace it, add --force.`,
      es: `${out} ya existe. Elija otro nombre o, para reemplazarlo, agregue --force.`,
    });
  return target;
}

function targetOf(out: string, at: Date): Target {
  const name = out.replace(/\.gz$/i, '');
  const isPacked = name !== out;
  const isFolder = /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  switch (isFolder ? '' : extname(name).toLowerCase()) {
    case '':
      if (!isPacked) return { isTable: true, open: () => csvSink(out, true) };
      break;
    case '.json':
      return { isTable: false, open: () => textSink(out, 'json') };
    case '.ndjson':
    case '.jsonl':
      return { isTable: false, open: () => textSink(out, 'ndjson') };
    case '.csv':
      return { isTable: true, open: () => csvSink(out, false) };
    case '.xlsx':
      if (!isPacked) return { isTable: true, open: () => workbookSink(out, at) };
  }
  throw new UsageFault({
    en: `${out}: the ending says what to write. It can be .json, .ndjson, .csv (each also with .gz), .xlsx, or a folder for several tables, such as tables/.`,
    es: `${out}: la terminación dice qué escribir. Puede ser .json, .ndjson, .csv (cada una también con .gz), .xlsx, o una carpeta para varias tablas, como tablas/.`,
  });
}

/** The real path, also of what is not there yet. */
function real(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : join(real(dirname(whole)), basename(whole));
}
