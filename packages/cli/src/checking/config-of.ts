import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '@daybook/types';
import { defects, type Regrade, readConfig } from '@daybook/validator';
import { UsageFault } from '../terminal/usage-fault.ts';
import { CONFIG } from './config-name.ts';

const MOST = 1_000_000;

/**
 * What the settings say: those named with `--config`, else those that lie in a folder that is checked, or beside a file
 * that is.
 *
 * @throws UsageFault where they cannot be read, where something in them is wrong, or where there are several.
 */
export function configOf(paths: readonly string[], named: unknown): readonly Regrade[] {
  const file = typeof named === 'string' ? named : found(paths);
  if (file === undefined) return [];
  const { regrade, faults } = readConfig(textOf(file), defects());
  if (faults.length === 0) return regrade;
  const lines = (lang: Lang) => faults.map((words) => `\n  ${words[lang]}`).join('');
  throw new UsageFault({
    en: `The settings in ${file} cannot be used:${lines('en')}\nType: daybook explain config`,
    es: `La configuración de ${file} no se puede usar:${lines('es')}\nEscriba: daybook explain config`,
  });
}

function found(paths: readonly string[]): string | undefined {
  const folders = paths
    .filter((path) => path !== '-')
    .map((path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path)));
  const files = [...new Set(folders.map((folder) => join(folder, CONFIG)))].filter((file) => existsSync(file));
  if (files.length < 2) return files[0];
  throw new UsageFault({
    en: `There are several files with settings: ${files.join(', ')}.\nType: --config ${files[0]}`,
    es: `Hay varios archivos de configuración: ${files.join(', ')}.\nEscriba: --config ${files[0]}`,
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
