import type { Agreement } from '@daybook/types';

/**
 * The last day of which the record tells: today for an agency's own record, the day of the last list where only lists
 * showed the agreement. What became of it since, a list does not say.
 */
export function lastKnownOn({ source, last_listed_on }: Agreement, today: string): string {
  return source.kind === 'own-log' ? today : (last_listed_on ?? today);
}
