import type { PrintoutSection } from '@daybook/reports/printing';
import { coverageSentence } from '../../coverage/coverage-sentence.ts';
import type { AuditSource } from './audit-printable.ts';
import { auditWords } from './audit-words.ts';

/** Who reported, quarter by quarter; nothing where the lead says all of it, or nothing is known. */
export function coverageSection({ audit, coverage, lang }: AuditSource): PrintoutSection[] {
  const words = auditWords[lang];
  const groups = new Map<string, typeof coverage>();
  for (const row of coverage) {
    const key = `${row.period} ${row.duty}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (audit.quarters.length < 2 || groups.size === 0) return [];
  const text = (said: string) => ({ kind: 'text' as const, text: said });
  return [
    {
      id: 'coverage',
      heading: words.headings.coverage,
      tables: [
        {
          id: 'coverage',
          title: words.columns.coverage,
          columns: (['quarter', 'duty', 'coverage'] as const).map((id) => ({
            id,
            title: words.columns[id],
            kind: 'text',
          })),
          rows: [...groups]
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([, rows]) => ({
              cells: [text(rows[0]?.period ?? ''), text(rows[0]?.duty ?? ''), text(coverageSentence(rows, lang))],
            })),
          isComplete: true,
          isMain: true,
          notes: [],
        },
      ],
      notes: [],
    },
  ];
}
