import { printableKey } from '../schema/printable-key.ts';
import type { NotChecked } from './checked.ts';
import type { JudgedEntry } from './judged-entry.ts';

const most = 1000;

/** Lists the extensions that no register knows: nobody checks them, and no outgoing view holds them. */
export class ExtensionTally {
  readonly #counts = new Map<string, { name: string; file: string; count: number }>();

  take = ({ record, entry }: JudgedEntry): void => {
    if (record.extensions === undefined) return;
    for (const key of Object.keys(Object(record.extensions))) {
      const name = printableKey(key);
      const at = `${entry.origin.file}\n${name}`;
      const known = this.#counts.get(at);
      if (known !== undefined) known.count++;
      else if (name !== undefined && this.#counts.size < most)
        this.#counts.set(at, { name, file: entry.origin.file, count: 1 });
    }
  };

  list(): NotChecked[] {
    return [...this.#counts.values()].map((one) => ({ what: 'extension', ...one }));
  }
}
