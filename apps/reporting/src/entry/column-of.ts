import { type Column, standardTables } from '@daybook/files';

/** A column of the table `requests`. @throws RangeError where there is none of that name. */
export function columnOf(name: string): Column {
  const found = COLUMNS.get(name);
  if (found === undefined) throw new RangeError(`The table requests has no column ${name}.`);
  return found;
}

const COLUMNS = new Map((standardTables.requests?.columns ?? []).map((column) => [column.column, column]));
