import { type DutyAnswer, type Law, parsePeriod } from '@daybook/reports';
import { showNumber } from '@daybook/reports/printing';
import { codelists } from '@daybook/types';
import type { AgencyQuarter } from '../agency-quarter.ts';
import type { Signal } from './signal.ts';

/** Transfers on no more than a request, where the law of the place restricts them all quarter long. */
export const groundAndLaw: Signal = {
  id: 'ground-and-law',
  title: { en: 'Transfers and the law of the place', es: 'Las entregas y la ley del lugar' },
  why: {
    en: 'Some states let an agency hand a person over only with a paper of a judge, or not at all. The report says on what ground each transfer rested.',
    es: 'Algunos estados permiten entregar a una persona solo con un documento de un juez, o no lo permiten. El informe dice en qué fundamento se basó cada entrega.',
  },
  method: {
    en: 'Counted, without statistics: transfers whose ground is a request alone or was not recorded, where the law files say on the first and on the last day of the quarter that handing over is not allowed or needs a judicial warrant. Local law is known only where its file is.',
    es: 'Se cuenta, sin estadística: entregas cuyo fundamento es solo una solicitud o no se anotó, donde los archivos legales dicen el primer y el último día del trimestre que entregar no se permite o requiere orden judicial. La ley local se conoce solo donde está su archivo.',
  },
  raise({ all, law, title }) {
    return all.flatMap((one) => {
      const counted = one.bases.filter(({ transfer_basis, transfers }) => transfers > 0 && isWeak(transfer_basis));
      if (counted.length === 0) return [];
      const answer = restrictionOf(one, law);
      if (answer === undefined) return [];
      const duty = title('local-duty', answer.duty);
      const grounds = (lang: 'en' | 'es') =>
        counted
          .map(
            ({ transfer_basis, transfers }) =>
              `${title('transfer-basis', transfer_basis)[lang]}: ${showNumber(transfers)}`,
          )
          .join('; ');
      return [
        {
          state: one.state,
          quarter: one.quarter,
          agency_id: one.agency_id,
          numbers: ['transfers'],
          basis: answer.items
            .filter(({ statement }) => RESTRICTS.has(statement.duty))
            .map(({ law_id, statement }) => `${law_id}: ${statement.citation.text}`),
          message: {
            en: `Transfers by ground: ${grounds('en')}. The law on file says of handing a person over: ${duty.en}. What was the ground?`,
            es: `Entregas por fundamento: ${grounds('es')}. La ley registrada dice de entregar a una persona: ${duty.es}. ¿Cuál fue el fundamento?`,
          },
        },
      ];
    });
  },
};

const RESTRICTS = new Set<string>(['prohibited', 'requires-judicial-warrant']);
const groups = new Map(codelists['transfer-basis'].codes.map(({ code, group }) => [code as string, group]));
const isWeak = (basis: string) => ['request-only', 'missing'].includes(groups.get(basis) ?? '');

/** What the law says on both ends of the quarter, where it restricts on both. */
function restrictionOf({ agency_id, quarter }: AgencyQuarter, law: Law): DutyAnswer | undefined {
  const period = parsePeriod(quarter);
  if (period === undefined) return undefined;
  const answers = [period.start_on, period.end_on].map((on) =>
    law.dutyOf({ agency_id, on, ask: 'transfer-custody', instruments: ['i-247a'] }),
  );
  const [first, last] = answers;
  return first !== undefined && last !== undefined && isRestriction(first) && isRestriction(last) ? last : undefined;
}

function isRestriction(answer: ReturnType<Law['dutyOf']>): answer is DutyAnswer {
  return answer.missing === undefined && RESTRICTS.has(answer.duty);
}
