import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { ChartFigure } from '../../charts/chart-data.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import type { Decided } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';

/** One number that stands large. */
export interface LargeFigure {
  readonly title: string;
  readonly figure?: ChartFigure;
  readonly note?: string;
}

/** The numbers of a quarter, of a state or an agency, in their order. What is not known says so. */
export function quarterFigures(
  quarter: Decided & { readonly requests?: ChartFigure; readonly transfers?: ChartFigure },
  { words }: SiteSource,
): LargeFigure[] {
  const { keys } = words;
  const { requests, asks, decided, transfers } = quarter;
  const large = (title: string, figure: ChartFigure | undefined) =>
    figure === undefined ? { title } : { title, figure };
  return [
    large(keys.requests, requests),
    large(keys.asks, asks),
    large(keys.complied, decided?.complied),
    large(keys.declined, decided?.declined),
    large(keys.undecided, decided && chartSum([decided['none-made'], decided['not-recorded']])),
    large(keys.transfers, transfers),
  ];
}

/** Numbers that stand large, as a list. */
export function keyFigures(figures: readonly LargeFigure[], { words }: SiteSource): Markup {
  return html`<dl class="figures">
${figures.map(({ title, figure, note }) => {
  const small = note === undefined ? undefined : html`<small>${note}</small>`;
  return figure === undefined
    ? html`<div><dt>${title}</dt><dd class="mark">${words.keys.notKnown}${small}</dd></div>
`
    : html`<div><dt>${title}</dt><dd>${figure.isAtLeast === true ? html`<small>${words.charts.atLeast}</small>` : undefined}${showNumber(figure.value)}${small}</dd></div>
`;
})}</dl>
`;
}
