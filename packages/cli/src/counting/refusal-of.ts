import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';

/** What must be said beside figures of a log that is not valid; nothing where it is. */
export function refusalOf({ verdict, counts }: Checked, paths: readonly string[], lang: Lang): string {
  if (verdict === 'valid') return '';
  const type = `daybook validate ${paths.join(' ')}`;
  const errors = showNumber(counts.error);
  if (lang === 'es') {
    const said =
      verdict === 'invalid'
        ? `La bitácora tiene ${errors} ${counts.error === 1 ? 'error' : 'errores'}. Las anotaciones con errores de forma no se cuentan.`
        : 'No se verificó todo lo que podría ser un error.';
    return `${said}\nEscriba: ${type}\n`;
  }
  const said =
    verdict === 'invalid'
      ? `The log has ${errors} ${counts.error === 1 ? 'error' : 'errors'}. Entries with errors in their form are not counted.`
      : 'Not everything that could be an error was checked.';
  return `${said}\nType: ${type}\n`;
}
