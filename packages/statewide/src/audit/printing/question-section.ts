import type { PrintoutSection, PrintoutTable } from '@daybook/reports/printing';
import type { Audit, AuditQuestion } from '../audit.ts';
import { signals } from '../signals/index.ts';
import type { Signal } from '../signals/signal.ts';
import type { AuditSource } from './audit-printable.ts';
import { auditWords } from './audit-words.ts';

/** The questions, signal by signal; a signal without any says so. */
export function questionSection({ audit, lang }: AuditSource): PrintoutSection {
  return {
    id: 'questions',
    heading: auditWords[lang].headings.questions,
    tables: signals.map((signal) => tableOf(signal, audit, lang)),
    notes: [],
  };
}

function tableOf({ id, title, why, method }: Signal, audit: Audit, lang: 'en' | 'es'): PrintoutTable {
  const words = auditWords[lang];
  const questions: readonly AuditQuestion[] = audit.questions.filter(({ signal }) => signal === id);
  const text = (said: string) => ({ kind: 'text' as const, text: said });
  const hasBasis = questions.some(({ basis }) => basis !== undefined);
  const columns = [
    { id: 'agency', title: `${words.columns.quarter}, ${words.columns.agency.toLowerCase()}` },
    { id: 'question', title: words.columns.question },
    ...(hasBasis ? [{ id: 'basis', title: words.columns.basis }] : []),
    { id: 'numbers', title: words.columns.opens },
  ];
  return {
    id,
    title: title[lang],
    columns: columns.map((column) => ({ ...column, kind: 'text' })),
    rows: questions.map(({ quarter, agency, message, basis = [], numbers }) => ({
      cells: [
        text(`${quarter}, ${agency}`),
        text(message[lang]),
        ...(hasBasis ? [text(basis.join('; '))] : []),
        text(opening(numbers, audit).join(' ')),
      ],
    })),
    isComplete: true,
    isMain: true,
    notes: questions.length === 0 ? [words.nothing] : [why[lang], method[lang]],
  };
}

/** The numbers that open all the others of a question: a rate opens to the rows of both its counts. */
function opening(ids: readonly string[], { numbers }: Audit): readonly string[] {
  const parts = new Set(
    numbers
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, name, made_of = [] }) => made_of.map((part) => id.slice(0, -name.length) + part)),
  );
  return ids.filter((id) => !parts.has(id));
}
