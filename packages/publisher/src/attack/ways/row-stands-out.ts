import { finerLeaves } from '../persons/finer-leaves.ts';
import { lookOfRow } from '../persons/look-of-row.ts';
import type { LogRow } from '../reading/log-row.ts';
import type { Way } from '../way.ts';

/** An entry shows more than its action, and too few others look like it. */
export const rowStandsOut: Way = {
  id: 'row-stands-out',
  title: { en: 'An entry that stands out', es: 'Una anotación que se distingue' },
  why: {
    en: 'Who knows one thing of a person, such as the month, finds the entry and reads the rest.',
    es: 'Quien sabe algo de una persona, como el mes, encuentra la anotación y lee lo demás.',
  },
  cure: {
    en: 'Show of these entries their action alone (`generalised`), or show less of all entries.',
    es: 'Mostrar de estas anotaciones solo su acción (`generalised`), o menos de todas.',
  },
  unit: { en: 'entries of the log', es: 'anotaciones de la bitácora' },
  try({ release: { log, stated } }) {
    const alike = new Map<string, number>();
    const looks = log.map((row) => {
      const look = finerLeaves(row).length === 0 ? undefined : lookOfRow(row);
      if (look !== undefined) alike.set(look, (alike.get(look) ?? 0) + 1);
      return look;
    });
    const least = stated.k_anonymity;
    return {
      looked_at: log.length,
      leaks: log.flatMap((row, at) => {
        const look = looks[at];
        const count = look === undefined ? least : (alike.get(look) ?? 0);
        const finer = finerLeaves(row).map(({ place }) => place);
        if (row.entry.generalised === true && finer.length > 0)
          return [leakOf(row, finer, 'It is marked `generalised`', 'Está marcada `generalised`')];
        if (count >= least) return [];
        return [leakOf(row, finer, `Of ${least} alike there are ${count}`, `De ${least} iguales hay ${count}`)];
      }),
    };
  },
};

function leakOf({ path, line }: LogRow, finer: readonly string[], en: string, es: string) {
  const shown = [...new Set(finer)].map((place) => place.replaceAll('/*', '').slice(1).replaceAll('/', '.'));
  const list = shown.slice(0, 6).join(', ') + (shown.length > 6 ? ' …' : '');
  return {
    file: path,
    line,
    message: {
      en: `${en}, and yet it shows more than its action: ${list}.`,
      es: `${es}, y aun así muestra más que su acción: ${list}.`,
    },
  };
}
