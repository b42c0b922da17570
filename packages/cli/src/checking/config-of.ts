import { readFileSync, statSync } from 'node:fs';
import type { Lang } from '@daybook/types';
import { defects, type Regrade, readConfig } from '@daybook/validator';
import { UsageFault } from '../terminal/usage-fault.ts';

const MOST = 1_000_000;

/**
 * What the file with the settings of a check says.
 *
 * @throws UsageFault where it cannot be read, or where something in it is wrong.
 */
export function configOf(file: string): readonly Regrade[] {
  const { regrade, faults } = readConfig(textOf(file), defects());
  if (faults.length === 0) return regrade;
  const lines = (lang: Lang) => faults.map((words) => `\n  ${words[lang]}`).join('');
  throw new UsageFault({
    en: `The settings in ${file} cannot be used:${lines('en')}\nType: daybook explain config`,
    es: `La configuración de ${file} no se puede usar:${lines('es')}\nEscriba: daybook explain config`,
  });
}

function textOf(file: string): string {
  try {
    // A device never ends, and nobody writes settings of this size.
    const stat = statSync(file);
    if (stat.isFile() && stat.size <= MOST) return readFileSync(file, 'utf8');
  } catch {
    // Said below.
  }
  throw new UsageFault({
    en: `The settings in ${file} cannot be read. Check the name and the folder given to --config.`,
    es: `La configuración de ${file} no se puede leer. Revise el nombre y la carpeta dados a --config.`,
  });
}
