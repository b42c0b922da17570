/** Where a person is in a sheet: the row counted from 1, the column from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell, as in every spreadsheet; nothing for another key. `page` is how many rows are in sight. */
export function gridMove(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: At,
  sheet: { readonly height: number; readonly width: number },
  page: number,
): At | undefined {
  const moves: Readonly<Record<string, At>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 1 : row, column: 0 },
    End: { row: ctrlKey ? sheet.height : row, column: sheet.width - 1 },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to === undefined ? undefined : within(to, sheet);
}

/** The nearest cell of a sheet. */
export function within({ row, column }: At, sheet: { readonly height: number; readonly width: number }): At {
  const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));
  return { row: clamp(row, 1, sheet.height), column: clamp(column, 0, sheet.width - 1) };
}
