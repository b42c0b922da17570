import { type LawSources, shippedLaw } from '@daybook/reports';
import { CodeWords, type Printable } from '@daybook/reports/printing';
import type { Lang, Words } from '@daybook/types';
import { chartFile } from '../charts/chart-file.ts';
import { funnelChart } from '../charts/funnel-chart.ts';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { coverageLead } from '../printing/coverage-lead.ts';
import type { Audit } from './audit.ts';
import { auditOf } from './audit-of.ts';
import { auditPrintable } from './printing/audit-printable.ts';
import { readAgencyQuarters } from './read-agency-quarters.ts';
import { rowsBehind } from './rows-behind.ts';

/** What is audited, and in which words. */
export interface AuditRequest {
  readonly state?: string | undefined;
  readonly agency_id?: string | undefined;
  readonly quarter?: string | undefined;
  /** Law files, the shipped ones among them, and records of agencies and places; without it the shipped law of states. */
  readonly law?: LawSources | undefined;
  /** Whether its data holds the published rows behind numbers: those of questions, of one agency all. */
  readonly hasRows?: boolean;
  readonly lang: Lang;
}

/** An audit, ready to be printed in any form. */
export interface AuditAnswer {
  readonly audit: Audit;
  readonly printable: Printable;
  /** The funnel of the last quarter as a file of its own; absent where there is nothing to compare. */
  readonly funnel?: string;
}

/** What was asked for is not in the dataset; what is. */
export interface NothingToAudit {
  readonly missing: 'state' | 'agency' | 'quarter' | 'figures';
  readonly known: readonly string[];
}

/** Audits a dataset that is open. */
export async function auditDataset(engine: Engine, request: AuditRequest): Promise<AuditAnswer | NothingToAudit> {
  const { agency_id, quarter, lang, law = SHIPPED } = request;
  const everything = await readAgencyQuarters(engine, request.state === undefined ? {} : { state: request.state });
  if (everything.length === 0) return nothing('figures', []);
  const state = everything.find((one) => one.agency_id === agency_id)?.state;
  if (agency_id !== undefined && state === undefined)
    return nothing(
      'agency',
      everything.map((one) => one.agency_id),
    );
  const all = state === undefined ? everything : everything.filter((one) => one.state === state);
  if (quarter !== undefined && !all.some((one) => one.quarter === quarter))
    return nothing(
      'quarter',
      all.map((one) => one.quarter),
    );
  const audit = auditOf(all, { agency_id, quarter, law, title: await titles() });
  const states = [...new Set(all.map((one) => one.state))];
  const coverage = (await engine.rows('SELECT * FROM coverage')) as readonly unknown[] as readonly CoverageRow[];
  const [funnel] = audit.funnels.slice(-1);
  return {
    audit,
    printable: auditPrintable({
      audit,
      lead: await coverageLead(engine, {
        state: states.length === 1 ? states[0] : undefined,
        quarters: audit.quarters,
        lang,
      }),
      coverage: coverage.filter((row) => states.includes(row.state) && audit.quarters.includes(row.period)),
      rows: request.hasRows === true ? await rowsOf(engine, audit, agency_id !== undefined) : {},
      whose: agency_id === undefined ? states.join(', ') : (audit.agency_quarters[0]?.agency ?? agency_id),
      lang,
    }),
    ...(funnel === undefined ? {} : { funnel: chartFile(funnelChart(funnel, lang)) }),
  };
}

const SHIPPED: LawSources = { profiles: shippedLaw, jurisdictions: [], agencies: [] };

/** The rows behind the numbers of questions; of one agency those behind every number. */
async function rowsOf(
  engine: Engine,
  { questions, numbers }: Audit,
  isAll: boolean,
): Promise<Record<string, readonly Row[]>> {
  const ids = [...questions.flatMap((one) => one.numbers), ...(isAll ? numbers.map(({ id }) => id) : [])];
  return Object.fromEntries(await rowsBehind(engine, ids));
}

async function titles(): Promise<(list: string, code: string) => Words> {
  const [en, es] = [await CodeWords.in('en'), await CodeWords.in('es')];
  return (list, code) => ({ en: en.title(list, code), es: es.title(list, code) });
}

function nothing(missing: NothingToAudit['missing'], known: readonly string[]): NothingToAudit {
  return { missing, known: [...new Set(known)].sort() };
}
