import { localTime } from '../entry/local-time.ts';
import type { Verification } from '../journal/verification.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { lineOfLink } from '../store/journal-lines.ts';

const SHOWN = 100;

/** What was verified in the journal, in words, and whether a link that somebody noted earlier is still in it. */
export function journalVerifiedPage(
  { lang, store, query }: Asked,
  verification: Exclude<Verification, { is: 'broken' }>,
): Answer {
  const say = words[lang];
  const zone = referencesOf(store.database).agency?.time_zone;
  if (verification.is === 'running')
    return {
      title: say.running,
      refresh: 1,
      page: (
        <div className="narrow">
          <h1>{say.running}</h1>
          <p role="status">{say.sofar(verification.events, verification.of)}</p>
          <progress value={verification.events} max={Math.max(1, verification.of)} aria-label={say.running} />
          <p>
            <a href="/journal/verify">{say.again}</a>
          </p>
        </div>
      ),
    };
  const { events, entries, expunged, head, faults } = verification.checked;
  const noted = (query.get('link') ?? '').trim().toLowerCase();
  const line = noted === '' ? undefined : lineOfLink(store.database, noted);
  const title = faults.length === 0 ? say.good : say.bad;
  return {
    title,
    page: (
      <div className="narrow">
        <h1>{title}</h1>
        <p className="quiet">{say.at(localTime(verification.at, zone))}</p>
        {faults.length === 0 ? null : (
          <div className="notice stop" role="alert">
            <p>{say.broken(faults.length)}</p>
            <ul>
              {faults.slice(0, SHOWN).map(({ seq, what }) => (
                <li key={`${seq} ${what}`}>{say[what](seq)}</li>
              ))}
            </ul>
          </div>
        )}
        <h2>{say.checked}</h2>
        <ul>
          <li>{say.numbers(events)}</li>
          <li>{say.links}</li>
          <li>{say.contents(entries - expunged)}</li>
          {expunged === 0 ? null : <li>{say.gone(expunged)}</li>}
          <li>{say.strays}</li>
        </ul>
        <h2>{say.head}</h2>
        <p className="code">{head}</p>
        <p>{say.note}</p>
        <form method="get" action="/journal/verify">
          <div className="field">
            <label htmlFor="link">{say.noted}</label>
            <input id="link" name="link" defaultValue={noted} maxLength={64} autoComplete="off" spellCheck={false} />
          </div>
          <button type="submit" className="second">
            {say.compare}
          </button>
        </form>
        {noted === '' ? null : (
          <p className={line === undefined ? 'notice stop' : 'notice'} role="status">
            {line === undefined ? say.unknown : say.found(line.seq, localTime(line.at, zone))}
          </p>
        )}
        <p>
          <a href="/journal">{say.back}</a>
        </p>
      </div>
    ),
  };
}

const words = {
  en: {
    running: 'The journal is being verified',
    sofar: (events: number, of: number) => `Lines gone through: ${events} of ${of}. Others can work meanwhile.`,
    again: 'See how far it is',
    good: 'The journal holds',
    bad: 'The journal does not hold',
    at: (at: string) => `Verified ${at}`,
    broken: (count: number) =>
      `What does not hold: ${count}. Tell the oversight body and whoever runs the machine; change nothing.`,
    gap: (seq: number) => `Line ${seq}: a line before it is missing.`,
    link: (seq: number) => `Line ${seq}: it was changed, or what stood before it was.`,
    'entry-without-event': (seq: number) => `Line ${seq}: an entry names it, and it tells of no entry.`,
    'event-without-entry': (seq: number) => `Line ${seq}: the entry that it tells of is gone.`,
    commitment: (seq: number) => `Line ${seq}: the entry is not the one that was saved then.`,
    checked: 'What was checked',
    numbers: (count: number) => `${count} lines, numbered from 1 without a gap.`,
    links: 'Each line carries the SHA-256 of the line before it.',
    contents: (count: number) => `${count} saved revisions say what they said when they were saved.`,
    gone: (count: number) =>
      `Revisions that were expunged: ${count}. Their lines stand, and nothing is left to compare.`,
    strays: 'No entry is there without its line.',
    head: 'The last link',
    note: 'Write it down or send it to the oversight body. Whoever has it can see later that nothing before it was changed. What it cannot show is whether a request was never logged.',
    noted: 'A link that you noted earlier, all 64 characters',
    compare: 'Look for it',
    found: (seq: number, at: string) =>
      `It is the link of line ${seq}, of ${at}. Up to there the journal is the one that you saw then.`,
    unknown:
      'No line of this journal has that link. See whether it is typed right; if it is, this is not the journal that you saw then.',
    back: 'Back to the journal',
  },
  es: {
    running: 'El diario se está verificando',
    sofar: (events: number, of: number) =>
      `Líneas recorridas: ${events} de ${of}. Mientras tanto otros pueden trabajar.`,
    again: 'Ver cómo va',
    good: 'El diario está íntegro',
    bad: 'El diario no está íntegro',
    at: (at: string) => `Verificado ${at}`,
    broken: (count: number) =>
      `Lo que no concuerda: ${count}. Avise al ente de supervisión y a quien administra el equipo; no cambie nada.`,
    gap: (seq: number) => `Línea ${seq}: falta una línea anterior.`,
    link: (seq: number) => `Línea ${seq}: fue cambiada, o lo fue lo que estaba antes.`,
    'entry-without-event': (seq: number) => `Línea ${seq}: una anotación la nombra, y la línea no habla de ninguna.`,
    'event-without-entry': (seq: number) => `Línea ${seq}: la anotación de la que habla ya no está.`,
    commitment: (seq: number) => `Línea ${seq}: la anotación no es la que se guardó entonces.`,
    checked: 'Qué se verificó',
    numbers: (count: number) => `${count} líneas, numeradas desde 1 sin huecos.`,
    links: 'Cada línea lleva el SHA-256 de la anterior.',
    contents: (count: number) => `${count} revisiones guardadas dicen lo que decían al guardarse.`,
    gone: (count: number) => `${count} revisiones fueron eliminadas: sus líneas quedan y no hay nada que comparar.`,
    strays: 'Ninguna anotación está sin su línea.',
    head: 'El último eslabón',
    note: 'Anótelo o envíelo al ente de supervisión. Quien lo tenga podrá ver más tarde que nada anterior cambió. Lo que no puede mostrar es si una solicitud nunca se anotó.',
    noted: 'Un eslabón que anotó antes, los 64 signos',
    compare: 'Buscarlo',
    found: (seq: number, at: string) =>
      `Es el eslabón de la línea ${seq}, del ${at}. Hasta ahí el diario es el que usted vio entonces.`,
    unknown:
      'Ninguna línea de este diario tiene ese eslabón. Vea si está bien escrito; si lo está, este no es el diario que usted vio entonces.',
    back: 'Volver al diario',
  },
};
