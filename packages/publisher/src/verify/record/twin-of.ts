type Values = Readonly<Record<string, unknown>>;

/** The element of a list that stands for an element of another: of the same `ask_no` or `no`. */
export function twinOf(element: Values, list: unknown): Values | undefined {
  if (!Array.isArray(list)) return undefined;
  const key = 'ask_no' in element ? 'ask_no' : 'no';
  return list.find((one: Values) => one[key] === element[key]);
}
