import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { glance } from '../../facts/glance.ts';
import { isComplied } from '../../facts/is-complied.ts';
import type { Sight } from '../../sight.ts';

/** A search of license plate readers without its purpose. */
export const plateSearchWithoutPurpose: RecordRule<Request, Sight> = {
  id: 'plate-search-without-purpose',
  scope: 'record',
  record: 'request',
  severity: 'warning',
  title: { en: 'A plate search without a purpose', es: 'Una búsqueda de placas sin propósito' },
  why: {
    en: 'The purpose tells a search for ICE from any other. The systems record it for each search.',
    es: 'El propósito distingue una búsqueda para ICE de cualquier otra. Los sistemas lo registran en cada búsqueda.',
  },
  fix: {
    en: 'Take the purpose from the audit list of the system. In Excel, choose it under "Stated purpose" (what others asked) or "Purpose" (own searches).',
    es: 'Tome el propósito de la lista de auditoría del sistema. En Excel, elíjalo en "Propósito declarado" (lo que pidieron otros) o "Propósito" (búsquedas propias).',
  },
  message: {
    en: 'License plate readers were searched. The purpose is not logged.',
    es: 'Se buscó en lectores de placas. No consta el propósito.',
  },
  since: '1.0',
  check(request, report) {
    const { asks, query } = request;
    if (query?.system === 'alpr' && !isNamed(query.purpose)) report('/query/purpose');
    if (!glance(request).has('complied')) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      if (ask.ask !== 'info-alpr' && ask.system !== 'alpr') continue;
      if (!isNamed(ask.purpose) && isComplied(decisionInForce(ask)?.decision)) report(`/asks/${at}/purpose`);
    }
  },
};

function isNamed(purpose: string | undefined): boolean {
  return purpose !== undefined && purpose !== 'not-recorded' && purpose !== 'unknown';
}
