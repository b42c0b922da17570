import { type AboutColumn, aboutColumn, type Column, type LawNotes, standardTables, type Table } from '@daybook/files';

/** What the schema says of a column of the table `requests`, and which of these laws ask for it. */
export function aboutField(column: Column, laws: LawNotes): AboutColumn {
  return aboutColumn(standardTables.requests as Table, column, laws);
}
