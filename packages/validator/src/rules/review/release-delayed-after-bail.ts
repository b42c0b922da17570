import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { minutesBetween } from '../../facts/minutes-between.ts';
import { otherClockOn } from '../../facts/other-clock-on.ts';
import { showMinutes } from '../../facts/show-minutes.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Bail was posted, and release came later than a clock of law gives. */
export const releaseDelayedAfterBail: RecordRule<Request, Sight> = {
  id: 'release-delayed-after-bail',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'flag',
  title: { en: 'Was release delayed after bail?', es: '¿Se retrasó la salida después de la fianza?' },
  why: {
    en: 'A law in force that day gives a time in which a person is released once bail is posted, with no delay for immigration ends.',
    es: 'Una ley vigente ese día fija en cuánto tiempo se libera a la persona tras pagarse la fianza, sin retrasos por fines migratorios.',
  },
  fix: {
    en: 'Check "Bail posted at" and "Custody ended at". In Excel, other grounds for custody go under "Why in custody". Else answer the flag with what delayed the release.',
    es: 'Revise "Pago de fianza" y "Hora del fin de la custodia". En Excel, otros motivos de custodia van en "Motivo de la custodia". Si no, responda a la señal con lo que retrasó la salida.',
  },
  message: {
    en: 'Bail was posted on {bail}. Custody ended {hours} hours later, on {ended}. The law on file gives {limit}. What delayed the release?',
    es: 'La fianza se pagó el {bail}. La custodia terminó {hours} horas después, el {ended}. La ley registrada da {limit}. ¿Qué retrasó la salida?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { custody, agency_id, facility } = request;
    if (custody?.bail_posted_at === undefined || custody.ended_at === undefined || hasCourtBasis(request)) return;
    const { bail_posted_at, ended_at, release_eligible_at } = custody;
    const on = dateOf(undefined, bail_posted_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === undefined) return sight.skip('time-zone-unknown');
    const clock = otherClockOn('bond-posted', agency_id, on, sight);
    if (clock?.statement.limit_minutes === undefined) return;
    // Another ground may have ended after bail: the clock runs from the later of the two.
    const starts = [bail_posted_at, release_eligible_at ?? bail_posted_at];
    const minutes = Math.min(...starts.map((start) => minutesBetween(start, ended_at)));
    if (!(minutes > clock.statement.limit_minutes)) return;
    const values = {
      bail: showWhen(undefined, bail_posted_at),
      hours: Math.floor(minutesBetween(bail_posted_at, ended_at) / 60),
      ended: showWhen(undefined, ended_at),
      limit: showMinutes(clock.statement.limit_minutes),
    };
    report('/custody/ended_at', { values, basis: basisOf([clock]) });
  },
};
