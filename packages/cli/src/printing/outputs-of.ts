import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { ReportFormat } from '@daybook/reports/printing';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Where a report goes: files, folders that take it in every form, and the form that the screen shows instead of text. */
export interface Outputs {
  readonly files: readonly { readonly path: string; readonly format: ReportFormat }[];
  readonly folders: readonly string[];
  readonly screen: ReportFormat | undefined;
}

/**
 * What `--out`, `--format` and `--json` ask for. The form of a file is that of its name's ending; `--format` says it where
 * the ending does not, and for the screen.
 *
 * @throws UsageFault where no form is meant that there is, or where the screen cannot show it.
 */
export function outputsOf(
  { out, format, json }: Readonly<Record<string, unknown>>,
  formats: readonly ReportFormat[],
): Outputs {
  const named = json === true ? 'json' : format;
  const wanted = formats.find(({ id }) => id === named);
  if (named !== undefined && wanted === undefined) throw noFormat(String(named), formats);
  const paths = Array.isArray(out) ? out.filter((path) => typeof path === 'string') : [];
  const folders = paths.filter(isFolder);
  const files = paths
    .filter((path) => !isFolder(path))
    .map((path) => {
      const found = formats.find(({ ending }) => path.toLowerCase().endsWith(ending)) ?? wanted;
      if (found === undefined) throw noEnding(path, formats);
      return { path, format: found };
    });
  const isTyped = json === true || (paths.length === 0 && wanted !== undefined);
  if (isTyped && wanted?.isBinary === true) throw notOnScreen(wanted);
  return { files, folders, screen: isTyped ? wanted : undefined };
}

function isFolder(path: string): boolean {
  if (/[/\\]$/.test(path)) return true;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function noFormat(named: string, formats: readonly ReportFormat[]): UsageFault {
  const ids = formats.map(({ id }) => id).join(', ');
  return new UsageFault({
    en: `There is no form "${named}" of a report. The forms are ${ids}.\nType: --format ${formats[0]?.id}`,
    es: `No hay ninguna forma "${named}" de un informe. Las formas son ${ids}.\nEscriba: --format ${formats[0]?.id}`,
  });
}

function noEnding(path: string, formats: readonly ReportFormat[]): UsageFault {
  const ending = extname(path);
  const endings = formats.map((format) => format.ending).join(', ');
  const base = path.slice(0, path.length - ending.length);
  const like = formats.find(({ id }) => id === 'html')?.ending ?? formats[0]?.ending;
  return new UsageFault({
    en: `${path} does not say in which form: its name must end with ${endings}.\nType: -o ${base}${like}\n  or: -o ${base}/ for every form`,
    es: `${path} no dice en qué forma: su nombre debe terminar en ${endings}.\nEscriba: -o ${base}${like}\n      o: -o ${base}/ para todas las formas`,
  });
}

function notOnScreen({ id, ending }: ReportFormat): UsageFault {
  return new UsageFault({
    en: `A screen cannot show the form ${id}. Name a file for it.\nType: -o report${ending}`,
    es: `La pantalla no puede mostrar la forma ${id}. Nombre un archivo.\nEscriba: -o informe${ending}`,
  });
}
