import type { Words } from '@daybook/types';
import type { Asked } from '../server/route.ts';
import type { EntryLine } from '../store/entries.ts';
import { exigentReasons, returnReasons } from '../store/review-reason.ts';

/** The verdict of a reviewer on the latest revision: approve, send back, correct, or let it count alone with a reason. */
export function ReviewForm({ asked, line }: { asked: Asked; line: EntryLine }) {
  const { lang, session, store } = asked;
  const say = words[lang];
  const path = `/entries/${encodeURIComponent(line.request_id)}`;
  const isOwn = session?.login === line.author;
  const hidden = (
    <>
      <input type="hidden" name="key" value={store.around.draw(16)} />
      <input type="hidden" name="revision" value={line.revision} />
    </>
  );
  return (
    <section id="review" className="review" aria-labelledby="review-title">
      <h2 id="review-title">{say.title}</h2>
      {isOwn ? (
        <p>{say.own}</p>
      ) : (
        <form method="post" action={`${path}/review`}>
          {hidden}
          <p>{say.approveHint}</p>
          <button type="submit" name="verdict" value="approved">
            {say.approve}
          </button>
        </form>
      )}
      {isOwn ? null : (
        <form method="post" action={`${path}/review`}>
          {hidden}
          <Reasons id="return-reason" label={say.returnReason} reasons={returnReasons} lang={lang} />
          <button type="submit" name="verdict" value="returned" className="second">
            {say.return}
          </button>
        </form>
      )}
      <p>
        <a href={`${path}/correct`}>{say.correct}</a> <span className="quiet">{say.correctHint}</span>
      </p>
      <details>
        <summary>{say.exigent}</summary>
        <form method="post" action={`${path}/review`}>
          {hidden}
          <p>{say.exigentHint}</p>
          <Reasons id="exigent-reason" label={say.exigentReason} reasons={exigentReasons} lang={lang} />
          <button type="submit" name="verdict" value="exigent" className="second">
            {say.exigentGo}
          </button>
        </form>
      </details>
    </section>
  );
}

function Reasons({
  id,
  label,
  reasons,
  lang,
}: {
  id: string;
  label: string;
  reasons: Readonly<Record<string, Words>>;
  lang: Asked['lang'];
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name="reason" defaultValue="" required>
        <option value="" />
        {Object.entries(reasons).map(([code, title]) => (
          <option key={code} value={code}>
            {title[lang]}
          </option>
        ))}
      </select>
    </div>
  );
}

const words = {
  en: {
    title: 'Your review',
    own: 'You saved this revision yourself. Somebody else has to approve it or send it back.',
    approveHint: 'Approve it if what is entered is what the papers say, and the decision is the one that was made.',
    approve: 'Approve',
    returnReason: 'What is wrong with it',
    return: 'Send it back',
    correct: 'Correct it yourself',
    correctHint: 'Your correction is a new revision with its reason. Another reviewer then approves it.',
    exigent: 'There was no time for a second person',
    exigentHint:
      'The entry then counts without approval. That stays in the journal, and the quarter shows it with your reason.',
    exigentReason: 'Why it could not wait',
    exigentGo: 'Let it count without approval',
  },
  es: {
    title: 'Su revisión',
    own: 'Usted mismo guardó esta revisión. Otra persona tiene que aprobarla o devolverla.',
    approveHint: 'Apruébela si lo anotado es lo que dicen los documentos y la decisión es la que se tomó.',
    approve: 'Aprobar',
    returnReason: 'Qué tiene mal',
    return: 'Devolver',
    correct: 'Corregirla usted mismo',
    correctHint: 'Su corrección es una revisión nueva con su motivo. Después la aprueba otro revisor.',
    exigent: 'No hubo tiempo para una segunda persona',
    exigentHint:
      'La anotación cuenta entonces sin aprobación. Eso queda en el diario, y el trimestre lo muestra con su motivo.',
    exigentReason: 'Por qué no podía esperar',
    exigentGo: 'Que cuente sin aprobación',
  },
};
