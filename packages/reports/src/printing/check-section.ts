import type { PrintSource } from './print-source.ts';
import type { PrintoutSection } from './printout.ts';

/** How anybody who holds the log can count it again: the commands, and what must be the same. */
export function checkSection({ report, words }: PrintSource): PrintoutSection {
  const { basis, agency_id, period, as_of } = report;
  const isCounted = basis.kind === 'derived' && basis.log_sha256 !== undefined;
  return {
    id: 'check',
    ...words.subjects.check,
    tables: [],
    notes: [isCounted ? words.howToCheck : words.noLog],
    ...(isCounted
      ? {
          commands: [
            'daybook validate log/',
            `daybook report log/ --agency ${agency_id} --period ${period.name} --as-of ${as_of}`,
          ],
        }
      : {}),
  };
}
