import { showDate } from '@daybook/reports/printing';
import { titlesIn } from '../entry/titles-in.ts';
import type { QuarterStanding } from '../publishing/quarter-standing.ts';
import type { Asked } from '../server/route.ts';
import { Field } from './field.tsx';
import { actWords } from './quarter-act-words.ts';

/** What can be done with a quarter: look at it, approve it, sign and publish it. */
export function QuarterActs({ asked, standing }: { asked: Asked; standing: QuarterStanding }) {
  const { lang, session, store } = asked;
  const { plan, preview, approvals, releases, stops } = standing;
  const { quarter, sha256 } = plan;
  const say = actWords[lang];
  const mayAct = session?.role === 'publisher' || session?.role === 'reviewer';
  const said = preview?.said.plan === sha256 ? preview.said : undefined;
  const isOut = (releases.at(-1)?.seq ?? 0) > plan.last_seq;
  const canApprove = said !== undefined && !said.is_refused && stops.every((stop) => stop === 'no-key');
  const isMine = approvals.some(({ account_id }) => account_id === session?.account_id);
  const roleTitle = (role: string) => titlesIn(lang, 'approval-role').find(({ code }) => code === role)?.title ?? role;
  const base = `/quarters/${quarter}`;
  const hidden = (
    <>
      <input type="hidden" name="key" value={store.around.draw(16)} />
      <input type="hidden" name="plan" value={sha256} />
    </>
  );
  return (
    <>
      <h2>{say.preview}</h2>
      <p>
        {preview === undefined
          ? say.noPreview
          : said === undefined
            ? say.stale
            : said.is_refused
              ? say.refused
              : say.there}
        {preview === undefined ? null : (
          <>
            {' '}
            <a href={`${base}/preview`}>{say.look}</a>
          </>
        )}
      </p>
      {mayAct ? (
        <form method="post" action={`${base}/preview`}>
          {hidden}
          <button type="submit" className={said === undefined ? '' : 'second'}>
            {said === undefined ? say.make : say.again}
          </button>
        </form>
      ) : null}

      <h2>{say.approvals}</h2>
      {approvals.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <ul>
          {approvals.map(({ login, role, approved_on }) => (
            <li key={login}>{say.approved(login, roleTitle(role), showDate(approved_on, lang))}</li>
          ))}
        </ul>
      )}
      {mayAct && canApprove && !isMine ? (
        <form method="post" action={`${base}/approve`} className="narrow">
          {hidden}
          <div className="field">
            <label htmlFor="role">{say.role}</label>
            <select id="role" name="role" defaultValue={session?.role} required>
              {titlesIn(lang, 'approval-role')
                .filter(({ code }) => !approvals.some(({ role }) => role === code))
                .map(({ code, title }) => (
                  <option key={code} value={code}>
                    {title}
                  </option>
                ))}
            </select>
          </div>
          <button type="submit">{say.approve}</button>
        </form>
      ) : null}
      {mayAct && !canApprove ? <p className="quiet">{say.lookFirst}</p> : null}

      {session?.role !== 'publisher' ? null : (
        <>
          <h2>{say.publish}</h2>
          {isOut ? <p>{say.out}</p> : null}
          {approvals.length === 0 || !canApprove || stops.length > 0 ? (
            <p>{say.notYet}</p>
          ) : (
            <form method="post" action={`${base}/publish`} className="narrow">
              {hidden}
              <p>{say.forGood}</p>
              <Field name="passphrase" label={say.passphrase} type="password" autoComplete="off" maxLength={200} />
              {approvals.length > 1 ? null : (
                <label className="choice">
                  <input type="checkbox" name="single" value="yes" required />
                  <span>
                    {say.single} <span className="quiet">{say.singleMeans}</span>
                  </span>
                </label>
              )}
              <button type="submit">{say.sign}</button>
            </form>
          )}
        </>
      )}
    </>
  );
}
