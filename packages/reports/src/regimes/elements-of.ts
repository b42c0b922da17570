import type { Regime, RegimeElement, RegimeReportElement } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';
import { isDraft } from './is-draft.ts';

/** What a law asks for, with where this report answers it and in how many entries the log has no answer. */
export function elementsOf({ elements, tables }: Regime, { cells }: Figures): RegimeReportElement[] {
  const figure = (id: string, what: string) =>
    cells.find(({ codes: [element, kind] }) => element === id && kind === what)?.amount ?? 0;
  const inTables = new Set(tables.flatMap(({ element_ids }) => element_ids));
  return elements.map((element) => {
    const { element_id, title, need, verification } = element;
    return {
      element_id,
      title,
      need,
      answered_by: inTables.has(element_id) ? 'tables' : isCertificate(element) ? 'certificate' : 'outside',
      asked: figure(element_id, 'asked'),
      lacking: figure(element_id, 'lacking'),
      verification,
      draft: isDraft(verification),
    };
  });
}

function isCertificate({ carries }: RegimeElement): boolean {
  return carries.some(({ record, pointer }) => record === 'quarterly-report' && pointer.startsWith('/nil/'));
}
