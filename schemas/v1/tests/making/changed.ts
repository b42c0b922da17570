import type { Change } from './case.ts';
import { valueAt } from './value-at.ts';

type Json = Record<string, unknown>;

/** Carries out changes on a copy of a document. */
export function changed(document: Json, changes: readonly Change[]): Json {
  const copy = structuredClone(document);
  for (const { op, path, value } of changes) {
    const at = path.lastIndexOf('/');
    const [parent, key] = [valueAt(copy, path.slice(0, at)) as Json | unknown[], path.slice(at + 1)];
    if (!Array.isArray(parent)) {
      if (op === 'remove') delete parent[key];
      else parent[key] = structuredClone(value);
    } else if (op === 'remove') parent.splice(Number(key), 1);
    else if (op === 'add') parent.splice(key === '-' ? parent.length : Number(key), 0, structuredClone(value));
    else parent[Number(key)] = structuredClone(value);
  }
  return copy;
}
