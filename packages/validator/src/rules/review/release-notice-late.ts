import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { firstNotice } from '../../facts/first-notice.ts';
import { isEarlier } from '../../facts/is-earlier.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { minutesBetween } from '../../facts/minutes-between.ts';
import { otherClockOn } from '../../facts/other-clock-on.ts';
import { showMinutes } from '../../facts/show-minutes.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** ICE was told of a release later than a clock of law gives. */
export const releaseNoticeLate: RecordRule<Request, Sight> = {
  id: 'release-notice-late',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'flag',
  title: { en: 'Was ICE told of the release in time?', es: '¿Se avisó a ICE de la salida a tiempo?' },
  why: {
    en: 'A law in force that day gives a time for telling ICE when a person is released. Sources differ on whether it runs before or after; this asks only where it was later by either reading.',
    es: 'Una ley vigente ese día fija un tiempo para avisar a ICE cuando una persona sale. Las fuentes difieren sobre si corre antes o después; aquí se pregunta solo si fue tarde de cualquier modo.',
  },
  fix: {
    en: 'Check "Could be released at" and the time of the notice: "Happened at" in the row of the ask, or the sheet of disclosures. If an earlier notice was given, log it. Else answer the flag.',
    es: 'Revise "Hora en que podía salir" y la hora del aviso: la hora del resultado en la fila de lo pedido, o la hoja de divulgaciones. Si hubo un aviso anterior, anótelo. Si no, responda a la señal.',
  },
  message: {
    en: 'The person could be released on {eligible}. ICE was told on {told}. The law on file gives {limit}. Was there an earlier notice?',
    es: 'La persona podía salir el {eligible}. Se avisó a ICE el {told}. La ley registrada da {limit}. ¿Hubo un aviso anterior?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { custody, agency_id, facility } = request;
    const eligible = custody?.release_eligible_at;
    if (eligible === undefined || !hasClock(agency_id, sight)) return;
    const first = firstNotice(request);
    if (first === undefined || !isEarlier(eligible, first.at)) return;
    const on = dateOf(undefined, eligible, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === undefined) return sight.skip('time-zone-unknown');
    const clock = otherClockOn('release-eligible', agency_id, on, sight);
    if (clock?.statement.clock_id !== OF_NOTICE) return;
    const { limit_minutes } = clock.statement;
    if (limit_minutes === undefined) return;
    if (minutesBetween(eligible, first.at) <= limit_minutes) return;
    const values = {
      eligible: showWhen(undefined, eligible),
      told: showWhen(undefined, first.at),
      limit: showMinutes(limit_minutes),
    };
    report(first.pointer, { values, basis: basisOf([clock]) });
  },
};
/** A cheap look before the real question: false only where the law is known whole and has no such clock. */
function hasClock(agencyId: string | undefined, sight: Sight): boolean {
  if (agencyId === undefined) return true;
  const { clockStarts, gap } = lawSketch(sight.law, agencyId);
  return gap !== undefined || clockStarts.has('release-eligible');
}

/** The permanent id of this clock in law files. */
const OF_NOTICE = 'notice-of-release-to-ice';
