import type { Agreement } from '@daybook/types';

/** Whether people are held in ICE's name under an agreement: of them there are counts, and no rows (8 CFR 236.6). */
export function isBed({ agreement_type }: Pick<Agreement, 'agreement_type'>): boolean {
  return agreement_type === 'igsa' || agreement_type === 'boa-hold' || agreement_type === 'usms-iga-rider';
}
