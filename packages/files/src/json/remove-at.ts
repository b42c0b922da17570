/** Removes the field at a JSON Pointer, if it is there. */
export function removeAt(value: unknown, pointer: string): void {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop();
  let inner: unknown = value;
  for (const step of steps) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return;
    inner = (inner as Record<string, unknown>)[step];
  }
  if (last !== undefined && typeof inner === 'object' && inner !== null)
    delete (inner as Record<string, unknown>)[last];
}
