/** A value of JSON as text, whatever it is: an object that names its own `toString` is no trap. */
export function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
