import type { RecordRule, Request } from '@daybook/types';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** One notice of a request that is entered twice. */
export const noticeTwice: RecordRule<Request, Sight> = {
  id: 'notice-twice',
  scope: 'record',
  record: 'request',
  when: 'several',
  severity: 'warning',
  title: { en: 'The same notice twice', es: 'El mismo aviso dos veces' },
  why: {
    en: 'Notices are counted. One that is entered twice looks like two.',
    es: 'Los avisos se cuentan. Uno anotado dos veces parece dos.',
  },
  fix: {
    en: 'Delete the second one. In Excel, notices have a sheet of their own. If two were given, correct to whom or when.',
    es: 'Elimine el segundo. En Excel, los avisos tienen su propia hoja. Si se dieron dos, corrija a quién o cuándo.',
  },
  message: {
    en: 'This notice is entered twice: {notice:notice-type}, {status:notice-status}, {on}.',
    es: 'Este aviso está anotado dos veces: {notice:notice-type}, {status:notice-status}, {on}.',
  },
  since: '1.0',
  check({ notices }, report) {
    for (let at = 1; at < notices.length; at++) {
      const { notice, status, to, language, given_on, given_at } = notices[at] as Request['notices'][number];
      if ((given_on ?? given_at) === undefined || notice === 'other') continue;
      const isTwice = notices
        .slice(0, at)
        .some(
          (one) =>
            one.notice === notice &&
            one.status === status &&
            one.to === to &&
            one.language === language &&
            one.given_on === given_on &&
            one.given_at === given_at,
        );
      if (isTwice) report(`/notices/${at}`, { values: { notice, status, on: showWhen(given_on, given_at) } });
    }
  },
};
