/**
 * The canonical form of a record, RFC 8785: keys sorted, no spaces. Its SHA-256 is the record's fingerprint, whatever the
 * file's line ends and order of keys. Our numbers are whole, so that nothing more is to be said of them.
 */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalForm(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalForm(inner)}`);
  return `{${parts.join(',')}}`;
}
