import type { Agreement, RecordRule } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
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
    listings.forEach(({ as_of }, at) => {
      const turned = turnedRound(listings[at - 1]?.as_of, as_of);
      if (turned !== undefined)
        report(`/listings/${at}/as_of`, { variant: 'order', values: { as_of, before: turned.earlier } });
    });
    const days = listings.map(({ as_of }) => as_of).sort();
    const first = turnedRound(first_listed_on, days[0]);
    if (first !== undefined)
      report('/first_listed_on', { variant: 'first', values: { said: first.earlier, found: first.later } });
    const last = turnedRound(days.at(-1), last_listed_on);
    if (last !== undefined)
      report('/last_listed_on', { variant: 'last', values: { said: last.later, found: last.earlier } });
  },
};
