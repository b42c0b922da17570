import {
  CannotRewrite,
  escapeCell,
  maskPersonalData,
  type Repair,
  type Repaired,
  RepairList,
  rewriteFile,
  unescapeCell,
} from '@daybook/files';
import { shippedLaw } from '@daybook/reports';
import { validate } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';
import { isWanted, type Wanted } from './wanted.ts';

/** Files to be changed, and what a person wants changed in them. */
export interface MendInput {
  /** All files that are checked together: what a value should be may depend on another one. */
  readonly files: readonly NamedBlob[];
  readonly wanted: Wanted;
  readonly today: string;
}

/** Why a value stayed: as `Repaired` and `CannotRewrite` say; `letters` that not every encoding of a text file has. */
type WhyLeft = Exclude<Repaired, 'fixed'> | CannotRewrite['why'] | 'letters';

/** What came of it. */
export interface Mended {
  /** The files that changed, under the same names. */
  readonly files: readonly NamedBlob[];
  readonly fixed: number;
  /** Why other values stayed as they are, with how many. */
  readonly left: Readonly<Partial<Record<WhyLeft, number>>>;
}

/** Changes values: those of one cause, all that are certain, or the one cell that a person typed into. Every other byte stays. */
export async function mend({ files, wanted, today }: MendInput, tell: Tell): Promise<Mended> {
  if (wanted.what === 'cell' && wanted.place.sheet === undefined && !/^[ -~]*$/.test(wanted.to))
    return { files: [], fixed: 0, left: { letters: 1 } };
  const repairs = new RepairList();
  if (wanted.what === 'cell') repairs.add(typed(wanted));
  else await find(files, today, tell, repairs, (repair) => isWanted(wanted, repair));
  const changed: NamedBlob[] = [];
  const counts = new Map<Repaired | CannotRewrite['why'], number>();
  const count = (outcome: Repaired | CannotRewrite['why'], by = 1) =>
    counts.set(outcome, (counts.get(outcome) ?? 0) + by);
  for (const file of files) {
    const name = maskPersonalData(file.name);
    if (!repairs.files().has(name)) continue;
    const told: Repaired[] = [];
    try {
      const blob = await rewritten(file, name, repairs, (outcome) => told.push(outcome));
      for (const outcome of told) count(outcome);
      if (told.includes('fixed')) changed.push({ name: file.name, blob });
    } catch (fault) {
      if (!(fault instanceof CannotRewrite)) throw fault;
      count(fault.why, [...repairs.of(name)].length);
    }
  }
  const { fixed = 0, ...left } = Object.fromEntries(counts);
  return { files: changed, fixed, left };
}

async function find(
  files: readonly NamedBlob[],
  today: string,
  tell: Tell,
  repairs: RepairList,
  isTaken: (repair: Repair) => boolean,
): Promise<void> {
  const of = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let done = 0;
  const streams = files.map((file) =>
    fileOf(file, (bytes) => {
      done += bytes;
      tell({ done: Math.min(done, of), of });
    }),
  );
  await validate(streams, {
    today,
    law: shippedLaw,
    reading: { fixes: true },
    onRepair: (repair) => {
      if (isTaken(repair)) repairs.add(repair);
    },
    onPass: (pass) => {
      done = 0;
      if (pass === 'start-over') repairs.clear();
    },
  });
}

async function rewritten(
  { name, blob }: NamedBlob,
  shown: string,
  repairs: RepairList,
  tell: (outcome: Repaired) => void,
): Promise<Blob> {
  const { pieces } = fileOf({ name, blob });
  const out: Uint8Array<ArrayBuffer>[] = [];
  const rewriting = { repairs, tell: (_: Repair, outcome: Repaired) => tell(outcome) };
  for await (const piece of rewriteFile(shown, pieces(), rewriting)) out.push(new Uint8Array(piece));
  return new Blob(out, { type: blob.type });
}

/** What a person typed, as a repair: it is made only where the cell still holds what they saw. */
function typed({ place, from, to }: Extract<Wanted, { what: 'cell' }>): Repair {
  // What would be taken for a formula is written as the text that it is.
  const text = to === '' ? '' : escapeCell(to);
  return { rule: 'typed', place, fix: { pointer: '', from: unescapeCell(from), to: text, certain: true } };
}
