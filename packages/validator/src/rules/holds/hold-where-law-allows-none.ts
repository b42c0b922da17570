import { localDateOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { itemsOf } from '../../facts/items-of.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { minutesHeldForIce } from '../../facts/minutes-held-for-ice.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import type { Sight } from '../../sight.ts';

/** A person was kept past release for ICE where the law on file allows no hold without a court. */
export const holdWhereLawAllowsNone: RecordRule<Request, Sight> = {
  id: 'hold-where-law-allows-none',
  scope: 'record',
  record: 'request',
  when: 'past-release',
  severity: 'flag',
  title: {
    en: 'A hold where the law on file allows none?',
    es: '¿Una retención donde la ley registrada no la permite?',
  },
  why: {
    en: 'In some states no one may be kept past release on a detainer or an administrative warrant alone.',
    es: 'En algunos estados no se puede retener a nadie después de la hora de salida solo por una solicitud de retención o una orden administrativa.',
  },
  fix: {
    en: 'Check the times. In Excel, list the court\'s paper in the columns "Paper" and "Court", or fill in "Processing allowance". Else answer the flag.',
    es: 'Revise las horas. En Excel, anote el documento del tribunal en las columnas "Documento" y "Tribunal", o llene "Tiempo de trámite". Si no, responda a la señal.',
  },
  message: {
    en: 'The person was kept {hours} h {minutes} min past release. The law on file for {on} allows no hold without a court. What was the ground?',
    es: 'Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. La ley registrada para el {on} no permite retener sin un tribunal. ¿Cuál fue el fundamento?',
  },
  since: '1.0',
  check(request, report, sight) {
    const minutes = minutesHeldForIce(request);
    if (minutes === 0 || hasCourtBasis(request)) return;
    const { agency_id, facility, instruments, custody } = request;
    if (agency_id === undefined) return sight.skip('agency-not-given');
    const { gap, hasZeroClock } = lawSketch(sight.law, agency_id);
    if (!hasZeroClock) return gap === undefined ? undefined : skipForLaw(gap, sight);
    const zone = sight.zoneOf(agency_id, facility?.facility_id);
    const on = zone === undefined ? undefined : localDateOf(custody?.release_eligible_at ?? '', zone);
    if (on === undefined) return sight.skip('time-zone-unknown');
    const papers = instruments.map(({ instrument }) => instrument);
    const items = itemsOf(sight.law.holdClocksOf({ agency_id, on, instruments: papers }));
    const none = items.filter(({ statement }) => statement.limit_minutes === 0);
    if (none.length === 0) return;
    const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60, on };
    report('/custody/ended_at', { values, basis: basisOf(none) });
  },
};
