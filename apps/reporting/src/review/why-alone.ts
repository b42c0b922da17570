import type { Request, Words } from '@daybook/types';
import type { Queued } from './queue.ts';

/**
 * Why an entry is opened and judged by itself, and not among several: the first that holds, or nothing. The findings of the
 * check come beside it, see `judgedAlone`.
 *
 * What is left are entries in which every ask was declined once and with its ground, nothing was done for the requester, no
 * limit runs, and the list shows the whole case (decision 029).
 */
export function whyAlone(entry: Queued, account_id: string): WhyAlone | undefined {
  return WHYS.find((why) => HOLDS[why](entry, account_id));
}

export type WhyAlone = 'own' | 'corrected' | 'limit' | 'urgent' | 'undecided' | 'done' | 'ground' | 'person' | 'more';

/** How it is said, beside the entry. */
export const aloneWords: Readonly<Record<WhyAlone | 'findings', Words>> = {
  own: { en: 'Yours: somebody else approves it', es: 'Es suya: la aprueba otra persona' },
  corrected: { en: 'A correction: see what changed', es: 'Una corrección: vea qué cambió' },
  limit: { en: 'A limit by law runs or has passed', es: 'Un límite por ley corre o ya venció' },
  urgent: { en: 'A review was skipped because of urgency', es: 'Se omitió una revisión por urgencia' },
  undecided: { en: 'Nothing was decided yet, or more than once', es: 'Aún no se decidió nada, o más de una vez' },
  done: { en: 'Something was done for the requester', es: 'Algo se hizo para quien lo pidió' },
  ground: { en: 'The ground is open or missing', es: 'El fundamento está abierto o falta' },
  person: { en: 'A minor, or a claim of citizenship', es: 'Un menor, o se invoca la ciudadanía' },
  more: { en: 'It says more than the list shows', es: 'Dice más de lo que muestra la lista' },
  findings: { en: 'The check says something of it', es: 'La verificación dice algo de ella' },
};

const decisionsOf = ({ asks }: Request) => asks.flatMap(({ decisions }) => decisions);
const reasonsOf = (record: Request) => decisionsOf(record).map(({ reasons = [] }) => reasons as readonly string[]);

/** Reasons that only a look into the papers can fill. */
const OPEN = /^(other-|not-recorded$|unknown$)/;
/** Custody that ended without the requester, or was none. */
const APART: readonly (string | undefined)[] = [
  undefined,
  'released-no-ice',
  'released-to-other-agency',
  'transferred-jail-prison',
  'detainer-cancelled',
  'not-in-custody',
];
/** Parts of a record that the list does not show. */
const ELSEWHERE = ['query', 'contact', 'alert', 'act', 'interview', 'as_released', 'extensions'] as const;
const LISTS = ['costs', 'answers', 'related_requests', 'supersedes'] as const;

const HOLDS: Readonly<Record<WhyAlone, (entry: Queued, account_id: string) => boolean>> = {
  own: ({ author_id }, account_id) => author_id === account_id,
  corrected: ({ revision }) => revision > 1,
  limit: ({ limit }) => limit !== undefined,
  urgent: ({ record }) => decisionsOf(record).some(({ review_result }) => review_result === 'bypassed-exigent'),
  undecided: ({ record: { asks } }) =>
    asks.length === 0 ||
    asks.some(({ decisions }) => decisions.length !== 1 || !/^(complied|declined)/.test(decisions[0]?.decision ?? '')),
  done: ({ record }) =>
    decisionsOf(record).some(({ decision }) => decision.startsWith('complied')) ||
    record.asks.some(({ disclosures = [] }) => disclosures.length > 0) ||
    !APART.includes(record.custody?.custody_end),
  ground: ({ record }) =>
    reasonsOf(record).some((reasons) => reasons.length === 0 || reasons.some((one) => OPEN.test(one))),
  person: ({ record: { person, asks } }) =>
    person?.age_band === '0-17' ||
    /^usc-/.test(person?.citizenship_claim ?? '') ||
    asks.some(({ decisions }) => decisions.some(({ reasons = [] }) => reasons.some((one) => CARE.has(one)))),
  more: ({ record }) =>
    ELSEWHERE.some((name) => record[name] !== undefined) || LISTS.some((name) => (record[name] ?? []).length > 0),
};
const CARE: ReadonlySet<string> = new Set(['us-citizen-or-claim', 'subject-juvenile', 'victim-witness-protection']);
const WHYS = Object.keys(HOLDS) as WhyAlone[];
