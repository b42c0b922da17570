/** A list of records as one JSON document: one record a line, so that a change shows as the line that it is. */
export function toJson(records: Iterable<object>): string {
  const lines = [...records].map((record) => JSON.stringify(record));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
