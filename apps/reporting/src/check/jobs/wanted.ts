import type { Repair } from '@daybook/files';
import type { Finding, Fix, Place } from '@daybook/types';

/** What a person wants changed. */
export type Wanted =
  /** Everything that cannot be wrong. */
  | { readonly what: 'certain' }
  /** The findings of one cause, also where it is a suggestion. */
  | {
      readonly what: 'cause';
      readonly rule: string;
      readonly field: string;
      readonly from: string;
      readonly to: string;
    }
  /** One cell, by hand. */
  | { readonly what: 'cell'; readonly place: Place; readonly from: string; readonly to: string };

/** The repair of the cause that a finding belongs to. */
export function causeOf({ rule, fix, column }: Pick<Finding, 'rule' | 'column'> & { readonly fix: Fix }): Wanted {
  return { what: 'cause', rule, field: fieldOf(fix, column), from: fix.from, to: fix.to };
}

/** Whether a repair is one of those that a person wants. */
export function isWanted(wanted: Wanted, { rule, place, fix }: Repair): boolean {
  if (wanted.what === 'certain') return fix.certain;
  if (wanted.what === 'cell') return false;
  const isSame = wanted.rule === rule && wanted.from === fix.from && wanted.to === fix.to;
  return isSame && wanted.field === fieldOf(fix, place.column);
}

/** The column of a table; elsewhere the field, whichever item of a list it is in. */
function fieldOf({ pointer }: Fix, column: string | undefined): string {
  return column ?? pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
