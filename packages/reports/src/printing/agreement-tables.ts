import { listTable } from './list-table.ts';
import { partTitle } from './part-title.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell, PrintoutTable } from './printout.ts';

/** The agreements in force and the policy that changed. */
export function agreementTables({ report, codes, words, lang }: PrintSource): PrintoutTable[] {
  const code = (list: string, value: string): Cell => ({ kind: 'code', text: codes.title(list, value), code: value });
  const inForce = (part: string) => partTitle(['agreements_in_force', part], lang);
  const changed = (part: string) => partTitle(['policy_changes', part], lang);
  return [
    ...listTable({ id: 'agreements', title: words.tables.agreements, isMain: true }, report.agreements_in_force, [
      {
        id: 'agreement_type',
        title: inForce('agreement_type'),
        kind: 'text',
        cell: (one) => code('agreement-type', one.agreement_type),
      },
      { id: 'status', title: inForce('status'), kind: 'text', cell: ({ status }) => code('agreement-status', status) },
      { id: 'as_of', title: inForce('as_of'), kind: 'text', cell: ({ as_of }) => ({ kind: 'date', date: as_of }) },
      {
        id: 'agreement_id',
        title: inForce('agreement_id'),
        kind: 'text',
        cell: ({ agreement_id }) => ({ kind: 'text', text: agreement_id }),
      },
    ]),
    ...listTable({ id: 'policy-changes', title: words.tables.policies }, report.policy_changes, [
      {
        id: 'provision',
        title: changed('provision'),
        kind: 'text',
        cell: (one) => code('policy-provision', one.provision),
      },
      { id: 'status', title: changed('status'), kind: 'text', cell: ({ status }) => code('provision-status', status) },
      {
        id: 'changed_on',
        title: changed('changed_on'),
        kind: 'text',
        cell: ({ changed_on }) => ({ kind: 'date', date: changed_on }),
      },
      {
        id: 'citation',
        title: changed('citation'),
        kind: 'text',
        cell: ({ citation }) => ({ kind: 'text', text: citation.text }),
      },
    ]),
  ];
}
