import { groupOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { isJudicialPaper } from './is-judicial-paper.ts';

/** Says whether a court stands behind what was done: by a paper, or by the grounds of the transfer or of a decision. */
export function hasCourtBasis({
  instruments,
  asks,
  custody,
}: Pick<Request, 'instruments' | 'asks' | 'custody'>): boolean {
  if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) return true;
  if (groupOf('transfer-basis', custody?.transfer_basis ?? '') === 'judicial') return true;
  return asks.some(({ decisions }) =>
    decisions.some(({ legal_basis }) => legal_basis.some((code) => groupOf('legal-basis', code) === 'judicial')),
  );
}
