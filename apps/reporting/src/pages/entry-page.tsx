import { isCounted, lawOfRequest } from '@daybook/reports';
import type { Finding, Request } from '@daybook/types';
import { changedFacts } from '../entry/changed-facts.ts';
import { codeTitle } from '../entry/code-title.ts';
import type { EntryPart } from '../entry/entry-part.ts';
import { entryParts } from '../entry/entry-parts.ts';
import { zoneOf } from '../entry/zone-of.ts';
import { dayOf } from '../reference/day-of.ts';
import { lawOf } from '../reference/law-of.ts';
import { placeOf } from '../reference/place-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import type { EntryLine } from '../store/entries.ts';
import { reviewReasonWords } from '../store/review-reason.ts';
import { reviewsOf } from '../store/reviews-of.ts';
import { AskLaw } from './ask-law.tsx';
import { ChangesTable } from './changes-table.tsx';
import { EntryView } from './entry-view.tsx';
import { LimitsBeside } from './limits-beside.tsx';
import { PolicyList } from './policy-list.tsx';
import { ReviewForm } from './review-form.tsx';
import { RevisionsTable } from './revisions-table.tsx';
import { standingWords } from './standing-words.ts';

/** What is said on the page beside the entry itself. */
export interface EntrySaid {
  /** What a review was refused for. */
  readonly wrong?: 'own-entry' | 'entry-went-on' | 'reviewed-already' | 'reason-missing' | 'clock-set-back';
  /** What the rules say of the latest revision, for whoever may still correct or reviews it. */
  readonly findings?: readonly Finding[];
}

