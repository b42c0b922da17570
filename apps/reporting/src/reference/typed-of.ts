import type { Agency } from '@daybook/types';
import type { TypedAgency } from './typed-agency.ts';

/** An agency's record as what was typed for it; empty where there is none. */
export function typedOf(agency: Agency | undefined): TypedAgency {
  return {
    name: agency?.names[0]?.name ?? '',
    state: agency?.state ?? '',
    agency_type: agency?.agency_type ?? '',
    time_zone: agency?.time_zone ?? '',
    operator_level: agency?.operator_level ?? '',
    facilities: (agency?.facilities ?? []).map(({ name }) => name).join('\n'),
    ori: agency?.identifiers.find(({ scheme }) => scheme === 'ori9')?.id ?? '',
  };
}
