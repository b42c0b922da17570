import { isEntry, makeTemplate, parsePeriod, readAll } from '@daybook/files';
import { agencyContext, agencyTemplate } from '@daybook/reports';
import type { Entry, Lang } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { type SaidAgency, saidAgency } from './agency-file.ts';
import { fileOf } from './file-of.ts';
import { type MadeFile, madeFile } from './made-file.ts';

/** Which workbook is made. */
export interface TemplateOrder {
  /** What is at hand about the agency: its record, its agreements, the law of its place. */
  readonly files: readonly NamedBlob[];
  /** The agency, where a file has its record. */
  readonly agencyId?: string;
  /** What is said of it, where none does. */
  readonly agency?: SaidAgency;
  /** Such as `2026-Q1`. */
  readonly period: string;
  readonly office?: string;
  readonly today: string;
  readonly lang: Lang;
}

/** The workbook, and what it knows. */
export interface TemplateAnswer {
  readonly file: MadeFile;
  readonly agencyId: string;
  /** The reporting laws that its headings name, each with whether its text was checked. */
  readonly laws: readonly { readonly title: string; readonly citation: string; readonly isDraft: boolean }[];
  /** False where no law file of the place is known at all. */
  readonly isLawKnown: boolean;
}

const TABLES = ['requests', 'agreements', 'context'];

/** Makes the workbook of an agency and period; nothing where neither a file nor the person says whose. */
export async function template(order: TemplateOrder): Promise<TemplateAnswer | undefined> {
  const { files, agency, period: name, office, today, lang } = order;
  const period = parsePeriod(name);
  const said = agency === undefined ? undefined : saidAgency(agency);
  const agencyId = order.agencyId ?? said?.agency_id;
  if (period === undefined || agencyId === undefined) return undefined;
  const entries: Pick<Entry, 'kind' | 'record'>[] = [];
  for await (const batch of readAll(
    files.map((file) => fileOf(file)),
    { titles: codeTitles },
  ))
    for (const one of batch) if (isEntry(one) && one.kind !== 'request') entries.push(one);
  const isThere = entries.some(({ kind, record }) => kind === 'agency' && record.agency_id === agencyId);
  if (said !== undefined && !isThere) entries.push({ kind: 'agency', record: { ...said } });
  const context = agencyContext(entries, agencyId, period.end_on);
  const options = await agencyTemplate(context, {
    agencyId,
    tables: TABLES,
    lang,
    period: name,
    madeOn: today,
    ...(office === undefined ? {} : { office }),
  });
  return {
    file: madeFile(`${agencyId}-${name.toLowerCase()}.xlsx`, await makeTemplate(options, period.start_on)),
    agencyId,
    laws: context.regimes.map(({ title, citation, state_of_check }) => ({
      title: title[lang],
      citation: citation.text,
      isDraft: state_of_check !== 'checked',
    })),
    isLawKnown: context.isLawKnown,
  };
}
