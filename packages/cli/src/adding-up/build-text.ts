import { printable } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import { coverageSentence } from '@daybook/statewide/browser';
import type { BuildResult } from '@daybook/statewide/duckdb';
import type { Lang, Words } from '@daybook/types';
import { noLongerGivenText } from './no-longer-given-text.ts';

/** How many findings are shown; all are in findings.json. */
const MOST = 20;

/** So many periods of each duty are shown; `daybook statewide coverage` shows all. */
const LATEST = 4;

/** What a build came to, in plain words: who reported first, then what is there, then what is not. */
export function buildText(result: BuildResult, out: string, lang: Lang): string {
  const say = (words: Words) => words[lang];
  const gone = noLongerGivenText(result);
  return `${[...coverageLines(result, lang), ...(gone === undefined ? [] : ['', gone[lang]]), '', ...contents(result, out).map(say), ...findingLines(result, out, lang)].join('\n')}\n`;
}

function coverageLines({ coverage }: BuildResult, lang: Lang): string[] {
  const duties = new Map(
    coverage.map(({ duty, period, period_start_on }) => [`${duty}\n${period}`, { duty, period, period_start_on }]),
  );
  const expected = [...duties.values()]
    .filter(({ duty }) => duty !== 'none')
    .sort((a, b) => (a.duty === b.duty ? (a.period_start_on < b.period_start_on ? -1 : 1) : a.duty < b.duty ? -1 : 1));
  if (expected.length === 0) return [NOBODY_EXPECTED[lang]];
  const latest = expected.filter(({ duty, period }) =>
    expected
      .filter((one) => one.duty === duty)
      .slice(-LATEST)
      .some((one) => one.period === period),
  );
  return latest.map(({ duty, period }) => {
    const rows = coverage.filter((row) => row.duty === duty && row.period === period);
    return `${duty}, ${period}: ${coverageSentence(rows, lang)}`;
  });
}

const NOBODY_EXPECTED: Words = {
  en: 'Nobody said who was expected to report (--registry): what is missing cannot be told.',
  es: 'No se dijo quién debía informar (--registry): no se puede saber qué falta.',
};

function contents({ uses, signatures, agencies, quarters, rows, renewed }: BuildResult, out: string): Words[] {
  const all = uses.current + uses.superseded + uses['set-aside'];
  const span =
    quarters.length === 0 ? '' : quarters.length === 1 ? `${quarters[0]}` : `${quarters[0]} … ${quarters.at(-1)}`;
  return [
    {
      en: `Publications: ${showNumber(all)}. Used: ${showNumber(uses.current)}; replaced by later ones: ${showNumber(uses.superseded)}; set aside: ${showNumber(uses['set-aside'])}.`,
      es: `Publicaciones: ${showNumber(all)}. Usadas: ${showNumber(uses.current)}; reemplazadas por posteriores: ${showNumber(uses.superseded)}; apartadas: ${showNumber(uses['set-aside'])}.`,
    },
    {
      en: `Signed by a key known from elsewhere: ${showNumber(signatures.verified)}; signed, and nobody said whose key it is: ${showNumber(signatures.holds)}; signature or files do not hold: ${showNumber(signatures.broken)}; unsigned: ${showNumber(signatures.unsigned)}.`,
      es: `Firmadas con una clave conocida por otra vía: ${showNumber(signatures.verified)}; firmadas, sin que se diga de quién es la clave: ${showNumber(signatures.holds)}; la firma o los archivos no se sostienen: ${showNumber(signatures.broken)}; sin firma: ${showNumber(signatures.unsigned)}.`,
    },
    {
      en: `Agencies: ${showNumber(agencies)}, quarters: ${showNumber(quarters.length)}${span === '' ? '' : ` (${span})`}. Entries: ${showNumber(rows.requests ?? 0)}, asks: ${showNumber(rows.asks ?? 0)}, published figures: ${showNumber(rows.measures ?? 0)}.`,
      es: `Agencias: ${showNumber(agencies)}, trimestres: ${showNumber(quarters.length)}${span === '' ? '' : ` (${span})`}. Anotaciones: ${showNumber(rows.requests ?? 0)}, peticiones: ${showNumber(rows.asks ?? 0)}, cifras publicadas: ${showNumber(rows.measures ?? 0)}.`,
    },
    renewed === 0
      ? { en: `Nothing changed in ${printable(out)}.`, es: `Nada cambió en ${printable(out)}.` }
      : {
          en: `Written to ${printable(out)}: files new or changed: ${showNumber(renewed)}.`,
          es: `Escrito en ${printable(out)}: archivos nuevos o cambiados: ${showNumber(renewed)}.`,
        },
  ];
}

function findingLines({ findings, plain }: BuildResult, out: string, lang: Lang): string[] {
  const order = ['set-aside', 'left-out', 'used'] as const;
  const lines = order.flatMap((consequence) =>
    findings
      .filter((one) => one.consequence === consequence)
      .map(({ folder, message, found }) => {
        const [first] = found;
        const detail = first === undefined ? '' : `\n    ${printable(first[lang])}`;
        return `${HEADS[consequence][lang]}: ${printable(folder)}\n    ${printable(message[lang])}${detail}`;
      }),
  );
  const more = lines.length - MOST;
  const shown = lines.slice(0, MOST);
  if (more > 0)
    shown.push(
      lang === 'es'
        ? `… y ${more} más, en ${printable(out)}/findings.json`
        : `… and ${more} more, in ${printable(out)}/findings.json`,
    );
  if (plain.length > 0)
    shown.push(
      lang === 'es'
        ? `No leídos, porque nadie los firmó (--unsigned los lee): archivos sueltos en ${plain.map(printable).join(', ')}`
        : `Not read, because nobody signed them (--unsigned reads them): plain files in ${plain.map(printable).join(', ')}`,
    );
  return shown.length === 0 ? [] : ['', ...shown];
}

const HEADS: Readonly<Record<'set-aside' | 'left-out' | 'used', Words>> = {
  'set-aside': { en: 'Set aside', es: 'Apartada' },
  'left-out': { en: 'Partly used', es: 'Usada en parte' },
  used: { en: 'Used, but', es: 'Usada, pero' },
};
