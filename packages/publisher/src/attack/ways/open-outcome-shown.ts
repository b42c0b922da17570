import { asText } from '@daybook/files';
import { objectsIn } from '../reading/objects-in.ts';
import type { Json } from '../reading/published.ts';
import type { Way } from '../way.ts';

/** What became of an entry whose outcome may not be shown yet. */
export const openOutcomeShown: Way = {
  id: 'open-outcome-shown',
  title: { en: 'The outcome of an open case', es: 'El desenlace de un caso abierto' },
  why: {
    en: 'Who reads it learns where a person is now, or will be.',
    es: 'Quien lo lee sabe dónde está una persona ahora, o dónde estará.',
  },
  cure: {
    en: 'Hide outcome, result, disclosures, interview and costs until the embargo has passed (`not-yet-public`).',
    es: 'Ocultar desenlace, resultado, entregas de información, entrevista y costos hasta que pase la reserva (`not-yet-public`).',
  },
  unit: { en: 'entries of the log', es: 'anotaciones de la bitácora' },
  try({ release: { log, stated } }) {
    const published = Date.parse(stated.published_on);
    /** Whether something of this month certainly lies after the embargo began, on whichever day it was. */
    const isFresh = (month: string) => {
      const from = Date.parse(month.includes('Q') ? firstOf(month) : `${month}-01`);
      return (published - from) / 86_400_000 < stated.embargo_days;
    };
    return {
      looked_at: log.length,
      leaks: log.flatMap(({ path, line, entry, leaves }) => {
        if (asText(entry.revision_reason ?? '').startsWith('withdrawn-') || entry.quantity !== undefined) return [];
        const shown = leaves.filter(({ place, value }) => isOutcome.test(place) && value !== HIDDEN);
        const [first] = shown;
        if (first === undefined) return [];
        const place = { file: path, line, column: first.pointer };
        if (entry.not_yet_public === true)
          return [
            {
              ...place,
              message: {
                en: 'The entry says that its outcome is not public yet, and shows it.',
                es: 'La anotación dice que su desenlace aún no es público, y lo muestra.',
              },
            },
          ];
        if (isUndecided(entry) || shown.some(({ value }) => value === 'remains-in-custody'))
          return [
            {
              ...place,
              message: {
                en: 'The case is still open, and its outcome is shown.',
                es: 'El caso sigue abierto, y se muestra su desenlace.',
              },
            },
          ];
        const fresh = leaves.find(({ place: at, value }) => isWhen.test(at) && isFresh(asText(value)));
        if (fresh === undefined) return [];
        return [
          {
            ...place,
            message: {
              en: `Something of it happened within the ${stated.embargo_days} days before publication, and its outcome is shown.`,
              es: `Algo de ella ocurrió en los ${stated.embargo_days} días antes de la publicación, y se muestra su desenlace.`,
            },
          },
        ];
      }),
    };
  },
};

const HIDDEN = 'not-yet-public';
const isOutcome =
  /^\/(?:custody\/|interview\/(?:held|held_month)$|costs\/|asks\/\*\/(?:result|result_month|disclosures\/))/;
const isWhen =
  /^\/(?:custody\/ended_|interview\/held_month|asks\/\*\/(?:closed_month|result_month|decisions\/\*\/decided_month|disclosures\/\*\/disclosed_month))/;

const firstOf = (quarter: string) =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.at(-1)) * 3 - 2).padStart(2, '0')}-01`;

function isUndecided({ asks }: Json): boolean {
  return objectsIn(asks).some(
    ({ decisions, closed_without_decision }) =>
      closed_without_decision === undefined && objectsIn(decisions).every(({ decision }) => decision === 'none-made'),
  );
}
