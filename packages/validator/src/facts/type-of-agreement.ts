import { type AgreementTypeCode, codelists } from '@daybook/types';
import type { Sight } from '../sight.ts';

/** The type of an agreement: by its record, else by its id, which is made of agency, type and number. */
export function typeOfAgreement(id: string, sight: Sight): AgreementTypeCode | undefined {
  const named = id.slice(AGENCY.length, id.lastIndexOf('-')) as AgreementTypeCode;
  return sight.agreement(id)?.agreement_type ?? (types.has(named) ? named : undefined);
}

const AGENCY = 'us-xx-xxxxxxxx-';
const types = new Set<string>(codelists['agreement-type'].codes.map(({ code }) => code));
