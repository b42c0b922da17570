import type { Store } from '../store/open-store.ts';
import { type Checker, Imports } from './imports.ts';

/** The imports of a store, the same for every request. @param check who checks, where it is no thread of its own. */
export function importsOf(store: Store, check?: Checker): Imports {
  const known = all.get(store) ?? new Imports(store, check);
  all.set(store, known);
  return known;
}

const all = new WeakMap<Store, Imports>();
