import { listTable } from './list-table.ts';
import { partTitle } from './part-title.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell, PrintoutTable } from './printout.ts';

type Fact = readonly [title: string, cell: Cell];

const COUNTS = ['rows', 'rows_not_read', 'entries', 'revisions_considered', 'entries_withdrawn'] as const;

/** What the figures were made from, line by line, and the corrections since. */
export function madeTables({ report, codes, words, lang }: PrintSource): PrintoutTable[] {
  const { basis, corrections } = report;
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const title = (...path: string[]) => partTitle(path, lang);
  const stated = (name: string, cell: Cell | undefined): Fact[] => (cell === undefined ? [] : [[name, cell]]);
  const dated = (date: string | undefined): Cell | undefined =>
    date === undefined ? undefined : { kind: 'date', date };
  const facts: Fact[] = [
    [title('basis', 'kind'), text(codes.title('report-basis', basis.kind))],
    [title('source_kind'), text(codes.title('source-kind', report.source_kind))],
    [title('as_of'), { kind: 'date', date: report.as_of }],
    [title('time_zone'), text(report.time_zone ?? codes.title('null-reason', report.time_zone_missing ?? 'unknown'))],
    ...COUNTS.flatMap((part) => {
      const value = basis[part];
      return stated(title('basis', part), value === undefined ? undefined : { kind: 'number', value });
    }),
    ...stated(title('basis', 'log_sha256'), basis.log_sha256 === undefined ? undefined : text(basis.log_sha256)),
    ...basis.releases.map(
      ({ release_id, file_sha256 }): Fact => [
        title('basis', 'releases', 'release_id'),
        text(`${release_id} ${file_sha256}`),
      ],
    ),
    ...basis.law.map(({ law_id, sha256 }): Fact => [title('basis', 'law', 'law_id'), text(`${law_id} ${sha256}`)]),
    [title('report_id'), text(report.report_id)],
    [title('revision'), { kind: 'number', value: report.revision }],
    ...stated(
      title('prepared_by_office'),
      report.prepared_by_office === undefined ? undefined : text(report.prepared_by_office),
    ),
    ...stated(title('published_on'), dated(report.published_on)),
    ...stated(
      title('previous_sha256'),
      report.previous_sha256 === undefined ? undefined : text(report.previous_sha256),
    ),
  ];
  return [
    ...listTable({ id: 'made', title: words.tables.made }, facts, [
      { id: 'what', title: words.columns.what, kind: 'text', cell: ([name]) => text(name) },
      { id: 'value', title: words.columns.fact, kind: 'text', cell: ([, cell]) => cell },
    ]),
    ...listTable({ id: 'corrections', title: words.tables.corrections }, corrections, [
      {
        id: 'reason',
        title: title('corrections', 'reason'),
        kind: 'text',
        cell: ({ reason }) => ({ kind: 'code', text: codes.title('revision-reason', reason), code: reason }),
      },
      {
        id: 'entries',
        title: title('corrections', 'entries'),
        kind: 'number',
        cell: ({ entries }) => ({ kind: 'number', value: entries }),
      },
    ]),
  ];
}
