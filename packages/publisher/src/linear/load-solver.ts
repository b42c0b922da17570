import type { LinearSystem } from './linear-system.ts';
import { type OpenSystem, openSystem } from './open-system.ts';

/** Finds least and greatest values of sums under rows and bounds, over fractions and over whole numbers. */
export interface Solver {
  open(system: LinearSystem): OpenSystem;
}

let loaded: Promise<Solver> | undefined;

/** The solver HiGHS, compiled to WebAssembly: loaded when first asked for, and once. */
export function loadSolver(): Promise<Solver> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Solver> {
  const { default: loader } = await import('highs');
  // Its types describe its CommonJS form, where the loader is the default of the default.
  const highs = await (loader as unknown as (typeof loader)['default'])();
  return { open: (system) => openSystem(highs, system) };
}
