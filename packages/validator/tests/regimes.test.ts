import { readdirSync, readFileSync } from 'node:fs';
import { createRegimeReport, shippedRegimes } from '@daybook/reports';
import type { Agency, Regime, RegimeReport } from '@daybook/types';
import { validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { jsonOf, namesIn, suite } from './support/case-files.ts';

interface Case {
  readonly regime: string;
  readonly agency_id: string;
  readonly period: string;
  readonly as_of: RegimeReport['as_of'];
}

const bytes = (text: string) => new TextEncoder().encode(text);
const today = '2028-01-01';

describe.each(readdirSync(`${suite}/regimes`))('statutory reports of %s', (folder) => {
  const log = readFileSync(`${suite}/regimes/${folder}/log.ndjson`, 'utf8');
  const records = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string });

  test('are counted from a log without errors', async () => {
    const { findings } = await validate({ name: 'log.ndjson', bytes: bytes(log) }, { today });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('are records of the standard', async () => {
    const names = namesIn('regimes', folder).filter((name) => name.endsWith('.json'));
    expect(names).not.toEqual([]);
    for (const name of names) {
      const { regime, agency_id, period, as_of } = jsonOf<Case>('regimes', folder, name);
      const agency = (records as Agency[]).find((one) => one.record === 'agency' && one.agency_id === agency_id);
      const law = shippedRegimes.find(({ regime_id }) => regime_id === regime);
      const maker = createRegimeReport(law as Regime, { agency: agency as Agency, period, as_of });
      for (const record of records) maker.take(record);
      const report = JSON.stringify(maker.finish());
      const { verdict, findings } = await validate({ name: `${name}.json`, bytes: bytes(report) }, { today });
      expect({ verdict, findings }, name).toEqual({ verdict: 'valid', findings: [] });
    }
  });
});
