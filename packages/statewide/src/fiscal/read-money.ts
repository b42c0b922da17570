import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import type { MoneyLine } from './money-line.ts';

/** What is looked at; all of it where nothing is named. */
export interface MoneyScope {
  readonly state?: string | undefined;
  readonly quarter?: string | undefined;
  readonly agency_id?: string | undefined;
}

/** Every line of money that reports state, in the order of quarter and agency. */
export async function readMoney(engine: Engine, scope: MoneyScope = {}): Promise<MoneyLine[]> {
  const names = new Map(
    (await engine.rows('SELECT agency_id, name FROM agencies')).map(({ agency_id, name }) => [agency_id, name]),
  );
  const rows = await engine.rows(narrowed(queries['fiscal-money'], { ...scope }));
  return rows
    .map(({ state, quarter, agency_id, source_kind, cell, cents, without_amount }): MoneyLine => {
      const code = new Map(
        String(cell)
          .split(';')
          .map((part) => part.split('=') as [string, string]),
      );
      return {
        ...{ state: String(state), quarter: String(quarter), agency_id: String(agency_id) },
        agency: String(names.get(agency_id ?? null) ?? agency_id),
        source_kind: String(source_kind),
        cost_category: code.get('cost_category') ?? 'unknown',
        money_source: code.get('money_source') ?? 'unknown',
        money_flow: code.get('money_flow') ?? 'unknown',
        cost_basis: code.get('cost_basis') ?? 'unknown',
        agreement_id: code.get('agreement_id') ?? null,
        cents: typeof cents === 'number' || typeof cents === 'bigint' ? cents : null,
        without_amount: Number(without_amount),
      };
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = (line: MoneyLine) =>
  [line.quarter, line.state, line.agency, line.agency_id, line.money_flow, line.money_source, line.cost_category].join(
    '\n',
  );
