import { requestKey } from '@daybook/reports';
import type { SetRule } from '@daybook/types';
import { FingerprintSet } from '../../check/fingerprint-set.ts';
import type { LogEntry } from '../../check/log-entry.ts';
import type { SecondLook } from '../../check/second-look.ts';
import type { Sight } from '../../sight.ts';

/** A request whose custody is said to be recorded in one that itself points at another. */
export const recordedInPassedOn: SetRule<LogEntry, Sight> = {
  id: 'recorded-in-passed-on',
  scope: 'set',
  record: 'request',
  severity: 'error',
  title: { en: 'The custody is passed on from request to request', es: 'La custodia pasa de una solicitud a otra' },
  why: {
    en: 'One request holds the custody, and the others point at that one. A chain may end nowhere, and the outcome is lost.',
    es: 'Una solicitud contiene la custodia y las demás remiten a esa. Una cadena puede terminar en nada, y el resultado se pierde.',
  },
  fix: {
    en: 'In "Recorded in request", name the request that holds the custody itself.',
    es: 'En "Registrado en la solicitud", indique la solicitud que contiene la propia custodia.',
  },
  message: {
    en: 'The custody is said to be recorded in the request {other}. That one points at another request.',
    es: 'Se indica que la custodia está registrada en la solicitud {other}. Esa remite a otra solicitud.',
  },
  since: '1.0',
  start(report) {
    const targets = new FingerprintSet();
    const pointing = new Set<string>();
    const check: SecondLook<LogEntry> = {
      take(request) {
        const named = request.custody?.recorded_in;
        // A request that names itself has its own finding.
        if (named === undefined || named === request.request_id) return;
        targets.add(requestKey(request, named) ?? '');
        pointing.add(requestKey(request) ?? '');
      },
      wantsAgain() {
        for (const id of pointing) if (targets.add(id)) pointing.delete(id);
        return pointing.size > 0;
      },
      again(request, origin) {
        const { custody, request_id } = request;
        const other = custody?.recorded_in;
        if (other === undefined || other === request_id || !pointing.has(requestKey(request, other) ?? '')) return;
        report({ origin, record_id: request_id }, '/custody/recorded_in', { values: { other } });
      },
      finish() {},
    };
    return check;
  },
};
