import { UsageFault } from '../terminal/usage-fault.ts';

/** The one dataset that a command of `daybook statewide` was given. @throws UsageFault for none or several, with what to type. */
export function datasetTyped(paths: unknown, command: string): string {
  const [folder, ...more] = Array.isArray(paths) ? (paths as string[]) : [];
  if (folder !== undefined && more.length === 0) return folder;
  throw new UsageFault({
    en: `Name the folder of the dataset that \`daybook statewide build\` made.\nType: daybook statewide ${command} state/`,
    es: `Nombre la carpeta del conjunto de datos que hizo \`daybook statewide build\`.\nEscriba: daybook statewide ${command} estado/`,
  });
}
