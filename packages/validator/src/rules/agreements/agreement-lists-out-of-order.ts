import type { Agreement, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Listings that are not in the order of time, or that disagree with the first and last one named. */
export const agreementListsOutOfOrder: RecordRule<Agreement, Sight> = {
  id: 'agreement-lists-out-of-order',
  scope: 'record',
  record: 'agreement',
  severity: 'warning',
  title: { en: 'Published lists out of order', es: 'Listas publicadas fuera de orden' },
  why: {
    en: 'Who was on the list on a given day is read from these dates.',
    es: 'Con estas fechas se sabe quién estaba en la lista en un día dado.',
  },
  fix: {
    en: 'Sort the lists by their date, oldest first. "First listed" and "Last listed" are the dates of the oldest and the newest.',
    es: 'Ordene las listas por fecha, de la más antigua a la más nueva. "Primera lista" y "Última lista" son las fechas de la más antigua y la más nueva.',
  },
  message: {
    order: {
      en: 'The list of {as_of} stands after the list of {before}.',
      es: 'La lista del {as_of} está después de la del {before}.',
    },
    first: {
      en: 'The first list is said to be of {said}. A list of {found} shows the agreement too.',
      es: 'Se indica que la primera lista es del {said}. Una lista del {found} también muestra el acuerdo.',
    },
    last: {
      en: 'The last list is said to be of {said}. A list of {found} shows the agreement too.',
      es: 'Se indica que la última lista es del {said}. Una lista del {found} también muestra el acuerdo.',
    },
  },
  since: '1.0',
  check({ listings, first_listed_on, last_listed_on }, report) {
    let oldest: string | undefined;
    let newest: string | undefined;
    listings.forEach(({ as_of }, at) => {
      const before = listings[at - 1]?.as_of;
      if (before !== undefined && as_of < before)
        report(`/listings/${at}/as_of`, { variant: 'order', values: { as_of, before } });
      if (oldest === undefined || as_of < oldest) oldest = as_of;
      if (newest === undefined || as_of > newest) newest = as_of;
    });
    if (oldest !== undefined && first_listed_on !== undefined && oldest < first_listed_on)
      report('/first_listed_on', { variant: 'first', values: { said: first_listed_on, found: oldest } });
    if (newest !== undefined && last_listed_on !== undefined && newest > last_listed_on)
      report('/last_listed_on', { variant: 'last', values: { said: last_listed_on, found: newest } });
  },
};
