import type { Measure } from '@daybook/reports';
import type { Words } from '@daybook/types';
import type { Detail } from './detail.ts';

/** What was done with the tables of one measure. */
interface MeasureFacts {
  /** Absent where nothing is shown. */
  readonly detail: Detail['id'] | undefined;
  /** How many reports hold the table with all of its people. */
  readonly tried: number;
  readonly withheld: number;
  readonly shown: number;
  /** Periods whose figures changed since they were published. */
  readonly changed: readonly string[];
  /** Periods of reports that hold the table, but not all of whose people are public yet. */
  readonly open: readonly string[];
}

/** Says in words what was withheld and why. */
export const protectionWords = {
  rule: (smallCell: number): Words => ({
    en: `What governments did is shown in full. Figures about people are withheld where they are 1 to ${smallCell - 1}, and so are others from which these could be worked out; a zero may be among them. One mark stands for all of them.`,
    es: `Lo que hicieron los gobiernos se muestra completo. Las cifras sobre personas se reservan cuando van de 1 a ${smallCell - 1}, y también otras de las que podrían deducirse; alguna puede ser cero. Una misma marca vale para todas.`,
  }),
  measure({ title }: Pick<Measure, 'title'>, { detail, tried, withheld, shown, changed, open }: MeasureFacts): Words[] {
    const said: Words[] = [];
    if (tried > 0 && (detail === undefined || shown === 0)) {
      said.push({
        en: `${title.en}: not shown, because too few people stand behind its figures.`,
        es: `${title.es}: no se muestra, porque hay muy pocas personas detrás de sus cifras.`,
      });
    } else if (detail !== undefined && tried > 0) {
      const how = COARSER[detail];
      said.push({
        en: `${title.en}: ${shown} figures shown, ${withheld} withheld${how.en}.`,
        es: `${title.es}: ${shown} cifras a la vista, ${withheld} reservadas${how.es}.`,
      });
    }
    if (changed.length > 0)
      said.push({
        en: `${title.en}, ${changed.join(', ')}: not shown again, because what changed since it was published would tell of the people concerned.`,
        es: `${title.es}, ${changed.join(', ')}: no se muestra de nuevo, porque lo que cambió desde su publicación revelaría a las personas afectadas.`,
      });
    if (open.length > 0)
      said.push({
        en: `${title.en}, ${open.join(', ')}: shown once every entry of the period is public; until then what is added would tell of the people added.`,
        es: `${title.es}, ${open.join(', ')}: se mostrará cuando todas las anotaciones del período sean públicas; hasta entonces lo que se añade revelaría a las personas añadidas.`,
      });
    return said;
  },
};

const COARSER: Readonly<Record<Detail['id'], Words>> = {
  outcome: { en: '', es: '' },
  'outcome-group': {
    en: ', by groups of how custody ended, so that more can be shown',
    es: ', por grupos de cómo terminó la custodia, para poder mostrar más',
  },
  'no-outcome': {
    en: ', without how custody ended, so that more can be shown',
    es: ', sin indicar cómo terminó la custodia, para poder mostrar más',
  },
};
