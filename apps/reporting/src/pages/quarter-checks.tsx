import { showDate } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ReactNode } from 'react';
import type { Role } from '../accounts/role.ts';
import { titlesIn } from '../entry/titles-in.ts';
import type { QuarterStanding } from '../publishing/quarter-standing.ts';
import { checkWords } from './quarter-check-words.ts';
import { quarterTitle } from './quarter-title.ts';

/** How one line of the list stands. */
type Mark = 'good' | 'stop' | 'look' | 'todo';

/** The list of what has to be in order before a quarter goes out. */
export function QuarterChecks({
  standing,
  lang,
  role,
}: {
  standing: QuarterStanding;
  lang: Lang;
  role: Role | undefined;
}) {
  const say = checkWords[lang];
  const { plan, checklist, preview, fingerprint, stops } = standing;
  const { quarter, periods, nil, terms } = plan;
  const { undecided, entries, open_asks, exigent, context, expenditures, reports_due, end_on, is_over } = checklist;
  const said = preview?.said.plan === plan.sha256 ? preview.said : undefined;
  const mayState = role === 'publisher' || role === 'reviewer';
  const titles = (list: string, codes: readonly string[]) =>
    codes.map((code) => titlesIn(lang, list).find((one) => one.code === code)?.title ?? code).join(', ');
  const certified = nil[quarter] ?? [];
  const others = periods.filter((one) => one !== quarter);
  const errors = said?.causes.filter(({ severity }) => severity === 'error') ?? [];
  const leaks = said?.attacked === undefined ? 0 : said.attacked.leaks.length + said.attacked.unsettled.length;
  return (
    <>
      <h2>{say.title}</h2>
      <ul className="points">
        <Check mark={is_over ? 'good' : 'stop'} lang={lang}>
          {is_over ? say.over(showDate(end_on, lang)) : say.runs(showDate(end_on, lang))}
        </Check>
        <Check mark={undecided.length === 0 ? 'good' : 'stop'} lang={lang}>
          {undecided.length === 0 ? say.reviewed(entries) : say.undecided(undecided.length)}
          {undecided.length === 0 ? null : (
            <ul>
              {undecided.slice(0, MOST).map(({ request_id, standing: how, quarter: its }) => (
                <li key={request_id}>
                  <a href={`/entries/${encodeURIComponent(request_id)}`}>{request_id}</a> · {say[how]}
                  {its === quarter ? null : <> · {quarterTitle(its, lang)}</>}
                </li>
              ))}
              {undecided.length > MOST ? <li>{say.more(undecided.length - MOST)}</li> : null}
            </ul>
          )}
        </Check>
        {entries === 0 ? null : (
          <Check mark={open_asks === 0 ? 'good' : 'look'} lang={lang}>
            {open_asks === 0 ? say.decided : say.open(open_asks)}
          </Check>
        )}
        {exigent === 0 ? null : (
          <Check mark="look" lang={lang}>
            {say.exigent(exigent)}
          </Check>
        )}
        {certified.length === 0 && entries > 0 ? null : (
          <Check mark={stops.includes('nothing-certified') ? 'stop' : 'good'} lang={lang}>
            {certified.length === 0
              ? say.nothing
              : say.certified(
                  titles(
                    'nil-scope',
                    certified.map(({ scope }) => scope),
                  ),
                  certified[0]?.office ?? '',
                )}{' '}
            {mayState && is_over ? <a href={`/quarters/${quarter}/nil`}>{say.certify}</a> : null}
          </Check>
        )}
        <Check mark={context.length > 0 ? 'good' : 'look'} lang={lang}>
          {context.length > 0
            ? say.context(
                titles(
                  'context-item',
                  context.map(({ item }) => item),
                ),
              )
            : say.noContext}{' '}
          {expenditures.length > 0 ? say.money(expenditures.length) : say.noMoney}{' '}
          {mayState ? <a href={`/quarters/${quarter}/context`}>{say.state}</a> : null}
        </Check>
        <Check mark={said === undefined ? 'todo' : errors.length === 0 ? 'good' : 'stop'} lang={lang}>
          {said === undefined ? say.notChecked : errors.length === 0 ? say.checked : say.found(errors.length)}
        </Check>
        <Check mark={said?.attacked === undefined ? 'todo' : leaks === 0 ? 'good' : 'stop'} lang={lang}>
          {said?.attacked === undefined ? say.notAttacked : leaks === 0 ? say.safe : say.leaks(leaks)}
        </Check>
        <Check mark={fingerprint === undefined ? 'stop' : 'good'} lang={lang}>
          {fingerprint === undefined ? say.noKey : say.key(fingerprint.slice(0, 8))}
        </Check>
      </ul>
      {others.length === 0 ? null : <p>{say.others(others.map((one) => quarterTitle(one, lang)).join(', '))}</p>}
      <p className="quiet">
        {say.terms(terms.k_anonymity, terms.small_cell, terms.embargo_days)}{' '}
        {role === 'publisher' ? <a href="/terms">{say.change}</a> : null}
      </p>
      {reports_due.length === 0 ? null : (
        <>
          <h2>{say.due}</h2>
          <ul>
            {reports_due.map(({ title, period, due_on }) => (
              <li key={title.en}>
                {title[lang]}, {period}: {due_on === undefined ? say.noDay : say.by(showDate(due_on, lang))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const MOST = 20;

/** One line: its standing in words and colour, then what is so. */
function Check({ mark, lang, children }: { mark: Mark; lang: Lang; children: ReactNode }) {
  return (
    <li className={`point ${mark}`}>
      <span className="how">{checkWords[lang].marks[mark]}</span>
      <div>{children}</div>
    </li>
  );
}
