import { html, type Markup } from '@daybook/files';
import { type CodeWords, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { AgreementsOverTime } from './agreements-over-time.ts';
import { monthsShown } from './months-shown.ts';

const WIDTH = 760;
const LEFT = 46;
const RIGHT = 12;
const ROW = 128;
const TOP = 70;

const WORDS = {
  en: {
    title: 'Agreements signed and gone, month by month',
    text: 'One row for each model. Full bars upward: signed, by the date of signature. Hollow bars downward: no longer listed, by the first list without it. Broken lines: the days of lists, with the agreements that each shows. The table holds the same figures.',
    signed: 'signed',
    gone: 'gone',
    earlier: (count: string, month: string) => `${count} earlier than ${month}`,
    undated: (count: string) => `${count} without a readable date`,
  },
  es: {
    title: 'Acuerdos firmados y retirados, mes por mes',
    text: 'Una fila por modelo. Barras llenas hacia arriba: firmados, según la fecha de firma. Barras huecas hacia abajo: ya no están en la lista, según la primera lista sin ellos. Líneas discontinuas: los días de las listas, con los acuerdos que muestra cada una. La tabla tiene las mismas cifras.',
    signed: 'firmados',
    gone: 'retirados',
    earlier: (count: string, month: string) => `${count} antes de ${month}`,
    undated: (count: string) => `${count} sin fecha legible`,
  },
} as const;

/**
 * A drawing of what the lists tell, one row for each model on one scale. It takes its ink from where it stands
 * (`currentColor`) and tells nothing by colour alone. Nothing where no list is known.
 */
export function agreementsChart(
  { lists, months }: Pick<AgreementsOverTime, 'lists' | 'months'>,
  codes: CodeWords,
  lang: Lang,
): Markup | undefined {
  const words = WORDS[lang];
  const shown = monthsShown(months, lists);
  if (shown === undefined) return undefined;
  const { rows, span } = shown;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ signed }) => signed)));
  const fall = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ gone }) => gone)));
  const x = scaleBand<string>(span, [LEFT, WIDTH - RIGHT])
    .paddingInner(0.25)
    .paddingOuter(0.1);
  const y = scaleLinear([-fall, most], [ROW - 22, 32]);
  const height = TOP + rows.length * ROW + 26;
  const at = (day: string) => {
    const start = x(day.slice(0, 7)) ?? LEFT;
    return start + ((Number(day.slice(8, 10)) - 1) / 31) * x.step();
  };
  const inForce = lists.filter(({ kind, as_of }) => kind === 'in-force' && span.includes(as_of.slice(0, 7)));
  const base = y(0);
  // Neighbours stand on two lines; of many lists only the first and the last are named, the table names all.
  const labelAt = (no: number) => TOP - 20 - (no % 2) * 15;
  const isLabelled = (no: number) => inForce.length <= 6 || no === 0 || no === inForce.length - 1;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="agreements-chart-title agreements-chart-text" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">
<title id="agreements-chart-title">${words.title}</title>
<desc id="agreements-chart-text">${words.text}</desc>
<rect x="${LEFT}" y="6" width="10" height="10"/><text x="${LEFT + 16}" y="15">${words.signed}</text>
<rect x="${LEFT + 96.5}" y="6.5" width="9" height="9" fill="none" stroke="currentColor"/><text x="${LEFT + 112}" y="15">${words.gone}</text>
${inForce.map(
  (
    { as_of, agreements },
    no,
  ) => html`<line x1="${at(as_of)}" x2="${at(as_of)}" y1="${labelAt(no) + 4}" y2="${height - 24}" stroke="currentColor" stroke-dasharray="3 4" opacity="0.6"/>
<text x="${at(as_of)}" y="${labelAt(no)}" text-anchor="${at(as_of) > WIDTH - 90 ? 'end' : 'middle'}" font-size="11">${isLabelled(no) ? `${as_of}: ${showNumber(agreements)}` : ''}</text>
`,
)}${rows.map(({ agreement_type, cells, earlier, undated }, row) => {
  const beside = [
    ...(earlier > 0 ? [words.earlier(showNumber(earlier), span[0] ?? '')] : []),
    ...(undated > 0 ? [words.undated(showNumber(undated))] : []),
  ].join(' · ');
  return html`<g transform="translate(0 ${TOP + row * ROW})">
<text x="${LEFT}" y="8" font-weight="600">${codes.title('agreement-type', agreement_type)}<tspan font-weight="400" font-size="11">${beside === '' ? '' : `  ${beside}`}</tspan></text>
<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${base}" y2="${base}" stroke="currentColor" opacity="0.5"/>
<text x="${LEFT - 6}" y="${y(most) + 4}" text-anchor="end" font-size="11">${showNumber(most)}</text>
<text x="${LEFT - 6}" y="${base + 4}" text-anchor="end" font-size="11">0</text>
${cells.flatMap(({ month, signed, gone }) => [
  ...(signed > 0
    ? [
        html`<rect x="${x(month) ?? 0}" y="${y(signed)}" width="${x.bandwidth()}" height="${base - y(signed)}"/>
<text x="${(x(month) ?? 0) + x.bandwidth() / 2}" y="${y(signed) - 3}" text-anchor="middle" font-size="10">${span.length > 20 ? '' : signed}</text>
`,
      ]
    : []),
  ...(gone > 0
    ? [
        html`<rect x="${(x(month) ?? 0) + 0.5}" y="${base}" width="${x.bandwidth() - 1}" height="${y(-gone) - base}" fill="none" stroke="currentColor"/>
`,
      ]
    : []),
])}</g>
`;
})}${span
  .filter((_, no) => span.length <= 12 || no % 3 === 0)
  .map(
    (
      month,
    ) => html`<text x="${(x(month) ?? 0) + x.bandwidth() / 2}" y="${height - 8}" text-anchor="middle" font-size="11">${month}</text>
`,
  )}</svg>`;
}
