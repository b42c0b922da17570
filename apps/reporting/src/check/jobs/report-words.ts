import type { WhyNoReport } from '@daybook/reports';
import { CodeWords, showNumber, showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** Why there is no report, in words. */
interface RefusalWords {
  readonly periodNotOver: (period: string) => string;
  readonly notWell: (messages: readonly string[]) => string;
  readonly of: (
    refusal: WhyNoReport,
    about: {
      readonly agencyId: string;
      readonly period: string;
      readonly nameOf: (id: string) => string | undefined;
    },
  ) => Promise<string>;
}

/** The words of one language. */
export const whyNoReport = (lang: Lang): RefusalWords => ({
  periodNotOver: (period) =>
    lang === 'es'
      ? `Que no llegó nada se puede certificar cuando haya terminado ${showPeriod(period, lang)}. Elija un período que ya terminó.`
      : `That nothing came can be certified when ${showPeriod(period, lang)} is over. Choose a period that is over.`,
  notWell: (messages) =>
    lang === 'es'
      ? `El informe no se puede hacer así: ${messages.join(' ')}`
      : `The report cannot be made like this: ${messages.join(' ')}`,
  async of(refusal, { agencyId, period, nameOf }) {
    const name = nameOf(agencyId) ?? agencyId;
    if (refusal.why === 'agency-unknown')
      return lang === 'es'
        ? `Ningún archivo dice en qué zona horaria está ${agencyId}. Dígalo abajo, o agregue el archivo que describe la agencia (agencies.ndjson).`
        : `No file says in which time zone ${agencyId} is. Say it below, or add the file that describes the agency (agencies.ndjson).`;
    if (refusal.why === 'no-entries')
      return lang === 'es'
        ? `Los archivos no contienen ninguna anotación de ${name} que se pueda contar. Eso no es un informe de cero: si no llegó ninguna solicitud, certifíquelo.`
        : `The files hold no entry of ${name} that can be counted. That is not a report of zero: if no request came, certify it.`;
    const codes = await CodeWords.in(lang);
    const list = refusal.contradicted
      .map(({ scope, count }) => `${showNumber(count)} (${codes.title('nil-scope', scope)})`)
      .join(', ');
    return lang === 'es'
      ? `No se certifica que no hubo nada: la bitácora sobre ${showPeriod(period, lang)} contiene anotaciones de eso, ${list}. Si se hicieron por error, retírelas primero.`
      : `That there was nothing is not certified: the log of ${showPeriod(period, lang)} holds entries of it, ${list}. If they were made by mistake, withdraw them first.`;
  },
});
