import type { Words } from '@daybook/types';
import type { Interval } from '../statistics/interval.ts';
import { rateInterval } from '../statistics/rate-interval.ts';
import { ratioInterval } from '../statistics/ratio-interval.ts';
import { shareInterval } from '../statistics/share-interval.ts';
import type { AgencyQuarter, QuarterCount } from './agency-quarter.ts';
import type { AuditNumber } from './audit-number.ts';
import { entriesWithoutRequest } from './entries-without-request.ts';
import { numberTitles } from './number-titles.ts';

type Figures = Pick<AuditNumber, 'value' | 'at_least' | 'low' | 'high' | 'per' | 'made_of'>;

/** Every number of one agency and quarter: counts as reported, and rates with their exact intervals. */
export function numbersOf(one: AgencyQuarter, title: (list: string, code: string) => Words): AuditNumber[] {
  const { transfers, requests, bookings, custody_asks, arrests } = one;
  const number = (name: string, titled: Words, figures: Figures): AuditNumber => ({
    id: `${one.agency_id}:${one.quarter}:${name}`,
    name,
    state: one.state,
    agency_id: one.agency_id,
    quarter: one.quarter,
    title: titled,
    ...figures,
  });
  const counted = (name: keyof typeof numberTitles, count: QuarterCount | undefined) =>
    count === undefined ? [] : [number(name, numberTitles[name], figuresOf(count))];
  const related = (name: keyof typeof numberTitles, interval: Interval | undefined, per: number, made_of: string[]) =>
    interval === undefined ? [] : [number(name, numberTitles[name], { ...scaled(interval, per), made_of })];
  const [handed, booked, asked] = [transfers?.value, bookings?.value, requests?.value];
  return [
    ...counted('transfers', transfers),
    ...counted('arrests', arrests),
    ...counted('bookings', bookings),
    ...counted('requests', requests),
    ...counted('custody-asks', custody_asks),
    ...related(
      'transfers-per-1000-bookings',
      handed === undefined || !booked ? undefined : rateInterval(handed, booked),
      1000,
      ['transfers', 'bookings'],
    ),
    ...related(
      'transfers-per-100-requests',
      handed === undefined || asked === undefined ? undefined : ratioInterval(handed, asked),
      100,
      ['transfers', 'requests'],
    ),
    ...(one.log.length === 0
      ? []
      : [
          number('taken-without-request', numberTitles['taken-without-request'], { value: entriesWithoutRequest(one) }),
        ]),
    ...one.others.map((other) =>
      number(
        `transfers-by-${other.source_kind}`,
        besides(numberTitles.transfers, title('source-kind', other.source_kind)),
        figuresOf(other),
      ),
    ),
    ...one.holds.flatMap(({ hold_clock, within, over }) => {
      const titled = besides(numberTitles['holds-over'], title('hold-clock', hold_clock));
      const name = `holds-over-${hold_clock}`;
      return [
        number(name, titled, { value: over }),
        ...(within + over === 0
          ? []
          : [
              number(`${name}-share`, besides(numberTitles['holds-over-share'], title('hold-clock', hold_clock)), {
                ...scaled(shareInterval(over, within + over), 100),
                made_of: [name],
              }),
            ]),
      ];
    }),
  ];
}

function figuresOf({ value, at_least }: QuarterCount): Figures {
  return { ...(value === undefined ? {} : { value }), ...(at_least === undefined ? {} : { at_least }) };
}

/** Of a rate without an upper limit only the lower one is said. */
function scaled({ estimate, low, high }: Interval, per: number): Figures {
  return {
    per,
    low: low * per,
    ...(Number.isFinite(estimate) ? { value: estimate * per } : {}),
    ...(Number.isFinite(high) ? { high: high * per } : {}),
  };
}

const besides = (titled: Words, more: Words): Words => ({
  en: `${titled.en} (${more.en})`,
  es: `${titled.es} (${more.es})`,
});
