import type { ReleaseSettings } from '@daybook/publisher';
import { nilTyped } from '../counting/nil-typed.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { approvalsTyped } from './approvals-typed.ts';
import { momentTyped } from './moment-typed.ts';
import { periodsTyped } from './periods-typed.ts';
import { whereaboutsTyped } from './whereabouts-typed.ts';

type Typed = Readonly<Record<string, unknown>>;

/**
 * What was typed about a release.
 *
 * @param zone of the agency: the moment of publication is said by its clock where none was typed.
 * @throws UsageFault for what cannot be meant.
 */
export function settingsTyped(options: Typed, zone: string | undefined, now: Date): ReleaseSettings {
  const published_at = momentTyped(options.publishedAt, zone, now);
  const single_approver = options.singleApprover === true;
  const on = published_at.slice(0, 10);
  if (options.publishedAt !== undefined && isAhead(published_at, options.today, now)) throw liesAhead(published_at);
  const periods = periodsTyped(options.period, on);
  const nil = nilTyped(options, periods.at(-1) ?? '', on);
  if (nil.length > 0 && periods.length > 1) throw oneQuarter(periods);
  return {
    periods,
    published_at,
    k_anonymity: numberTyped(options.k, '--k', 5, 2, 100),
    small_cell: numberTyped(options.smallCell, '--small-cell', 11, 5, 25),
    embargo_days: numberTyped(options.embargo, '--embargo', 30, 14, 3650),
    license: typeof options.license === 'string' ? options.license : 'CC0-1.0',
    single_approver,
    approvals: approvalsTyped(options.approved, single_approver, on),
    ...(nil.length > 0 ? { nil: { [periods[0] ?? '']: nil } } : {}),
    ...whereaboutsTyped(options),
  };
}

function numberTyped(typed: unknown, option: string, usual: number, least: number, most: number): number {
  if (typed === undefined) return usual;
  const value = Number(typed);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageFault({
    en: `${option} takes a whole number from ${least} to ${most}, not "${typed}".`,
    es: `${option} acepta un número entero de ${least} a ${most}, no "${typed}".`,
  });
}

/** A day that was typed as today stands for all of it. */
function isAhead(moment: string, today: unknown, now: Date): boolean {
  return today === undefined ? Date.parse(moment) > now.getTime() : moment.slice(0, 10) > todayOf(today);
}

function liesAhead(moment: string): UsageFault {
  return new UsageFault({
    en: `${moment} lies ahead. Leave out --published-at, or name the moment at which the release goes out.`,
    es: `${moment} está en el futuro. Omita --published-at o indique el momento en que sale la publicación.`,
  });
}

function oneQuarter(periods: readonly string[]): UsageFault {
  return new UsageFault({
    en: `A certificate that there was none is of one quarter. Name one, not ${periods.join(' and ')}.`,
    es: `Un certificado de que no hubo es de un trimestre. Indique uno, no ${periods.join(' y ')}.`,
  });
}
