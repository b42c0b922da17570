/**
 * The publication record that the descriptor of a Data Package holds in its property `daybook`; nothing where the object is
 * no descriptor, or one of other data.
 */
export function publicationWithin(value: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const { resources, daybook } = value;
  if (!Array.isArray(resources) || typeof daybook !== 'object' || daybook === null || Array.isArray(daybook))
    return undefined;
  return (daybook as { record?: unknown }).record === 'publication' ? (daybook as Record<string, unknown>) : undefined;
}
