import { printable } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Phrases } from './phrases.ts';

/** The law or paper that a finding rests on, each with how sure we are of it; empty where it rests on none. */
export function basisWords({ basis = [] }: Pick<Finding, 'basis'>, phrases: Phrases): string {
  if (basis.length === 0) return '';
  const parts = basis.map(
    ({ citation, verification }) => `${printable(citation)} (${phrases.verification[verification]})`,
  );
  return phrases.restsOn(parts);
}
