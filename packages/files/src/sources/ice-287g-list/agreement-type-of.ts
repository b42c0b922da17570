import type { AgreementTypeCode } from '@daybook/types';
import { normaliseName } from '../../places/normalise-name.ts';

/** The models and the names that lists have printed for them, ICE's usual one first. */
const models: readonly (readonly [AgreementTypeCode, readonly string[]])[] = [
  ['287g-jem', ['jail enforcement model', 'jail enforcement', 'jail enforcement officer', 'jail model', 'jem', 'jeo']],
  [
    '287g-wso',
    [
      'warrant service officer',
      'warrant service officer model',
      'warrant services officer',
      'warrant service office',
      'wso',
    ],
  ],
  ['287g-tfm', ['task force model', 'task force', 'task force officer', 'tfm', 'tfo']],
  ['287g-ttf', ['tribal task force model', 'tribal task force', 'ttfm', 'ttf']],
  [
    '287g-legacy-hybrid',
    [
      'jail and task force',
      'jail enforcement and task force',
      'jail enforcement task force',
      'jeo tfo',
      'tfo jeo',
      'hybrid',
    ],
  ],
];

const known = new Map(
  models.flatMap(([code, names]) => names.map((name, at) => [name, { code, isUsual: at === 0 }] as const)),
);

/** The 287(g) model that a list prints, whatever its case and blanks; nothing where no known one is named. */
export function agreementTypeOf(
  printed: string,
): { readonly code: AgreementTypeCode; readonly isUsual: boolean } | undefined {
  return known.get(normaliseName(printed));
}
