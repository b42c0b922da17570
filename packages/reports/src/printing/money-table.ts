import { figureCell } from './figure-cell.ts';
import { listTable } from './list-table.ts';
import { partTitle } from './part-title.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell, PrintoutTable } from './printout.ts';

/** The whole statement of money: each line as the report has it. */
export function moneyTable(source: PrintSource): PrintoutTable[] {
  const { report, codes, words, lang } = source;
  const typeOf = (id: string) => report.agreements_in_force.find((one) => one.agreement_id === id)?.agreement_type;
  const title = (part: string) => partTitle(['expenditures', part], lang);
  const code = (list: string, value: string): Cell => ({ kind: 'code', text: codes.title(list, value), code: value });
  const hasAgreement = report.expenditures.some(({ agreement_id }) => agreement_id !== undefined);
  return listTable({ id: 'expenditures', title: words.tables.expenditures, isMain: true }, report.expenditures, [
    {
      id: 'category',
      title: title('category'),
      kind: 'text',
      cell: ({ category }) => code('cost-category', category),
    },
    {
      id: 'money_source',
      title: title('money_source'),
      kind: 'text',
      cell: ({ money_source }) => code('money-source', money_source),
    },
    { id: 'flow', title: title('flow'), kind: 'text', cell: ({ flow }) => code('money-flow', flow) },
    { id: 'basis', title: title('basis'), kind: 'text', cell: ({ basis }) => code('cost-basis', basis) },
    ...(hasAgreement
      ? [
          {
            id: 'agreement_id',
            title: title('agreement_id'),
            kind: 'text' as const,
            cell: ({ agreement_id = '' }: { readonly agreement_id?: string }): Cell => ({
              kind: 'code',
              text: codes.title('agreement-type', typeOf(agreement_id) ?? agreement_id),
              code: agreement_id,
            }),
          },
        ]
      : []),
    {
      id: 'amount_cents',
      title: words.dollars,
      kind: 'number',
      cell: ({ amount_cents: value, amount_cents_missing: missing }) => figureCell({ value, missing }, 'cents', source),
    },
  ]);
}
