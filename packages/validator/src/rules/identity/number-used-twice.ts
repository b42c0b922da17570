import type { RecordRule, Report, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** Two items of one list have the same number. */
export const numberUsedTwice: RecordRule<Request, Sight> = {
  id: 'number-used-twice',
  scope: 'record',
  record: 'request',
  when: 'several',
  severity: 'error',
  title: { en: 'One number for two items', es: 'Un número para dos elementos' },
  why: {
    en: 'The number joins an item to its rows in other sheets. With one number twice, nobody can tell to which of the two a row belongs.',
    es: 'El número une cada elemento con sus filas en otras hojas. Con un número repetido, nadie sabe a cuál de los dos pertenece una fila.',
  },
  fix: {
    en: 'Give the second one the next free number. In Excel, change it in the sheets that belong to it too. A number is never used again.',
    es: 'Dé al segundo el siguiente número libre. En Excel, cámbielo también en sus hojas. Un número nunca se vuelve a usar.',
  },
  message: {
    en: 'Another item of this list has the number {no} too.',
    es: 'Otro elemento de esta lista también tiene el número {no}.',
  },
  since: '1.0',
  check({ asks, instruments, notices, costs, answers }, report) {
    judge(
      asks,
      ({ ask_no }) => ask_no,
      (at) => `/asks/${at}/ask_no`,
      report,
    );
    judge(instruments, noOf, (at) => `/instruments/${at}/no`, report);
    judge(notices, noOf, (at) => `/notices/${at}/no`, report);
    judge(costs, noOf, (at) => `/costs/${at}/no`, report);
    judge(answers, noOf, (at) => `/answers/${at}/no`, report);
    for (let i = 0; i < asks.length; i++) {
      const { decisions, disclosures } = asks[i] as Request['asks'][number];
      judge(decisions, noOf, (at) => `/asks/${i}/decisions/${at}/no`, report);
      judge(disclosures, noOf, (at) => `/asks/${i}/disclosures/${at}/no`, report);
    }
  },
};
const noOf = ({ no }: { readonly no: number }): number => no;

function judge<T>(
  items: readonly T[],
  numberOf: (item: T) => number,
  pointer: (at: number) => string,
  report: Report,
): void {
  for (let at = 1; at < items.length; at++) {
    const no = numberOf(items[at] as T);
    if (items.findIndex((item) => numberOf(item) === no) < at) report(pointer(at), { values: { no } });
  }
}
