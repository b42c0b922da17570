import type { Words } from '@daybook/types';
import type { RelationKind } from '../figures/figure-system.ts';
import type { FigureVerdicts, FoundBy } from '../figures/figure-verdicts.ts';
import type { Way } from '../way.ts';

/** What a way that works out hidden figures is called, and by which kind of figures it finds them. */
interface FigureWay {
  readonly id: string;
  readonly title: Words;
  readonly why: Words;
  readonly cure: Words;
  readonly by: FoundBy;
  /** The kind of relations that it adds to the totals; where there is none of it, it cannot be tried, and says this. */
  readonly needs?: { readonly kind: RelationKind; readonly words: Words };
}

/** One way to work out hidden figures. All share the work: of a figure that several give, the plainest is named. */
export function figureWay({ by, needs, ...words }: FigureWay): Way {
  return {
    ...words,
    unit: { en: 'hidden figures', es: 'cifras ocultas' },
    async try({ figures }) {
      const { hidden, broken, relations, contradicted } = await figures();
      const dropped = contradicted.filter(({ kind }) => kind === (needs?.kind ?? 'total'));
      return {
        // Of what is not there nothing was looked at.
        looked_at: needs !== undefined && relations[needs.kind] === 0 ? 0 : hidden,
        leaks: broken
          .filter((one) => one.by === by)
          .map(({ place, interval, proof }) => ({ ...place, interval, proof, message: saidOf(interval) })),
        ...notTried(needs, relations, dropped),
      };
    },
  };
}

function notTried(
  needs: FigureWay['needs'],
  relations: FigureVerdicts['relations'],
  dropped: FigureVerdicts['contradicted'],
): { not_tried?: Words } {
  const [first] = dropped;
  if (first !== undefined)
    return {
      not_tried: {
        en: `The published figures do not agree, and were not used together: ${first.words.en}${dropped.length > 1 ? ` and ${dropped.length - 1} more` : ''}.`,
        es: `Las cifras publicadas no concuerdan y no se usaron juntas: ${first.words.es}${dropped.length > 1 ? ` y ${dropped.length - 1} más` : ''}.`,
      },
    };
  return needs === undefined || relations[needs.kind] > 0 ? {} : { not_tried: needs.words };
}

function saidOf({ least, most }: { least: number; most: number }): Words {
  if (least === most) return { en: `The hidden figure is ${most}.`, es: `La cifra oculta es ${most}.` };
  return {
    en: `The hidden figure lies between ${least} and ${most}.`,
    es: `La cifra oculta está entre ${least} y ${most}.`,
  };
}
