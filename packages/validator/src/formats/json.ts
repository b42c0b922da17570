import type { Checked } from '../check/checked.ts';
import { jsonText } from '../words/json-text.ts';
import type { Format } from './format.ts';

/** The record `findings` of the standard, in JSON: what programs read. */
export const json: Format = {
  id: 'json',
  words: { en: 'for programs: one record of findings', es: 'para programas: un registro de hallazgos' },
  ending: '.json',
  print: (checked) => `${jsonText(findingsRecord(checked), 2)}\n`,
};

/** The result of a check as a record of the standard, see `findings.schema.json`. */
export function findingsRecord({ lang, causes: _, summary: __, ...checked }: Checked) {
  return {
    record: 'findings',
    standard_version: '1.0',
    verdict: checked.verdict,
    language: lang,
    as_of: checked.as_of,
    files: checked.files,
    records: checked.records,
    records_by_kind: checked.records_by_kind,
    counts: checked.counts,
    answered: checked.answered,
    regraded: checked.regraded,
    findings: checked.findings,
    totals_by_rule: checked.totals_by_rule,
    skipped: checked.skipped,
    not_checked: checked.not_checked,
  };
}
