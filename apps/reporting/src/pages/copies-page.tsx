import { codeTitle } from '../entry/code-title.ts';
import { type AskingLaw, askingLaws } from '../export/regulator-copy.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { quartersInLog } from '../store/log-records.ts';
import { waitingCount } from '../store/waiting.ts';
import { Unbroken } from './unbroken.tsx';

/** Why no copy was made. */
export type WhyNoCopy = 'no-such-period' | 'too-many' | 'nothing' | 'clock-set-back';

/** The forms that hand out copies: of the whole log, of what a law asks to see, of the journal. */
export function copiesPage({ lang, store }: Asked, wrong?: WhyNoCopy): Answer {
  const say = words[lang];
  const { database, around } = store;
  const { agency } = referencesOf(database);
  const today = dayOf(around.now(), agency?.time_zone);
  const laws = agency === undefined ? [] : askingLaws(store, agency, today);
  const quarters = quartersInLog(database);
  const undecided = waitingCount(database, 'waits') + waitingCount(database, 'returned');
  const option = ({ regime, binds }: AskingLaw) => (
    <option key={regime.regime_id} value={regime.regime_id}>
      {`${regime.title[lang]}, ${codeTitle(lang, 'regime-cadence', regime.cadence)}${binds ? '' : ` (${say.notBinding})`}`}
    </option>
  );
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        {quarters.length === 0 ? (
          <p className="notice">{say.empty}</p>
        ) : (
          <>
            <h2>{say.log}</h2>
            <p>{say.logHint}</p>
            <form method="post" action="/copies">
              <input type="hidden" name="what" value="log" />
              <div className="field">
                <label htmlFor="quarter">{say.quarter}</label>
                <select id="quarter" name="quarter" defaultValue="">
                  <option value="">{say.all}</option>
                  {quarters.map((quarter) => (
                    <option key={quarter} value={quarter}>
                      {quarter}
                    </option>
                  ))}
                </select>
              </div>
              <div className="buttons">
                <button type="submit" name="form" value="xlsx">
                  {say.workbook}
                </button>
                <button type="submit" name="form" value="ndjson" className="second">
                  {say.ndjson}
                </button>
              </div>
            </form>
            <h2>{say.law}</h2>
            <p>{say.lawHint}</p>
            {undecided === 0 ? null : <p>{say.undecided(undecided)}</p>}
            <form method="post" action="/copies">
              <input type="hidden" name="what" value="law" />
              <div className="field">
                <label htmlFor="law">{say.whichLaw}</label>
                <select id="law" name="law" required>
                  {laws.map(option)}
                </select>
              </div>
              <div className="field">
                <label htmlFor="period">{say.period}</label>
                <p className="hint" id="period-hint">
                  <Unbroken text={say.periodHint} />
                </p>
                <input
                  id="period"
                  name="period"
                  required
                  maxLength={20}
                  autoComplete="off"
                  aria-describedby="period-hint"
                />
              </div>
              <button type="submit">{say.make}</button>
            </form>
          </>
        )}
        <h2>{say.journal}</h2>
        <p>{say.journalHint}</p>
        <form method="post" action="/copies">
          <input type="hidden" name="what" value="journal" />
          <button type="submit">{say.ndjson}</button>
        </form>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Copies',
    lead: 'What is handed out leaves this machine and its protection. Each copy gets its line in the journal.',
    empty: 'There are no entries yet of which a copy could be made.',
    log: 'The whole log',
    logHint:
      'Every revision of every entry, with all that it says. It is for the agency and its auditors, never for the public.',
    quarter: 'Received in',
    all: 'All quarters',
    workbook: 'As a workbook',
    ndjson: 'As NDJSON, one record a line',
    law: 'What a law asks to see',
    lawHint:
      'The columns that the law lists and no other, of entries that were approved or count as exigent. It holds days and is not protected: it is for the recipient alone.',
    undecided: (count: number) => `Not in it, since nobody has approved them yet: ${count}.`,
    whichLaw: 'Law',
    notBinding: 'does not bind this agency today',
    period: 'Period',
    periodHint:
      'As long as the law asks for: a month 2026-03, a quarter 2026-Q1, half a year 2026-H1, a year 2026, or from month to month 2025-07..2026-06.',
    make: 'Make the copy',
    journal: 'The journal',
    journalHint:
      'Each line with its links: whoever has it can recompute the chain without this app (daybook verify --journal). It holds no content of any entry, but with a publication it tells which row is which entry: it is for the oversight body, not for the public.',
    'no-such-period':
      'This law knows no such period. Write it as the hint beside the field says, and as long as the law asks for.',
    'too-many': 'So many entries do not fit in a workbook. Choose a quarter, or take the log as NDJSON.',
    nothing: 'Choose what the copy is to hold.',
    'clock-set-back':
      "This machine's clock stands before the last entry. No copy was made. Tell whoever runs the machine.",
  },
  es: {
    title: 'Copias',
    lead: 'Lo que se entrega sale de este equipo y de su protección. Cada copia recibe su línea en el diario.',
    empty: 'Aún no hay anotaciones de las que hacer una copia.',
    log: 'La bitácora entera',
    logHint:
      'Cada revisión de cada anotación, con todo lo que dice. Es para la agencia y sus auditores, nunca para el público.',
    quarter: 'Recibidas en',
    all: 'Todos los trimestres',
    workbook: 'Como libro de Excel',
    ndjson: 'Como NDJSON, un registro por línea',
    law: 'Lo que una ley pide ver',
    lawHint:
      'Las columnas que enumera la ley y ninguna otra, de anotaciones aprobadas o que cuentan por urgencia. Contiene días y no está protegido: es solo para el destinatario.',
    undecided: (count: number) => `No están incluidas, porque nadie las ha aprobado todavía: ${count}.`,
    whichLaw: 'Ley',
    notBinding: 'hoy no obliga a esta agencia',
    period: 'Período',
    periodHint:
      'De la duración que pide la ley: un mes 2026-03, un trimestre 2026-Q1, medio año 2026-H1, un año 2026, o de mes a mes 2025-07..2026-06.',
    make: 'Hacer la copia',
    journal: 'El diario',
    journalHint:
      'Cada línea con sus eslabones: quien lo tenga puede recalcular la cadena sin esta aplicación (daybook verify --journal). No contiene nada de lo que dicen las anotaciones, pero junto con una publicación dice qué fila es qué anotación: es para el ente de supervisión, no para el público.',
    'no-such-period':
      'Esta ley no conoce ese período. Escríbalo como indica la ayuda junto al campo, y de la duración que pide la ley.',
    'too-many': 'Tantas anotaciones no caben en un libro. Elija un trimestre o tome la bitácora como NDJSON.',
    nothing: 'Elija qué ha de contener la copia.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última anotación. No se hizo ninguna copia. Avise a quien administra el equipo.',
  },
};
