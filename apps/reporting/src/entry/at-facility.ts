import type { Agency } from '@daybook/types';
import type { TypedEntry } from './typed-values.ts';

/** What was typed, with what the agency's own record says of the facility that was chosen: who runs it. */
export function atFacility(typed: TypedEntry, { facilities, operator_level: own }: Agency): TypedEntry {
  const chosen = facilities.find(({ facility_id }) => facility_id === typed.request.facility_id);
  const level = chosen?.operator_level ?? own;
  if (chosen === undefined || level === undefined) return typed;
  return { ...typed, request: { ...typed.request, facility_operator_level: level } };
}
