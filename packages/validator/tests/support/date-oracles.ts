/** The calendar again, by another way: a date is right when the engine's own calendar gives it back. */
export function isDateByCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** RFC 3339 as its grammar says it, without leap seconds and small letters. */
export function isInstantByGrammar(text: string): boolean {
  const hour = '(?:[01]\\d|2[0-3])';
  const grammar = new RegExp(
    `^(\\d{4}-\\d{2}-\\d{2})T${hour}:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${hour}:[0-5]\\d)$`,
  );
  const date = grammar.exec(text)?.[1];
  return date !== undefined && text.length <= 35 && isDateByCalendar(date);
}