/** One entry, the same for all who may read it: what it says with the law beside it, what changed, and its history. */
export function entryPage(
  asked: Asked,
  history: readonly [EntryLine, ...EntryLine[]],
  { wrong, findings = [] }: EntrySaid = {},
): Answer {
  const { lang, session, query, store } = asked;
  const say = words[lang];
  const [latest] = history;
  const shown = history.find(({ revision }) => String(revision) === query.get('revision')) ?? latest;
  const { agency } = referencesOf(store.database);
  const { record } = shown;
  const parts = record === undefined ? [] : entryParts(record);
  const isWaiting = session?.role === 'reviewer' && latest.standing === 'waits' && shown === latest;
  const before = comparedWith(asked, history, shown);
  const canCorrect = latest.record !== undefined && (session?.role === 'clerk' || session?.role === 'reviewer');
  return {
    title: latest.request_id,
    status: wrong === undefined ? 200 : 409,
    page: (
      <>
        <h1>{latest.request_id}</h1>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        <p className="standing">
          <span className="tag">{standingWords[latest.standing][lang]}</span>
          {latest.reason === null ? null : `${reviewReasonWords[latest.reason]?.[lang] ?? latest.reason}. `}
          {isWaiting ? <a href="#review">{say.toReview}</a> : null}
          {canCorrect && !isWaiting ? (
            <a href={`/entries/${encodeURIComponent(latest.request_id)}/correct`}>{say.correct}</a>
          ) : null}
        </p>
        {shown === latest ? null : <p className="notice">{say.earlier(shown.revision, latest.revision)}</p>}
        {record === undefined ? <p className="notice">{say.expunged}</p> : null}
        {record === undefined || isCounted(record) ? null : (
          <p className="notice">
            {codeTitle(lang, 'revision-reason', record.revision_reason ?? '')}. {say.notCounted}
          </p>
        )}
        {findings.length === 0 ? null : (
          <div className="notice">
            <h2>{say.findings}</h2>
            <p>{say.saved}</p>
            <ul>
              {findings.map(({ message }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
                <li key={at}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        {before?.record === undefined || record === undefined ? null : (
          <ChangesTable
            changes={changedFacts(entryParts(before.record), parts)}
            since={before.revision}
            lang={lang}
            agency={agency}
          />
        )}
        {record === undefined ? null : <Read asked={asked} record={record} parts={parts} />}
        {isWaiting ? <ReviewForm asked={asked} line={latest} /> : null}
        <h2>{say.history}</h2>
        <RevisionsTable asked={asked} history={history} zone={agency?.time_zone} />
      </>
    ),
  };
}

/** The entry with the law of its place beside it. */
function Read({
  asked: { lang, store },
  record,
  parts,
}: {
  asked: Asked;
  record: Request;
  parts: readonly EntryPart[];
}) {
  const { agency } = referencesOf(store.database);
  const law = lawOf(store.database);
  const zone = agency === undefined ? undefined : zoneOf(agency, record.facility?.facility_id);
  const { asks, provisions, limits } = lawOfRequest(record, law, zone, dayOf(store.around.now(), zone));
  const named = placeOf(law, record.agency_id ?? '', lang);
  const beside = ({ key }: EntryPart) => {
    const at = /^ask (\d+)$/.exec(key)?.[1];
    const ask = record.asks[Number(at)];
    const under = asks[Number(at)];
    if (ask !== undefined && under !== undefined)
      return <AskLaw ask={ask.ask} under={under} provisions={provisions} placeOf={named} lang={lang} />;
    return key === 'custody' ? <LimitsBeside limits={limits} lang={lang} /> : null;
  };
  return (
    <>
      <EntryView parts={parts} lang={lang} agency={agency} beside={beside} />
      <PolicyList provisions={provisions} placeOf={named} lang={lang} />
    </>
  );
}

/** The revision that a reader compares with: the one reviewed last before it, else the one before it. */
function comparedWith({ store }: Asked, history: readonly EntryLine[], shown: EntryLine): EntryLine | undefined {
  const reviews = reviewsOf(store.database, shown.request_id);
  const earlier = history.filter(({ revision }) => revision < shown.revision);
  return earlier.find(({ revision }) => reviews.has(revision)) ?? earlier[0];
}

const words = {
  en: {
    toReview: 'Go to your review',
    correct: 'Correct or complete this entry',
    earlier: (shown: number, last: number) => `This is revision ${shown}. The entry now stands at revision ${last}.`,
    expunged:
      'What this entry said was destroyed by order of a law or a court. That there was an entry stays on record.',
    notCounted: 'It stays listed, and counts nowhere.',
    findings: 'What the check says of it',
    saved: 'The entry is saved. Where one of these is right, correct it.',
    history: 'Its history',
    'own-entry': 'You logged this revision yourself. Somebody else has to approve it.',
    'entry-went-on':
      'This entry was corrected in the meantime. Read the latest revision, which is shown here, and judge that.',
    'reviewed-already': 'Somebody else reviewed this revision a moment ago. Their verdict stands.',
    'reason-missing': 'Choose a reason, so that others know why.',
    'clock-set-back':
      "This machine's clock stands before the last entry. Nothing was saved. Tell whoever runs the machine.",
  },
  es: {
    toReview: 'Ir a su revisión',
    correct: 'Corregir o completar esta anotación',
    earlier: (shown: number, last: number) =>
      `Esta es la revisión ${shown}. La anotación está ahora en la revisión ${last}.`,
    expunged:
      'Lo que decía esta anotación se destruyó por orden de una ley o un tribunal. Queda constancia de que existió.',
    notCounted: 'Sigue en la lista y no cuenta en ninguna parte.',
    findings: 'Qué dice la verificación',
    saved: 'La anotación está guardada. Si algo de esto acierta, corríjala.',
    history: 'Su historia',
    'own-entry': 'Usted mismo anotó esta revisión. Otra persona tiene que aprobarla.',
    'entry-went-on':
      'Esta anotación se corrigió mientras tanto. Lea la última revisión, que se muestra aquí, y júzguela.',
    'reviewed-already': 'Otra persona revisó esta revisión hace un momento. Vale su veredicto.',
    'reason-missing': 'Elija un motivo, para que otros sepan por qué.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última anotación. No se guardó nada. Avise a quien administra el equipo.',
  },
};
