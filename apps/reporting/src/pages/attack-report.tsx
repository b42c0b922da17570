import type { AttackResult } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { Listing } from './listing.tsx';

/** What came of attacking a release, in words: what was found and what cures it, what was tried, what could not be. */
export function AttackReport({ result, lang }: { result: AttackResult; lang: Lang }) {
  const say = words[lang];
  const { leaks, tried, not_tried, unsettled, thresholds } = result;
  const told = tried.filter(({ looked_at }) => looked_at > 0);
  return (
    <>
      <p>{leaks.length + unsettled.length === 0 ? say.nothing : say.found(leaks.length, unsettled.length)}</p>
      <p className="quiet">{say.held(thresholds.k_anonymity, thresholds.small_cell)}</p>
      {leaks.length === 0 ? null : (
        <ul className="points">
          {leaks.slice(0, MOST).map(({ way, file, line, column, cell, message, proof = [], cure }) => (
            <li key={`${way} ${file} ${line} ${column} ${cell}`} className="point stop">
              <span className="how">{say.leak}</span>
              <div>
                <p>{message[lang]}</p>
                {proof.slice(0, 4).map((one) => (
                  <p key={one.en} className="quiet">
                    {one[lang]}
                  </p>
                ))}
                <p className="quiet">
                  {[file, line === undefined ? '' : say.line(line), cell ?? column ?? ''].filter(Boolean).join(' · ')}
                </p>
                <p>
                  {say.cure} {cure[lang]}
                </p>
              </div>
            </li>
          ))}
          {leaks.length > MOST ? <li>{say.more(leaks.length - MOST)}</li> : null}
        </ul>
      )}
      {unsettled.length === 0 ? null : (
        <>
          <p>{say.unsettled}</p>
          <ul>
            {unsettled.slice(0, MOST).map(({ file, cell }) => (
              <li key={`${file} ${cell}`}>
                {file} · {cell}
              </li>
            ))}
          </ul>
        </>
      )}
      <Listing
        label={say.tried}
        caption={say.tried}
        rows={told}
        keyOf={({ way }) => way}
        columns={[
          { title: say.way, isHeading: true, show: ({ title }) => title[lang] },
          { title: say.why, show: ({ why }) => why[lang] },
          { title: say.lookedAt, show: ({ looked_at, unit }) => `${showNumber(looked_at)} ${unit[lang]}` },
          { title: say.outcome, show: ({ leaks: count }) => (count === 0 ? say.learnt : say.leaks(count)) },
        ]}
      />
      {not_tried.length === 0 ? null : (
        <details>
          <summary>{say.notTried(not_tried.length)}</summary>
          <ul>
            {not_tried.map(({ way, title, reason }) => (
              <li key={`${way} ${reason.en}`}>
                {title[lang]}: {reason[lang]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiet">{say.limit}</p>
    </>
  );
}

const MOST = 20;

const words = {
  en: {
    nothing:
      'Somebody who has every published file, this one and those before, learns nothing of a person that was withheld.',
    found: (leaks: number, unsettled: number) =>
      `It tells of persons. Leaks: ${leaks}; figures not settled: ${unsettled}.`,
    held: (k: number, cell: number) => `Held to groups of ${k} in the log and no figure about persons under ${cell}.`,
    leak: 'Leak',
    line: (no: number) => `line ${no}`,
    cure: 'What cures it:',
    more: (count: number) => `and ${count} more`,
    unsettled: 'Of these hidden figures neither safety nor a leak could be proven:',
    tried: 'What was tried',
    way: 'Way',
    why: 'Why it would tell of a person',
    lookedAt: 'Looked at',
    outcome: 'Outcome',
    learnt: 'Nothing',
    leaks: (count: number) => (count === 1 ? '1 leak' : `${count} leaks`),
    notTried: (count: number) => `What could not be tried: ${count}`,
    limit: 'What this attacker does not find, one who knows the persons may.',
  },
  es: {
    nothing:
      'Quien tiene todos los archivos publicados, estos y los anteriores, no sabe de una persona nada de lo reservado.',
    found: (leaks: number, unsettled: number) =>
      `Habla de personas. Filtraciones: ${leaks}; cifras sin resolver: ${unsettled}.`,
    held: (k: number, cell: number) =>
      `Según grupos de ${k} en la bitácora y ninguna cifra sobre personas menor que ${cell}.`,
    leak: 'Filtración',
    line: (no: number) => `línea ${no}`,
    cure: 'Qué lo cura:',
    more: (count: number) => `y ${count} más`,
    unsettled: 'De estas cifras ocultas no se pudo probar ni que están a salvo ni que se filtran:',
    tried: 'Qué se intentó',
    way: 'Manera',
    why: 'Por qué hablaría de una persona',
    lookedAt: 'Se miró',
    outcome: 'Resultado',
    learnt: 'Nada',
    leaks: (count: number) => (count === 1 ? '1 filtración' : `${count} filtraciones`),
    notTried: (count: number) => `Qué no se pudo intentar: ${count}`,
    limit: 'Lo que este atacante no encuentra, puede encontrarlo quien conoce a las personas.',
  },
};
