import type { PolicyProvisionCode } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { lawSketch } from './law-sketch.ts';

/** False where the law of an agency is known whole and never has such a provision: a cheap look before the real question. */
export function couldBind(provision: PolicyProvisionCode, agencyId: string | undefined, sight: Sight): boolean {
  if (agencyId === undefined) return true;
  const { gap, provisions } = lawSketch(sight.law, agencyId);
  return gap !== undefined || provisions.has(provision);
}
