import { type PrintoutSection, showNumber } from '@daybook/reports/printing';
import { signals } from '../signals/index.ts';
import type { AuditSource } from './audit-printable.ts';
import { auditWords } from './audit-words.ts';

/** How to read it, what chance does, and how a number opens. */
export function methodSection({ audit, lang }: AuditSource): PrintoutSection {
  const words = auditWords[lang];
  const { comparisons, expected_by_chance: expected, questions, numbers } = audit;
  const id = questions[0]?.numbers[0] ?? numbers[0]?.id;
  const shown = expected < 0.1 && expected > 0 ? '< 0.1' : expected.toFixed(1);
  return {
    id: 'method',
    heading: words.headings.method,
    tables: [
      {
        id: 'signals',
        title: words.headings.signals,
        columns: (['signal', 'method'] as const).map((id) => ({ id, title: words.columns[id], kind: 'text' })),
        rows: signals.map(({ title, method }) => ({
          cells: [
            { kind: 'text', text: title[lang] },
            { kind: 'text', text: method[lang] },
          ],
        })),
        isComplete: true,
        isMain: false,
        notes: [],
      },
    ],
    notes: [
      ...(comparisons === 0 ? [] : [words.chance(showNumber(comparisons), shown)]),
      words.guide,
      ...(id === undefined ? [] : [words.openRows]),
    ],
    ...(id === undefined ? {} : { commands: [`daybook statewide audit state/ --rows ${id}`] }),
  };
}
