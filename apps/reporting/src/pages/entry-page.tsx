import { toTables } from '@daybook/files';
import { columnOf } from '../entry/column-of.ts';
import { titlesIn } from '../entry/titles-in.ts';
import type { Answer, Asked } from '../server/route.ts';
import type { EntryLine } from '../store/entries.ts';
import { standingWords } from './standing-words.ts';

/** What a review may be refused for, said on the page of the entry. */
type WhyNotReviewed = 'own-entry' | 'entry-went-on' | 'reviewed-already' | 'reason-missing';

const REASONS = [
  'incomplete',
  'not-as-the-paper-says',
  'decision-not-by-policy',
  'entered-twice',
  'exigent-safety',
] as const;

/** One entry: what it says, where it stands, every revision, and for a reviewer the verdict. */
export function entryPage(
  { lang, session, store }: Asked,
  history: readonly [EntryLine, ...EntryLine[]],
  wrong?: WhyNotReviewed,
): Answer {
  const say = words[lang];
  const [line] = history;
  const { request_id, revision, standing, record } = line;
  const rows =
    record === undefined ? [] : (toTables([{ ...record }]).find(({ name }) => name === 'requests')?.rows ?? []);
  const [headings = [], ...values] = rows;
  const path = `/entries/${encodeURIComponent(request_id)}`;
  const mayReview = session?.role === 'reviewer' && standing === 'waits';
  return {
    title: request_id,
    status: wrong === undefined ? 200 : 409,
    page: (
      <>
        <h1>{request_id}</h1>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        <p>
          <span className="tag">{standingWords[standing][lang]}</span>{' '}
          {line.reason === null ? null : say.reasons[line.reason as (typeof REASONS)[number]]}
        </p>
        {values.map((row, at) => (
          <section key={String(row[headings.indexOf('ask_no')] ?? at)}>
            <h2>{at === 0 ? say.entry : `${say.ask} ${at + 1}`}</h2>
            <dl className="facts">
              {headings.map((heading, column) => {
                const cell = row[column];
                const isRepeated =
                  at > 0 && cell === values[0]?.[column] && !/^ask|^decision|^result/.test(String(heading));
                if (cell === null || cell === undefined || cell === '' || isRepeated) return null;
                const { title, title_es, list } = columnOf(String(heading));
                return (
                  <div key={String(heading)}>
                    <dt>{lang === 'es' ? title_es : title}</dt>
                    <dd>{shown(String(cell), list, lang)}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
        {record !== undefined && (session?.role === 'clerk' || session?.role === 'reviewer') ? (
          <p>
            <a href={`${path}/correct`}>{say.correct}</a>
          </p>
        ) : null}
        {mayReview ? (
          <form method="post" action={`${path}/review`} className="narrow">
            <h2>{say.review}</h2>
            <input type="hidden" name="key" value={store.around.draw(16)} />
            <input type="hidden" name="revision" value={revision} />
            <div className="field">
              <label htmlFor="reason">{say.reason}</label>
              <select id="reason" name="reason" defaultValue="">
                <option value="" />
                {REASONS.map((code) => (
                  <option key={code} value={code}>
                    {say.reasons[code]}
                  </option>
                ))}
              </select>
            </div>
            <div className="buttons">
              <button type="submit" name="verdict" value="approved">
                {say.approve}
              </button>
              <button type="submit" name="verdict" value="returned" className="second">
                {say.return}
              </button>
              <button type="submit" name="verdict" value="exigent" className="second">
                {say.exigent}
              </button>
            </div>
          </form>
        ) : null}
        <h2>{say.history}</h2>
        <ol reversed>
          {history.map((one) => (
            <li key={one.revision}>
              {say.revision(one.revision, one.saved_at.slice(0, 16).replace('T', ' '), one.author)}{' '}
              <span className="tag">{standingWords[one.standing][lang]}</span>
            </li>
          ))}
        </ol>
      </>
    ),
  };
}

function shown(cell: string, list: string | undefined, lang: Asked['lang']): string {
  if (list === undefined) return cell;
  const titles = titlesIn(lang, list);
  return cell
    .split(';')
    .map((code) => titles.find((one) => one.code === code)?.title ?? code)
    .join('; ');
}

const words = {
  en: {
    entry: 'The entry',
    ask: 'Ask',
    correct: 'Correct or complete this entry',
    review: 'Your review',
    reason: 'Reason, unless you approve',
    approve: 'Approve',
    return: 'Return',
    exigent: 'There was no time for a second person',
    history: 'What was saved, and when',
    revision: (revision: number, at: string, by: string) => `Revision ${revision}, ${at} UTC, by ${by}`,
    'own-entry': 'You logged this revision yourself. Somebody else has to approve it.',
    'entry-went-on':
      'This entry was corrected in the meantime. Read the latest revision, which is shown here, and judge that.',
    'reviewed-already': 'Somebody else reviewed this revision a moment ago. Their verdict stands.',
    'reason-missing': 'Choose a reason, so that the clerk knows what to do.',
    reasons: {
      incomplete: 'Something is missing',
      'not-as-the-paper-says': 'It differs from the paper',
      'decision-not-by-policy': 'The decision does not follow the policy',
      'entered-twice': 'It was entered twice',
      'exigent-safety': 'Danger to somebody: it could not wait',
    },
  },
  es: {
    entry: 'La anotación',
    ask: 'Petición',
    correct: 'Corregir o completar esta anotación',
    review: 'Su revisión',
    reason: 'Motivo, salvo que apruebe',
    approve: 'Aprobar',
    return: 'Devolver',
    exigent: 'No hubo tiempo para una segunda persona',
    history: 'Qué se guardó y cuándo',
    revision: (revision: number, at: string, by: string) => `Revisión ${revision}, ${at} UTC, por ${by}`,
    'own-entry': 'Usted mismo anotó esta revisión. Otra persona tiene que aprobarla.',
    'entry-went-on':
      'Esta anotación se corrigió mientras tanto. Lea la última revisión, que se muestra aquí, y júzguela.',
    'reviewed-already': 'Otra persona revisó esta revisión hace un momento. Vale su veredicto.',
    'reason-missing': 'Elija un motivo, para que el encargado sepa qué hacer.',
    reasons: {
      incomplete: 'Falta algo',
      'not-as-the-paper-says': 'Difiere del documento',
      'decision-not-by-policy': 'La decisión no sigue la política',
      'entered-twice': 'Se anotó dos veces',
      'exigent-safety': 'Peligro para alguien: no podía esperar',
    },
  },
};
