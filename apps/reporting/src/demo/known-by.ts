const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** Whether a record could be written by a day: nothing that it tells had still to happen. */
export const knownBy = (record: object, day: string): boolean => lastDay(record) <= day;

/** The latest day anywhere in a record. */
function lastDay(value: unknown): string {
  if (typeof value === 'string') return DAY.exec(value)?.[0] ?? '';
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).reduce<string>((last, one) => {
    const day = lastDay(one);
    return day > last ? day : last;
  }, '');
}
