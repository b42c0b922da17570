import { join, resolve, sep } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { type BuildResult, buildDataset, CannotBuild } from '@daybook/statewide/duckdb';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { buildText } from './build-text.ts';
import { keysIn } from './keys-in.ts';
import { registriesAt } from './registries-at.ts';

/** Builds a dataset and prints what came of it. Gives the exit code. */
export async function buildInto(
  paths: readonly string[],
  out: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { key, registry, unsigned, json, quiet, today } = options;
  const day = todayOf(today);
  const progress = progressOn(terminal, quiet === true);
  let result: BuildResult;
  try {
    result = await buildDataset({
      paths,
      out,
      today: day,
      keys: keysIn(Array.isArray(key) ? key.map(String) : []),
      registries: await registriesAt(Array.isArray(registry) ? registry.map(String) : [], day),
      unsigned: unsigned === true,
      onProgress: (records) => progress.say(records),
    });
  } catch (fault) {
    if (fault instanceof CannotBuild) throw new UsageFault(fault.words);
    if (fault instanceof CannotOpen) throw cannotOpenFault(fault);
    throw isOf(out, fault) ? cannotWriteFault(out, fault) : fault;
  } finally {
    progress.done();
  }
  const { coverage: _, ...numbers } = result;
  terminal.out(json === true ? `${JSON.stringify(numbers, null, 2)}\n` : buildText(result, out, terminal.lang));
  return result.findings.some(({ consequence }) => consequence !== 'used') ? 1 : 0;
}

/** Whether the system says of a path in the folder that it cannot be written. */
function isOf(out: string, fault: unknown): boolean {
  const { code, path } = fault as NodeJS.ErrnoException;
  const isIn = (one: string, other: string) => one === other || one.startsWith(join(other, sep));
  const folder = resolve(out);
  // A folder that cannot be made is named by the first one above it that cannot.
  return code !== undefined && path !== undefined && (isIn(path, folder) || isIn(folder, path));
}
