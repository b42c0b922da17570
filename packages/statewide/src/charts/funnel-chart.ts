import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Funnel, FunnelPoint } from '../audit/funnel.ts';
import { type FunnelLimits, funnelLimits } from '../audit/funnel-limits.ts';
import { showRate } from '../audit/show-rate.ts';
import { chartFrame } from './chart-frame.ts';
import { funnelWords } from './funnel-words.ts';

const [WIDTH, HEIGHT] = [760, 470];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 742, 78, 408];
const STEPS = 80;
/** As many names as stand in a chart without standing on one another; all are in its table. */
const NAMED = 8;

type Scale = (value: number) => number;

/**
 * A funnel plot: each agency by its bookings and its transfers in 1,000 of them, the rate of the state, and the limits that
 * narrow as agencies grow. Position is told by shape: a circle inside, a triangle up above, a triangle down below; filled
 * where a question is asked. Its figures stand in a table beside it.
 */
export function funnelChart(funnel: Funnel, lang: Lang): Markup {
  const words = funnelWords[lang];
  const { points, state, quarter, transfers, bookings } = funnel;
  const sizes = points.map((point) => point.bookings);
  const [least, most] = [Math.max(1, Math.min(...sizes) * 0.8), Math.max(...sizes) * 1.25];
  const x = scaleLog([least, most], [LEFT, RIGHT]);
  const limits = Array.from({ length: STEPS + 1 }, (_, step) =>
    funnelLimits(funnel, Math.min(bookings, least * (most / least) ** (step / STEPS))),
  );
  const centre = transfers / bookings;
  const highest = Math.max(...points.map(rateOf), 2 * centre) * 1.08 || 0.001;
  const y = scaleLinear([0, highest], [BOTTOM, TOP]).nice(5);
  const outside = points.filter((point) => point.beyond_chance !== undefined).length;
  return chartFrame({
    id: `funnel-${state.toLowerCase()}-${quarter.toLowerCase()}`,
    title: words.title(state, quarter),
    description: words.description(points.length, outside, showRate(centre, 1000)),
    width: WIDTH,
    height: HEIGHT,
    body: [
      axes(x, y, lang),
      curves(limits, x, y, centre),
      html`${points.map((point) => mark(point, x, y, lang))}`,
      names(points, x, y),
      legend(funnel, lang),
    ],
  });
}

function axes(x: ReturnType<typeof scaleLog>, y: ReturnType<typeof scaleLinear>, lang: Lang): Markup {
  const words = funnelWords[lang];
  const across = y.ticks(5).map((tick) => {
    const at = num(y(tick) as number);
    return html`<line class="${tick === 0 ? 'base' : 'grid'}" x1="${LEFT}" x2="${RIGHT}" y1="${at}" y2="${at}"/><text class="soft" text-anchor="end" x="${LEFT - 8}" y="${num((y(tick) as number) + 4)}">${Number((tick * 1000).toPrecision(6))}</text>
`;
  });
  const along = x
    .ticks(6)
    .filter((tick) => /^[125]0*$/.test(String(tick)))
    .map((tick) => {
      const at = num(x(tick) as number);
      return html`<line class="base" x1="${at}" x2="${at}" y1="${BOTTOM}" y2="${BOTTOM + 5}"/><text class="soft middle" x="${at}" y="${BOTTOM + 20}">${showNumber(tick)}</text>
`;
    });
  return html`${across}${along}<text class="soft middle" x="${(LEFT + RIGHT) / 2}" y="${BOTTOM + 42}">${words.across}</text>
<text class="soft" x="0" y="${TOP - 12}">${words.up}</text>
`;
}

function curves(limits: readonly FunnelLimits[], x: Scale, y: Scale, centre: number): Markup {
  const path = (rateOf: (one: FunnelLimits) => number | undefined, kind: string) => {
    const places = limits.flatMap((one) => {
      const rate = rateOf(one);
      return rate === undefined || y(rate) < TOP ? [] : [`${num(x(one.bookings))},${num(y(rate))}`];
    });
    return places.length === 0
      ? undefined
      : html`<polyline class="limit ${kind}" points="${places.join(' ')}"/>
`;
  };
  return html`<line class="centre" x1="${LEFT}" x2="${RIGHT}" y1="${num(y(centre))}" y2="${num(y(centre))}"/>
${path(({ chance }) => chance.high, 'chance')}${path(({ chance }) => chance.low, 'chance')}${path(({ usual }) => usual?.high, 'usual')}${path(({ usual }) => usual?.low, 'usual')}`;
}

function mark(point: FunnelPoint, x: Scale, y: Scale, lang: Lang): Markup {
  const [left, down] = [x(point.bookings), y(rateOf(point))];
  const said = html`<title>${point.agency}: ${funnelWords[lang].point(showNumber(point.transfers), showNumber(point.bookings), showRate(rateOf(point), 1000))}</title>`;
  return html`<path class="spot${point.beyond_usual === undefined ? '' : ' asked'}" d="${shape(point, left, down)}">${said}</path>
`;
}

function shape({ beyond_chance }: FunnelPoint, left: number, down: number): string {
  const r = 5;
  if (beyond_chance === undefined)
    return `M${num(left - r)},${num(down)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  const tip = beyond_chance === 'above' ? -1 : 1;
  return `M${num(left)},${num(down + tip * 7)}l7,${-tip * 12}h-14Z`;
}

function names(points: readonly FunnelPoint[], x: Scale, y: Scale): Markup {
  const asked = points.filter((point) => point.beyond_usual !== undefined).slice(0, NAMED);
  return html`${asked.map((point) => {
    const left = x(point.bookings);
    const isRight = left > (LEFT + RIGHT) / 2;
    const name = point.agency.length > 40 ? `${point.agency.slice(0, 39)}…` : point.agency;
    return html`<text text-anchor="${isRight ? 'end' : 'start'}" x="${num(left + (isRight ? -11 : 11))}" y="${num(y(rateOf(point)) + 4)}">${name}</text>
`;
  })}`;
}

function legend({ spread }: Funnel, lang: Lang): Markup {
  const words = funnelWords[lang];
  const lines = [
    ['centre', words.centre],
    ['limit chance', words.chance],
    ...(spread === undefined ? [] : [['limit usual', words.usual]]),
  ];
  return html`${lines.map(
    (
      [kind, text],
      at,
    ) => html`<line class="${kind}" x1="${LEFT + at * 215}" x2="${LEFT + 26 + at * 215}" y1="12" y2="12"/><text x="${LEFT + 33 + at * 215}" y="16">${text}</text>
`,
  )}<path class="spot" d="M${LEFT + 3},36a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z"/><text x="${LEFT + 33}" y="40">${words.inside}</text>
<path class="spot" d="M${LEFT + 222},29l7,12h-14Z"/><path class="spot" d="M${LEFT + 238},43l7,-12h-14Z"/><text x="${LEFT + 252}" y="40">${words.outside}</text>
${
  spread === undefined
    ? undefined
    : html`<path class="spot asked" d="M${LEFT + 437},29l7,12h-14Z"/><path class="spot asked" d="M${LEFT + 453},43l7,-12h-14Z"/><text x="${LEFT + 467}" y="40">${words.asked}</text>
`
}`;
}

const rateOf = ({ transfers, bookings }: FunnelPoint): number => transfers / bookings;
const num = (value: number): string => value.toFixed(1);
