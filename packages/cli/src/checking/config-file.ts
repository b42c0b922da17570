import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageFault } from '../terminal/usage-fault.ts';
import { CONFIG } from './config-name.ts';

/**
 * The file with the settings of a check: the one named with `--config`, else the one that lies in a folder that is checked,
 * or beside a file that is.
 *
 * @throws UsageFault where there are several.
 */
export function configFile(paths: readonly string[], named?: unknown): string | undefined {
  if (typeof named === 'string') return named;
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
