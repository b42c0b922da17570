import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { folderFiles } from '@daybook/files/node';
import { UsageFault } from '../terminal/usage-fault.ts';

/** A file that is read, and the copy that is written. */
export interface Target {
  readonly from: string;
  readonly to: string;
}

/**
 * Where the copy of each file goes.
 *
 * @throws UsageFault where a copy would stand in the place of something that is read, or of something that is there and
 * `force` is not given.
 */
export function targetsOf(path: string, out: string, force: boolean): Target[] {
  const isFolder = statSync(path).isDirectory();
  const targets = isFolder ? ofFolder(path, out) : [ofFile(path, out)];
  for (const { from, to } of targets) {
    if (existsSync(to) && isSame(from, to)) throw wouldReplace(from);
    if (existsSync(to) && statSync(to).isDirectory()) throw isThere(path, out, to);
    if (existsSync(to) && !force) throw isThere(path, out, to);
  }
  return targets;
}

function ofFolder(path: string, out: string): Target[] {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageFault({
      en: `${path} is a folder, and ${out} is a file. Name a new folder.\nType: daybook fix ${path} -o ${clean(path)}-fixed`,
      es: `${path} es una carpeta y ${out} es un archivo. Nombre una carpeta nueva.\nEscriba: daybook fix ${path} -o ${clean(path)}-fixed`,
    });
  // Copies among the originals would be read as further records the next time.
  if (isWithin(real(out), real(path)) || isWithin(real(path), real(out)))
    throw new UsageFault({
      en: `${out} and ${path} lie in one another. Name a folder beside it, so that copies and originals stay apart.\nType: daybook fix ${path} -o ${clean(path)}-fixed`,
      es: `${out} y ${path} están una dentro de otra. Nombre una carpeta aparte, para no mezclar copias y originales.\nEscriba: daybook fix ${path} -o ${clean(path)}-fixed`,
    });
  return folderFiles(path, []).map((from) => ({ from, to: join(out, relative(path, from)) }));
}

function ofFile(path: string, out: string): Target {
  const isInto = /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  const to = isInto ? join(out, basename(path)) : out;
  const [own, other] = [endingOf(path), endingOf(to)];
  if (own === other) return { from: path, to };
  const meant = `${to.slice(0, to.length - other.length)}${own}`;
  throw new UsageFault({
    en: `A repaired copy has the form of its original, so its name must end with ${own || 'nothing'}.\nType: daybook fix ${path} -o ${meant}`,
    es: `Una copia corregida tiene la forma de su original, así que su nombre debe terminar en ${own || 'nada'}.\nEscriba: daybook fix ${path} -o ${meant}`,
  });
}

/** `.csv`, `.csv.gz` */
function endingOf(path: string): string {
  const last = extname(path);
  return (last.toLowerCase() === '.gz' ? extname(path.slice(0, -last.length)) + last : last).toLowerCase();
}

const clean = (folder: string) => folder.replace(/[/\\]+$/, '');

/** Two names of one file: links count too. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return (a.ino === b.ino && a.dev === b.dev && a.ino !== 0) || realpathSync(one) === realpathSync(other);
}

/** The real path, also of what is not there yet. */
function real(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : join(real(dirname(whole)), basename(whole));
}

const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + sep);

function wouldReplace(path: string): UsageFault {
  const ending = endingOf(path);
  const meant = `${path.slice(0, path.length - ending.length)}-fixed${ending}`;
  return new UsageFault({
    en: `The copy would stand in the place of ${path}. The original is never touched.\nType: daybook fix ${path} -o ${meant}`,
    es: `La copia quedaría en lugar de ${path}. El original nunca se toca.\nEscriba: daybook fix ${path} -o ${meant}`,
  });
}

function isThere(path: string, out: string, to: string): UsageFault {
  return new UsageFault({
    en: `${to} is there already. Choose another name or, to replace it,\ntype: daybook fix ${path} -o ${out} --force`,
    es: `${to} ya existe. Elija otro nombre o, para reemplazarlo,\nescriba: daybook fix ${path} -o ${out} --force`,
  });
}
