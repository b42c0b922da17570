/** One record a line, as every reader of NDJSON takes it. */
export function toNdjson(records: Iterable<object>): string {
  let text = '';
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return text;
}
