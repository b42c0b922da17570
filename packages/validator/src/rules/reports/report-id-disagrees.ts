import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report whose id is not made of what it is about. */
export const reportIdDisagrees: RecordRule<QuarterlyReport, Sight> = {
  id: 'report-id-disagrees',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'The id of the report says something else', es: 'El id del informe dice otra cosa' },
  why: {
    en: 'A second report with the same id is a newer state of the first. With a wrong id a report replaces another one, or none.',
    es: 'Un segundo informe con el mismo id es un estado más nuevo del primero. Con un id equivocado, un informe reemplaza a otro o a ninguno.',
  },
  fix: {
    en: 'The id is the agency, the period and the kind of source, in small letters.',
    es: 'El id se forma con la agencia, el período y el tipo de fuente, en minúsculas.',
  },
  message: {
    en: 'The id of this report is {found}. By its agency, period and source it is {expected}.',
    es: 'El id de este informe es {found}. Por su agencia, período y fuente es {expected}.',
  },
  since: '1.0',
  check({ report_id: found, agency_id, jurisdiction_id, period, source_kind }, report) {
    const about = agency_id ?? jurisdiction_id;
    if (about === undefined || source_kind === undefined) return;
    const expected = `${about}-${period.name.toLowerCase()}-${source_kind}`;
    if (found !== expected)
      report('/report_id', { values: { found, expected }, fix: { from: found, to: expected, certain: false } });
  },
};
