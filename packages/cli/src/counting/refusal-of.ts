import type { Checked } from '@daybook/validator';

/** What must be said beside figures of a log that is not valid; nothing where it is. */
export function refusalOf({ verdict, counts }: Checked, paths: readonly string[]): string {
  if (verdict === 'valid') return '';
  const said =
    verdict === 'invalid'
      ? `The log has ${counts.error.toLocaleString('en-US')} error${counts.error === 1 ? '' : 's'}. Entries with errors in their form are not counted.`
      : 'Not everything that could be an error was checked.';
  return `${said} See: daybook validate ${paths.join(' ')}\n`;
}
