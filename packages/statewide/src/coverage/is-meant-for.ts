import type { RegistryDuty, RegistryReporter } from '@daybook/types';

/** Whether a duty is meant for an agency at all: by name, else by its type. One whose type nobody knows is not left free. */
export function isMeantFor({ duty, agency_types }: RegistryDuty, { duties, agency_type }: RegistryReporter): boolean {
  if (duties !== undefined) return duties.includes(duty);
  return agency_types.length === 0 || agency_type === 'unknown' || agency_types.includes(agency_type);
}
