import type { Column, PrintoutSection } from '@daybook/reports/printing';
import { showNumber } from '@daybook/reports/printing';
import type { AuditNumber } from '../audit-number.ts';
import { showRate } from '../show-rate.ts';
import type { AuditSource } from './audit-printable.ts';
import { auditWords } from './audit-words.ts';

/** Every number, agency by agency and quarter by quarter, with its range. */
export function numberSection({ audit, lang }: AuditSource): PrintoutSection {
  const words = auditWords[lang];
  const names = new Map(audit.agency_quarters.map(({ agency_id, agency }) => [agency_id, agency]));
  const columns: Column[] = [
    { id: 'agency', title: words.columns.agency, kind: 'text' },
    { id: 'quarter', title: words.columns.quarter, kind: 'text' },
    { id: 'number', title: words.headings.numbers, kind: 'text' },
    { id: 'value', title: words.headings.numbers, kind: 'number' },
  ];
  return {
    id: 'numbers',
    heading: words.headings.numbers,
    lead: words.numbersLead,
    tables: [
      {
        id: 'numbers',
        title: words.headings.numbers,
        columns,
        rows: audit.numbers.map((one) => ({
          cells: [
            { kind: 'code', text: names.get(one.agency_id) ?? one.agency_id, code: one.agency_id },
            { kind: 'text', text: one.quarter },
            { kind: 'text', text: one.title[lang] },
            { kind: 'text', text: shown(one, lang) },
          ],
        })),
        isComplete: false,
        isMain: audit.numbers.length <= SHORT,
        notes: [],
      },
    ],
    notes: [],
  };
}

/** As many numbers as a short print lists. */
const SHORT = 60;

function shown({ value, at_least, low, high, per }: AuditNumber, lang: 'en' | 'es'): string {
  const words = auditWords[lang];
  if (per === undefined) {
    if (value !== undefined) return showNumber(value);
    return at_least === undefined ? words.notKnown : `${words.atLeast} ${showNumber(at_least)}`;
  }
  const ends = [low ?? 0, high ?? Number.POSITIVE_INFINITY].map((end) => showRate(end, 1, lang));
  return `${value === undefined ? words.notKnown : showRate(value, 1, lang)} (${ends.join(` ${words.to} `)})`;
}
