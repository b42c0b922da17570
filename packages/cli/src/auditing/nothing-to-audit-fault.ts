import type { AuditRequest, NothingToAudit } from '@daybook/statewide/duckdb';
import { UsageFault } from '../terminal/usage-fault.ts';

const SHOWN = 12;

/** What was asked for is not in the dataset; what is, and what to type. */
export function nothingToAuditFault(
  { missing, known }: NothingToAudit,
  { agency_id, quarter }: Pick<AuditRequest, 'state' | 'agency_id' | 'quarter'>,
): UsageFault {
  const list = `${known.slice(0, SHOWN).join(', ')}${known.length > SHOWN ? ', …' : ''}`;
  if (missing === 'agency')
    return new UsageFault({
      en: `The dataset has no figures of ${agency_id}. It has those of ${list}.`,
      es: `El conjunto de datos no tiene cifras de ${agency_id}. Tiene las de ${list}.`,
    });
  if (missing === 'quarter')
    return new UsageFault({
      en: `The dataset has no figures for ${quarter}. It has those for ${list}.\nType the last of them: ${known.at(-1)}`,
      es: `El conjunto de datos no tiene cifras de ${quarter}. Tiene las de ${list}.\nEscriba el último: ${known.at(-1)}`,
    });
  return new UsageFault({
    en: 'There is nothing to audit: no report in the dataset counts transfers, requests, holds or bookings of a quarter.',
    es: 'No hay nada que auditar: ningún informe del conjunto de datos cuenta entregas, solicitudes, retenciones o ingresos de un trimestre.',
  });
}
