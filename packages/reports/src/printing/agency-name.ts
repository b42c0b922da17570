import type { Agency } from '@daybook/types';

/** The name that an agency has now, as it writes it itself, else as a list spells it. */
export function agencyName({ names, agency_id }: Agency): string {
  const now = names.filter(({ to }) => to === undefined);
  const own = now.findLast(({ name_source }) => name_source === undefined);
  return (own ?? now.at(-1) ?? names.at(-1))?.name ?? agency_id;
}
