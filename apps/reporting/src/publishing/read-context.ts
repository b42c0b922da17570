import { isEntry, readAll } from '@daybook/files';
import { offsetAt, shippedLaw } from '@daybook/reports';
import type { Lang, QuarterlyReport } from '@daybook/types';
import { codeTitles, validate } from '@daybook/validator';
import { referencesOf } from '../reference/references-of.ts';
import type { Database } from '../store/database.ts';
import { type ContextFacts, contextFiles, type TypedContext } from './typed-context.ts';

/** What is stated beside a log as a record, or why it is not. */
export type ContextRead = { readonly report: QuarterlyReport } | { readonly messages: readonly string[] };

/** Reads and checks what was typed beside a log, exactly as files with the same rows would be. */
export async function readContext(
  database: Database,
  typed: TypedContext,
  facts: ContextFacts,
  { today, lang }: { readonly today: string; readonly lang: Lang },
): Promise<ContextRead> {
  const files = contextFiles(typed, facts);
  if (files.length === 0) return { messages: [NOTHING[lang]] };
  const isAnyNumber = Object.values(typed.items).some(({ value }) => value !== '');
  if (isAnyNumber && typed.citation === '') return { messages: [NO_SOURCE[lang]] };
  let report: QuarterlyReport | undefined;
  for await (const batch of readAll(files, { zones: { zoneOf: () => undefined, offsetAt }, titles: codeTitles }))
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === 'quarterly-report')
        report = reading.record as unknown as QuarterlyReport;
  const checked = await validate([...referencesOf(database).files, ...files], { today, lang, law: shippedLaw });
  const own = new Set(files.map(({ name }) => name));
  const messages = checked.findings
    .filter(({ file, severity }) => own.has(file) && severity === 'error')
    .map(({ message }) => message);
  if (report === undefined || messages.length > 0) return { messages: [...new Set(messages)] };
  return { report };
}

const NO_SOURCE = {
  en: 'Say where the numbers come from: one line for all of them, such as “Jail management system, monthly count”.',
  es: 'Diga de dónde salen las cifras: un renglón para todas, por ejemplo «Sistema de la cárcel, recuento mensual».',
};

const NOTHING = {
  en: 'Nothing was typed. State at least one number, or one line of money.',
  es: 'No se escribió nada. Declare al menos una cifra o un renglón de dinero.',
};
