import type { Plan } from '../../redact/plan.ts';
import { twinOf } from './twin-of.ts';

type Values = Readonly<Record<string, unknown>>;

/** Which fields of a record its public row does not show at all, by their pointers with `*` for elements of lists. */
export function fieldsHidden(record: Values, plan: Plan, row: Values | undefined, at = ''): string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const pointer = `${at}/${name}`;
    const field = plan[name];
    if (field === undefined) return isEmpty(value) ? [] : [pointer];
    if (field.becomes !== undefined)
      return field.becomes.some((one) => row?.[one.field] !== undefined) ? [] : [pointer];
    const shown = row?.[name];
    if (field.fields === undefined) return isEmpty(value) || !isEmpty(shown) ? [] : [pointer];
    const { fields } = field;
    if (Array.isArray(value))
      return value.flatMap((one: Values) => fieldsHidden(one, fields, twinOf(one, shown), `${pointer}/*`));
    return fieldsHidden(value as Values, fields, shown as Values | undefined, pointer);
  });
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
