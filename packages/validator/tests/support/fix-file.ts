import { type Repaired, RepairList, rewriteFile } from '@daybook/files';
import type { Fix } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';

/** A file after its repair, and what became of each value. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly before: Checked;
  readonly told: readonly (readonly [rule: string, outcome: Repaired, fix: Fix])[];
}

/** Checks a file in memory and makes every repair that is certain. `size` is how many bytes come at a time. */
export async function fixFile(name: string, bytes: Uint8Array, size = 4096): Promise<FixedFile> {
  const repairs = new RepairList();
  const before = await validate(
    { name, bytes },
    {
      today: '2026-07-01',
      reading: { fixes: true },
      onRepair: (repair) => {
        if (repair.fix.certain) repairs.add(repair);
      },
      onPass: (pass) => {
        if (pass === 'start-over') repairs.clear();
      },
    },
  );
  const told: [string, Repaired, Fix][] = [];
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const out: Uint8Array[] = [];
  for await (const piece of rewriteFile(name, chunks, {
    repairs,
    tell: ({ rule, fix }, outcome) => told.push([rule, outcome, fix]),
  }))
    out.push(new Uint8Array(piece));
  return { bytes: new Uint8Array(Buffer.concat(out)), before, told };
}
