import { nilCertificate, parsePeriod } from '@daybook/reports';
import { codelists, type NilScopeCode, type QuarterlyReportNil } from '@daybook/types';
import { typedDay } from '../terminal/typed-day.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The certificates that were typed: of what there was none, by which office, on which day. @throws UsageFault */
export function nilTyped(
  { nil, office, certifiedOn }: Readonly<Record<string, unknown>>,
  period: string,
  asOf: string,
): QuarterlyReportNil[] {
  if (!Array.isArray(nil)) {
    if (office === undefined && certifiedOn === undefined) return [];
    throw new UsageFault({
      en: '--office and --certified-on say who certifies that there was none. Say of what.\nType: --nil all-requests --office "Records Division"',
      es: '--office y --certified-on dicen quién certifica que no hubo. Diga de qué.\nEscriba: --nil all-requests --office "División de Registros"',
    });
  }
  const known = codelists['nil-scope'].codes.map(({ code }) => code as string);
  const wrong = nil.find((scope) => !known.includes(scope));
  if (wrong !== undefined)
    throw new UsageFault({
      en: `Nobody can certify none of "${wrong}". --nil takes ${known.join(', ')}.`,
      es: `No se puede certificar que no hubo "${wrong}". --nil acepta ${known.join(', ')}.`,
    });
  if (typeof office !== 'string')
    throw new UsageFault({
      en: `Name the office that certifies it, never a person.\nType: --nil ${nil.join(' ')} --office "Records Division"`,
      es: `Nombre la oficina que lo certifica, nunca una persona.\nEscriba: --nil ${nil.join(' ')} --office "División de Registros"`,
    });
  const certified_on = (
    typeof certifiedOn === 'string' ? typedDay(certifiedOn) : asOf
  ) as QuarterlyReportNil['certified_on'];
  const certified = nilCertificate({ scopes: nil as NilScopeCode[], office, certified_on, period });
  if (certified !== 'period-not-over') return certified;
  const last = parsePeriod(period)?.end_on ?? '';
  throw new UsageFault({
    en: `That nothing came can be certified when ${period} is over, from the day after ${last}, not on ${certified_on}.`,
    es: `Que no llegó nada se puede certificar cuando ${period} haya terminado, desde el día después del ${last}, no el ${certified_on}.`,
  });
}
