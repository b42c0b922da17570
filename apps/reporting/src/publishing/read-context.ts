import { isEntry, readAll } from '@daybook/files';
import { offsetAt, shippedLaw } from '@daybook/reports';
import type { Lang, QuarterlyReport } from '@daybook/types';
import { codeTitles, validate } from '@daybook/validator';
import { codeTitle } from '../entry/code-title.ts';
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
  const about = rowTitles(typed, lang);
  const messages = checked.findings
    .filter(({ file, severity }) => own.has(file) && severity === 'error')
    .map(({ file, row, message }) => {
      // The heading is row 1.
      const title = about[file]?.[(row ?? 1) - 2];
      return title === undefined ? message : `${title}: ${message}`;
    });
  if (report === undefined || messages.length > 0) return { messages: [...new Set(messages)] };
  return { report };
}

/** What each row of the files is about, as the form calls it. */
function rowTitles(typed: TypedContext, lang: Lang): Readonly<Record<string, readonly string[]>> {
  const stated = Object.entries(typed.items).filter(([, { value }]) => value !== '');
  return {
    'context.csv': stated.map(([item]) => codeTitle(lang, 'context-item', item)),
    'expenditures.csv': typed.money
      .flatMap((line, at) => (line.category !== '' || line.amount !== '' ? [at + 1] : []))
      .map((no) => MONEY[lang](no)),
  };
}

const MONEY = { en: (no: number) => `Line ${no} of money`, es: (no: number) => `Renglón ${no} de dinero` };

const NO_SOURCE = {
  en: 'Say where the numbers come from: one line for all of them, such as “Jail management system, monthly count”.',
  es: 'Diga de dónde salen las cifras: un renglón para todas, por ejemplo «Sistema de la cárcel, recuento mensual».',
};

const NOTHING = {
  en: 'Nothing was typed. State at least one number, or one line of money.',
  es: 'No se escribió nada. Declare al menos una cifra o un renglón de dinero.',
};
