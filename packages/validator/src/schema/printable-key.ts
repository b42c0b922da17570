/** A field's name as a finding may print it: in the form of a name, at most 40 characters; nothing where it might be data. */
export function printableKey(name: string): string | undefined {
  return /^[A-Za-z_$][A-Za-z0-9_$-]{0,39}$/.test(name) && !/\d{4}/.test(name) ? name : undefined;
}
