/** @jsxImportSource preact */
import { placeText } from '@daybook/validator/words';
import type { Desk } from '../desk.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { CheckWords } from '../words/index.ts';

/** What is under way, how far it is, a way to stop it, and what was found so far. */
export function Busy({ desk, say }: { desk: Desk; say: CheckWords }) {
  const { busy, early, hasFailed, lang } = desk;
  const phrases = phrasesOf(lang);
  return (
    <div className="busy">
      <p role="status" id="state">
        {busy === undefined ? '' : stateOf(busy, say, phrases.records(busy.records ?? 0))}
      </p>
      {busy === undefined ? null : (
        <>
          <progress aria-labelledby="state" {...(busy.share === undefined ? {} : { value: busy.share })} max={1} />
          <button type="button" className="second" onClick={() => desk.stop()}>
            {say.busy.stop}
          </button>
        </>
      )}
      {hasFailed ? (
        <div className="notice stop" role="alert">
          <p>{say.failed}</p>
        </div>
      ) : null}
      {early.length === 0 ? null : (
        <section aria-labelledby="early">
          <h2 id="early">{say.busy.soFar}</h2>
          <ul>
            {early.slice(0, 10).map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings only come behind those that are there
              <li key={at}>{`${placeText(finding, phrases)}: ${finding.message}`}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function stateOf({ what, share, pass }: NonNullable<Desk['busy']>, { busy: say }: CheckWords, records: string): string {
  if (what === 'job') return share === undefined ? `${say.job} …` : `${say.job}: ${Math.floor(share * 100)} %`;
  const now = share !== undefined && share >= 1 ? say.looking : say.read(Math.floor((share ?? 0) * 100), records);
  return pass === 'first' ? `${say.check}: ${now}` : `${say.again} ${now}`;
}
