import { Sha256 } from '@daybook/files';

/** The SHA-256 of a log by those of its files: of one file its own, of several that of all of them, sorted, one a line. */
export function logPrint(prints: Iterable<string>): string {
  const [only = '', ...others] = [...prints].sort();
  if (others.length === 0) return only;
  const lines = [only, ...others].map((print) => `${print}\n`).join('');
  return new Sha256().update(new TextEncoder().encode(lines)).hex();
}
