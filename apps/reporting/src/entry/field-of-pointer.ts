import { standardTables } from '@daybook/files';

/** The field of the form that holds what a pointer names, such as `ask-1.decision_reasons` for `/asks/0/decisions/0/reasons`. */
export function fieldOfPointer(pointer: string): string | undefined {
  // That nothing was asked is mended where the first thing asked is chosen.
  if (pointer === '/asks') return 'ask-1.ask';
  const [, list = '', no = '', rest = ''] = /^\/(asks|instruments)\/(\d+)(\/.*)$/.exec(pointer) ?? [];
  if (list === 'asks') return named(`ask-${Number(no) + 1}.`, 'requests', `/asks/*${rest}`);
  // The first paper stands with the request; each further one is a row of its own.
  if (list === 'instruments' && no !== '0')
    return named(`paper-${Number(no) + 1}.`, 'request_instruments', `/instruments/*${rest}`);
  return named('', 'requests', pointer);
}

function named(prefix: string, table: string, pointer: string): string | undefined {
  const column = standardTables[table]?.columns.find((one) => one.pointer === pointer)?.column;
  return column === undefined ? undefined : `${prefix}${column}`;
}
