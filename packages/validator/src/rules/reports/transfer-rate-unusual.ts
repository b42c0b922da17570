import type { QuarterlyReport, SetRule } from '@daybook/types';
import { type CurrentReport, CurrentReports } from '../../facts/current-reports.ts';
import { isSameSeries } from '../../facts/is-same-series.ts';
import type { Sight } from '../../sight.ts';

/** Many more transfers to ICE for each booking than in the four quarters before. */
export const transferRateUnusual: SetRule<QuarterlyReport, Sight> = {
  id: 'transfer-rate-unusual',
  scope: 'set',
  record: 'quarterly-report',

  severity: 'flag',
  title: { en: 'Many more transfers than usual?', es: '¿Muchas más entregas que de costumbre?' },
  why: {
    en: 'An audit compares transfers with bookings. A jump against the own last year may be a new policy, a new way of counting, or cooperation that is not logged elsewhere.',
    es: 'Una auditoría compara las entregas con los ingresos. Un salto frente al último año propio puede ser una política nueva, otra forma de contar, o cooperación que no consta en otro lado.',
  },
  fix: {
    en: 'Check the two numbers of the rate. If they are right, answer with what changed: a policy, a contract, the number of bookings.',
    es: 'Revise los dos números de la tasa. Si son correctos, responda con lo que cambió: una política, un contrato, el número de ingresos.',
  },
  message: {
    en: '{found} transfers in {bookings} bookings. In the four reports before there were between {least} and {most} in 1,000. What changed?',
    es: '{found} entregas en {bookings} ingresos. En los cuatro informes anteriores hubo entre {least} y {most} por 1,000. ¿Qué cambió?',
  },
  basis: [
    { citation: 'Policy paper, "Name it": audits that compare transfers with bookings', verification: 'secondary' },
  ],
  since: '1.0',
  start(report) {
    const reports = new CurrentReports();
    return {
      take(about, origin) {
        if (about.source_kind === 'own-log' && about.rates.some(({ rate }) => rate === RATE))
          reports.take(about, origin);
      },
      finish() {
        const quarters = reports.list().filter(({ months }) => months.length === 3);
        for (const current of quarters) {
          const now = rateIn(current);
          const four = quarterRatesBefore(current, quarters);
          if (now === undefined || now.numerator < ENOUGH || four.length < 4) continue;
          const most = Math.max(...four);
          const usual = middleOf(four);
          const spread = middleOf(four.map((one) => Math.abs(one - usual))) * TO_DEVIATION;
          // Counts of a few vary by chance as the root of their number does.
          const chance = Math.sqrt(Math.max(usual, 1) / now.denominator) * Math.sqrt(1000);
          if (now.per1000 <= 2 * usual || now.per1000 - usual <= FAR * Math.max(spread, chance)) continue;
          const at = current.about.rates.findIndex(({ rate }) => rate === RATE);
          const values = {
            found: now.numerator,
            bookings: now.denominator,
            least: Math.floor(Math.min(...four)),
            most: Math.ceil(most),
          };
          const entry = {
            origin: current.origin,
            record_id: current.about.report_id,
          };
          report(entry, `/rates/${at}/numerator`, { values });
        }
      },
    };
  },
};
const RATE = 'transfers-per-1000-bookings';
const ENOUGH = 10;
/** A robust z of more than 3.5 is far. */
const FAR = 3.5;
const TO_DEVIATION = 1.4826;

function rateIn({ about }: CurrentReport) {
  const { numerator, denominator } = about.rates.find(({ rate }) => rate === RATE) ?? {};
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return { numerator, denominator, per1000: (numerator * 1000) / denominator };
}

/** The rates of the last four quarters before one, those of its agency. */
function quarterRatesBefore(current: CurrentReport, all: readonly CurrentReport[]): number[] {
  return all
    .filter((one) => isSameSeries(one, current) && one.start < current.start)
    .slice(-4)
    .flatMap((one) => rateIn(one)?.per1000 ?? []);
}

function middleOf(numbers: readonly number[]): number {
  const [, second = 0, third = 0] = [...numbers].sort((left, right) => left - right);
  return (second + third) / 2;
}
