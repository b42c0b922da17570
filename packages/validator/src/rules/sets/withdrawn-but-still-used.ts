import { isCounted, requestKey } from '@daybook/reports';
import type { Origin, SetRule } from '@daybook/types';
import { FingerprintSet } from '../../check/fingerprint-set.ts';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import type { Sight } from '../../sight.ts';

/** A request whose custody is recorded in a withdrawn one. */
export const withdrawnButStillUsed: SetRule<LogEntry, Sight> = {
  id: 'withdrawn-but-still-used',
  scope: 'set',
  record: 'request',
  severity: 'warning',
  title: {
    en: 'The custody is recorded in a withdrawn request',
    es: 'La custodia está registrada en una solicitud retirada',
  },
  why: {
    en: 'A withdrawn request stays listed and counts nowhere. The custody that it holds is then not counted either.',
    es: 'Una solicitud retirada sigue en la lista y no se cuenta en ningún lado. Entonces tampoco se cuenta la custodia que contiene.',
  },
  fix: {
    en: 'Record the custody in a request that counts. Then name that one in "Recorded in request", or leave it empty here.',
    es: 'Registre la custodia en una solicitud que cuente. Luego indique esa en "Registrado en la solicitud", o déjelo vacío aquí.',
  },
  message: {
    en: 'The custody is recorded in the request {other}. That request was withdrawn.',
    es: 'La custodia está registrada en la solicitud {other}. Esa solicitud fue retirada.',
  },
  since: '1.0',
  start(report) {
    const used = new FingerprintSet();
    const suspects = new Map<string, { revision: number; isWithdrawn: boolean }>();
    const references: { readonly id: string; readonly request: LogEntry; readonly origin: Origin }[] = [];
    const check: SecondLook<LogEntry> = {
      take(request) {
        const named = request.custody?.recorded_in;
        if (named !== undefined) used.add(requestKey(request, named) ?? '');
        if (!isCounted(request)) suspects.set(requestKey(request) ?? '', { revision: 0, isWithdrawn: false });
      },
      wantsAgain() {
        for (const id of suspects.keys()) if (used.add(id)) suspects.delete(id);
        return suspects.size > 0;
      },
      again(request, origin) {
        const { revision } = request;
        const own = suspects.get(requestKey(request) ?? '');
        // A later revision may have taken the withdrawal back.
        if (own !== undefined && revision > own.revision)
          Object.assign(own, { revision, isWithdrawn: !isCounted(request) });
        const id =
          request.custody?.recorded_in === undefined ? '' : (requestKey(request, request.custody.recorded_in) ?? '');
        if (suspects.has(id)) references.push({ id, request, origin });
      },
      finish() {
        for (const { id, request, origin } of references) {
          const other = request.custody?.recorded_in;
          if (other === undefined || !suspects.get(id)?.isWithdrawn) continue;
          report({ origin, record_id: request.request_id }, '/custody/recorded_in', {
            values: { other },
          });
        }
      },
    };
    return check;
  },
};
