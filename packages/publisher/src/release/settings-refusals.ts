import type { Words } from '@daybook/types';
import type { Ledger } from '../ledger/ledger.ts';
import type { Refusal } from './refusal.ts';
import type { ReleaseSettings } from './release-settings.ts';

/**
 * What speaks against a release before anything is made of it: it does not follow the one before, or it would show more
 * of a period than an earlier one did.
 *
 * @param previous the SHA-256 of the manifest that was given as the one before.
 * @param given those of the other releases that were given.
 */
export function settingsRefusals(
  { periods, published_at, k_anonymity, small_cell, embargo_days }: ReleaseSettings,
  { releases }: Ledger,
  sequence: number,
  previous: string | undefined,
  given: readonly string[],
): Refusal[] {
  const before = releases.filter((one) => one.sequence < sequence);
  const last = before.at(-1);
  const refusals: Refusal[] = [];
  if (last === undefined && previous !== undefined) refusals.push(refusal('ledger-empty', WORDS.empty));
  else if (last?.manifest_sha256 !== previous) refusals.push(refusal('not-the-release-before', WORDS.before));
  else {
    const years = new Set(periods.map(yearOf));
    const known = new Set([previous, ...given]);
    const unseen = before.filter(
      (one) => one.periods.some((name) => years.has(yearOf(name))) && !known.has(one.manifest_sha256),
    );
    if (unseen.length > 0) refusals.push(earlierNotGiven(unseen.map((one) => one.sequence)));
  }
  if (last !== undefined && Date.parse(published_at) <= Date.parse(last.published_at))
    refusals.push(refusal('published-before-the-last', WORDS.earlier));
  const same = before.filter((one) => one.periods.some((name) => periods.includes(name)));
  const isLaxer = same.some(
    (one) => k_anonymity < one.k_anonymity || small_cell < one.small_cell || embargo_days < one.embargo_days,
  );
  if (isLaxer) refusals.push(refusal('laxer-than-before', WORDS.laxer));
  return refusals;
}

const yearOf = (period: string) => period.slice(0, 4);

/** What two releases of one year tell together is tried with both at hand, or not at all. */
function earlierNotGiven(numbers: readonly number[]): Refusal {
  const list = numbers.join(', ');
  return refusal('earlier-release-not-given', {
    message: {
      en: `Earlier releases of the same year were not given: number ${list}. An attacker has them.`,
      es: `Faltan publicaciones anteriores del mismo año: número ${list}. Un atacante las tiene.`,
    },
    cure: {
      en: 'Name their folders with --with, as they were published.',
      es: 'Indique sus carpetas con --with, tal como se publicaron.',
    },
  });
}

const refusal = (id: string, { message, cure }: { readonly message: Words; readonly cure: Words }): Refusal => ({
  id,
  message,
  cure,
  request_ids: [],
});

const WORDS = {
  empty: {
    message: {
      en: 'A release before this one is named, and the ledger knows of none.',
      es: 'Se indica una publicación anterior y el libro no conoce ninguna.',
    },
    cure: {
      en: 'Put back the last copy of the ledger, or say with --ledger where it is. Who has lost it begins a new chain, with new ids for every entry, and should say so in public.',
      es: 'Restablezca la última copia del libro o indique con --ledger dónde está. Quien lo perdió empieza una cadena nueva, con ids nuevos para cada anotación, y debería decirlo en público.',
    },
  },
  before: {
    message: {
      en: 'The ledger knows another release as the one before this.',
      es: 'El libro conoce otra publicación como la anterior a esta.',
    },
    cure: {
      en: 'Name with --previous the folder of the last release, as it was published. The first release has none.',
      es: 'Indique con --previous la carpeta de la última publicación, tal como se publicó. La primera no tiene ninguna.',
    },
  },
  earlier: {
    message: {
      en: 'The moment of publication is not after that of the release before.',
      es: 'El momento de publicación no es posterior al de la publicación anterior.',
    },
    cure: {
      en: 'Leave out --published-at, or name a later moment.',
      es: 'Omita --published-at o indique un momento posterior.',
    },
  },
  laxer: {
    message: {
      en: 'An earlier release protected persons of the same period more than these settings would.',
      es: 'Una publicación anterior protegía a las personas del mismo período más que esta configuración.',
    },
    cure: {
      en: 'Keep --k, --small-cell and --embargo at least as high as they were.',
      es: 'Deje --k, --small-cell y --embargo al menos tan altos como estaban.',
    },
  },
} as const;
