import { printDiffIn } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { QuarterStanding } from '../publishing/quarter-standing.ts';
import type { Answer, Asked } from '../server/route.ts';
import { AttackReport } from './attack-report.tsx';
import { previewWords } from './preview-words.ts';
import { PublicLog } from './public-log.tsx';
import { quarterTitle } from './quarter-title.ts';
import { Wide } from './wide.tsx';

/** The report of a period, by its file: `reports/2026-Q1.html`. */
const reportTitle = (path: string, lang: Asked['lang']): string => {
  const period = /([^/]+?)(?:\.es)?\.html$/.exec(path)?.[1] ?? path;
  return quarterTitle(period, lang);
};

/** A release before it goes out: why it must not, or what the public will see, what an attacker makes of it, and what changed. */
export async function previewPage({ lang }: Asked, { plan, preview, checklist }: QuarterStanding): Promise<Answer> {
  const say = previewWords[lang];
  const { quarter, sha256 } = plan;
  const title = say.title(quarterTitle(quarter, lang));
  const back = (
    <p>
      <a href={`/quarters/${quarter}`}>{say.back(quarterTitle(quarter, lang))}</a>
    </p>
  );
  if (preview === undefined)
    return {
      title,
      page: (
        <div className="narrow">
          {back}
          <h1>{title}</h1>
          <p>{say.none}</p>
        </div>
      ),
    };
  const { said, release } = preview;
  const diff =
    said.diff === undefined
      ? undefined
      : await printDiffIn(said.diff, {
          lang,
          nameOf: (id) => said.names[id] ?? id,
          paint: (text) => text,
          isFull: true,
        });
  const paths = release?.paths ?? [];
  const fileOf = (path: string) => `/quarters/${quarter}/preview/file?path=${encodeURIComponent(path)}`;
  const pages = paths.filter((path) => /\.html$/.test(path) && path.endsWith('.es.html') === (lang === 'es'));
  return {
    title,
    page: (
      <>
        {back}
        <h1>{title}</h1>
        {said.plan === sha256 ? null : <p className="notice stop">{say.stale}</p>}
        {said.is_refused ? (
          <div className="notice stop">
            <p>
              <strong>{say.refused}</strong>
            </p>
            {said.refusals.map(({ id, message, cure, request_ids }) => (
              <div key={id}>
                <p>
                  {message[lang]} {cure[lang]}
                </p>
                {request_ids.length === 0 ? null : <Entries ids={request_ids} more={say.more} />}
              </div>
            ))}
          </div>
        ) : (
          <p className="lead">{say.would}</p>
        )}
        {checklist.undecided.length === 0 ? null : (
          <div className="notice">
            <p>{say.leftOut(checklist.undecided.length)}</p>
            <Entries ids={checklist.undecided.map(({ request_id }) => request_id)} more={say.more} />
          </div>
        )}
        {said.causes.length === 0 ? null : (
          <>
            <h2>{say.findings}</h2>
            <ul>
              {said.causes.map(({ rule, severity, message, count }) => (
                <li key={`${rule} ${message}`}>
                  <span className="tag">{say.severities[severity]}</span> {message} ({showNumber(count)})
                </li>
              ))}
            </ul>
          </>
        )}
        {release === undefined ? null : (
          <>
            <h2>{say.goesOut}</h2>
            <dl className="facts">
              <dt>{say.rows}</dt>
              <dd>{showNumber(said.rows)}</dd>
              <dt>{say.alone}</dt>
              <dd>{showNumber(said.alone)}</dd>
              <dt>{say.hidden}</dt>
              <dd>{showNumber(said.hidden)}</dd>
              <dt>{say.withheld}</dt>
              <dd>{showNumber(said.withheld)}</dd>
              <dt>{say.countedOnly}</dt>
              <dd>{showNumber(said.counted_only)}</dd>
            </dl>
            <ul>
              {said.explanation.map((words) => (
                <li key={words.en}>{words[lang]}</li>
              ))}
            </ul>
            <h2>{say.report}</h2>
            <p>{say.reportHint}</p>
            <ul>
              {pages.map((path) => (
                <li key={path}>
                  <a href={fileOf(path)}>{reportTitle(path, lang)}</a>
                </li>
              ))}
            </ul>
            <h2>{say.log}</h2>
            <PublicLog release={release} rows={said.rows} lang={lang} />
            <h2>{say.attack}</h2>
            {said.attacked === undefined ? (
              <p>{say.notAttacked}</p>
            ) : (
              <AttackReport result={said.attacked} lang={lang} />
            )}
            <h2>{say.diff}</h2>
            {diff === undefined ? (
              <p>{say.first}</p>
            ) : (
              <Wide label={say.diff}>
                <pre className="said">{diff}</pre>
              </Wide>
            )}
            <h2>{say.files}</h2>
            <p>{say.filesHint}</p>
            <details>
              <summary>{say.all(paths.length)}</summary>
              <ul>
                {paths.map((path) => (
                  <li key={path}>
                    <a href={fileOf(path)}>{path}</a>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </>
    ),
  };
}

/** The entries that a refusal is about; the agency alone sees this page. */
function Entries({ ids, more }: { ids: readonly string[]; more: (count: number) => string }) {
  return (
    <ul>
      {ids.slice(0, MOST).map((id) => (
        <li key={id}>
          <a href={`/entries/${encodeURIComponent(id)}`}>{id}</a>
        </li>
      ))}
      {ids.length > MOST ? <li>{more(ids.length - MOST)}</li> : null}
    </ul>
  );
}

const MOST = 20;
