/** The ids of the template's examples. A row that has one is never a record, wherever it was pasted. */
export const exampleIds = { en: 'EXAMPLE-NOT-COUNTED', es: 'EJEMPLO-NO-CUENTA' } as const;

const ids = new Set<string>(Object.values(exampleIds));

/** Whether an id in a row is that of an example. */
export const isExampleId = (id: string) => ids.has(id.trim().toUpperCase());
