import { shippedRegimes } from '@daybook/reports';
import { showPeriod } from '@daybook/reports/printing';
import type { Lang, Words } from '@daybook/types';
import { roles, roleWords } from '../accounts/role.ts';
import { codeTitle } from '../entry/code-title.ts';
import type { JournalEvent } from '../store/event.ts';
import { expungeReasonWords } from '../store/expunge-reason.ts';
import { reviewReasonWords } from '../store/review-reason.ts';

/**
 * What one event says beside its kind, in words: whom it is about where that is no entry, and what was decided.
 *
 * @param loginOf the name of an account.
 */
export function eventDetail(
  { kind, subject, body }: JournalEvent,
  lang: Lang,
  loginOf: (account_id: string) => string | undefined,
): string {
  const told = Object.entries(TELLS).flatMap(([name, tell]) => {
    const value = body[name];
    return value === undefined ? [] : [tell(value, lang)];
  });
  const all = [aboutWhom(kind, subject, lang, loginOf), ...told].filter((one) => one !== '');
  return all.join(kind === 'entry-reviewed' ? ': ' : ', ');
}

/** Whom or what an event is about; nothing where the entry has a link of its own. */
function aboutWhom(
  kind: JournalEvent['kind'],
  subject: string,
  lang: Lang,
  loginOf: (account_id: string) => string | undefined,
): string {
  switch (kind) {
    case 'account-made':
    case 'account-closed':
    case 'account-reopened':
    case 'account-reset':
    case 'role-changed':
    case 'password-set':
      return loginOf(subject) ?? subject;
    case 'nil-certified':
    case 'release-approved':
      return showPeriod(subject, lang);
    case 'release-made':
      return NUMBER[lang](subject);
    case 'reference-saved': {
      const [record = '', id = '', revision = ''] = subject.split('/');
      return `${RECORDS[record]?.[lang] ?? record} ${id}, ${REVISION[lang](revision)}`;
    }
    // The fingerprint of the key, as the page of keys begins it.
    case 'key-made':
    case 'file-brought':
      return subject.slice(0, 12);
    case 'log-handed-out':
      return (
        (COPIES[subject] ?? shippedRegimes.find(({ regime_id }) => regime_id === subject)?.title)?.[lang] ?? subject
      );
    default:
      return '';
  }
}

/** What is told of an event, by its name in the body and in this order. Fingerprints are for programs: they are in the copy of the journal. */
const TELLS: Readonly<Record<string, (value: string | number, lang: Lang) => string>> = {
  verdict: (value, lang) => VERDICTS[String(value)]?.[lang] ?? String(value),
  reason: (value, lang) => (reviewReasonWords[value] ?? expungeReasonWords[value])?.[lang] ?? String(value),
  together: (value, lang) =>
    ({ en: `one of ${value} ticked on one page`, es: `una de ${value} marcadas en una página` })[lang],
  role(value, lang) {
    const role = roles.find((one) => one === value);
    return role === undefined ? String(value) : roleWords[role].title[lang];
  },
  single: (value, lang) => (value === 1 ? SINGLE : TWO)[lang],
  scopes: (value, lang) =>
    value === ''
      ? TAKEN_BACK[lang]
      : String(value)
          .split(' ')
          .map((scope) => codeTitle(lang, 'nil-scope', scope))
          .join(', '),
  entries: (value, lang) => `${{ en: 'entries', es: 'anotaciones' }[lang]}: ${value}`,
  events: (value, lang) => `${{ en: 'lines', es: 'líneas' }[lang]}: ${value}`,
  left_out: (value, lang) => `${{ en: 'left out', es: 'omitidas' }[lang]}: ${value}`,
  period: (value, lang) => (/^\d{4}-Q\d$/.test(String(value)) ? showPeriod(String(value), lang) : String(value)),
  form: (value, lang) => (value === 'xlsx' ? { en: 'workbook', es: 'libro de Excel' }[lang] : 'NDJSON'),
  k_anonymity: (value, lang) => `${{ en: 'entries alike', es: 'anotaciones iguales' }[lang]}: ${value}`,
  small_cell: (value, lang) => `${{ en: 'figures withheld under', es: 'cifras reservadas bajo' }[lang]} ${value}`,
  embargo_days: (value, lang) =>
    `${{ en: 'days until an outcome is shown', es: 'días hasta un desenlace' }[lang]}: ${value}`,
};

const NUMBER = { en: (no: string) => `number ${no}`, es: (no: string) => `número ${no}` };
const REVISION = { en: (no: string) => `revision ${no}`, es: (no: string) => `revisión ${no}` };
const SINGLE: Words = { en: 'approved by one person', es: 'aprobada por una persona' };
const TWO: Words = { en: 'approved by two persons', es: 'aprobada por dos personas' };
const TAKEN_BACK: Words = { en: 'an earlier certificate taken back', es: 'se retiró un certificado anterior' };

const VERDICTS: Readonly<Record<string, Words>> = {
  approved: { en: 'approved', es: 'aprobada' },
  returned: { en: 'sent back', es: 'devuelta' },
  exigent: { en: 'counts without approval', es: 'cuenta sin aprobación' },
};

const RECORDS: Readonly<Record<string, Words>> = {
  agency: { en: 'agency', es: 'agencia' },
  jurisdiction: { en: 'government', es: 'gobierno' },
  agreement: { en: 'agreement', es: 'acuerdo' },
  'legal-profile': { en: 'law', es: 'ley' },
  'quarterly-report': { en: 'numbers beside the log', es: 'cifras junto a la bitácora' },
};

const COPIES: Readonly<Record<string, Words>> = {
  log: { en: 'the whole log', es: 'la bitácora entera' },
  journal: { en: 'the journal', es: 'el diario' },
};
