/** An operation of JSON Patch (RFC 6902), as the suite uses it. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: unknown;
}

/** A copy of a document after its operations, as RFC 6902 says it. */
export function patched(document: object, operations: readonly Operation[]): object {
  const copy = structuredClone(document);
  for (const { op, path, value } of operations) {
    const steps = path.split('/').slice(1);
    const last = steps.pop() ?? '';
    let target = copy as Record<string, unknown>;
    for (const step of steps) target = target[step] as Record<string, unknown>;
    if (!Array.isArray(target)) {
      if (op === 'remove') delete target[last];
      else target[last] = structuredClone(value);
    } else if (op === 'replace') target[Number(last)] = structuredClone(value);
    else
      target.splice(
        last === '-' ? target.length : Number(last),
        Number(op === 'remove'),
        ...(op === 'add' ? [structuredClone(value)] : []),
      );
  }
  return copy;
}
