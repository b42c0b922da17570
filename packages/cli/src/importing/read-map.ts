import { readFileSync, statSync } from 'node:fs';
import { type ColumnMap, readColumnMap } from '@daybook/files';
import type { Lang, Words } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/** So much is said of a map at once. */
const MOST_SAID = 30;

/** The map of columns in a file. @throws UsageFault where it cannot be read, is wrong or leaves a question open. */
export function readMap(file: string): ColumnMap {
  const { map, faults, questions } = readColumnMap(textOf(file));
  if (map !== undefined) return map;
  const lines = (lang: Lang) => listed(faults.length > 0 ? faults : questions, lang);
  if (faults.length > 0)
    throw new UsageFault({
      en: `The map ${file} cannot be used:${lines('en')}\nType: daybook explain column-map`,
      es: `El mapa ${file} no se puede usar:${lines('es')}\nEscriba: daybook explain column-map`,
    });
  throw new UsageFault({
    en: `The map ${file} still asks. Replace each "?" in it:${lines('en')}\nType: daybook explain column-map`,
    es: `El mapa ${file} todavía pregunta. Reemplace cada «?»:${lines('es')}\nEscriba: daybook explain column-map`,
  });
}

function listed(words: readonly Words[], lang: Lang): string {
  const lines = words.slice(0, MOST_SAID).map((one) => `\n  ${one[lang]}`);
  return lines.join('') + (words.length > MOST_SAID ? `\n  … ${words.length - MOST_SAID}` : '');
}

function textOf(file: string): string {
  try {
    // A device never ends, and no map has this size.
    const stat = statSync(file);
    if (stat.isFile() && stat.size <= 4_000_000) return readFileSync(file, 'utf8');
  } catch {
    // Said below.
  }
  throw new UsageFault({
    en: `The map ${file} cannot be read. Check the name given to --map.`,
    es: `El mapa ${file} no se puede leer. Revise el nombre dado a --map.`,
  });
}
