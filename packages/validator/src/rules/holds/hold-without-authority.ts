import { groupOf, type LawItem, localDateOf } from '@daybook/reports';
import type { LegalProfileDuty, RecordRule, Request } from '@daybook/types';
import { dutyOn } from '../../facts/duty-on.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { minutesHeldForIce } from '../../facts/minutes-held-for-ice.ts';
import type { Sight } from '../../sight.ts';

/** A person was kept past release for ICE; neither the log nor the law on file names an authority for it. */
export const holdWithoutAuthority: RecordRule<Request, Sight> = {
  id: 'hold-without-authority',
  scope: 'record',
  record: 'request',
  when: 'past-release',
  severity: 'flag',
  title: { en: 'On what authority was the hold?', es: '¿Con qué autoridad se hizo la retención?' },
  why: {
    en: 'Keeping a person after release was due is a new arrest. It needs a ground: a judge, or a law that gives the power. Courts have said that a detainer is a request and gives none by itself.',
    es: 'Retener a alguien después de la hora de salida es un nuevo arresto. Necesita un fundamento: un juez o una ley que dé esa facultad. Los tribunales han dicho que la solicitud de retención es una petición y por sí sola no la da.',
  },
  fix: {
    en: 'Fill in "Legal basis" of the decision, and list the court\'s paper if there was one. In Excel these are columns of the same row. Else answer the flag.',
    es: 'Llene "Fundamento legal" de la decisión y anote el documento del tribunal, si lo hubo. En Excel son columnas de la misma fila. Si no, responda a la señal.',
  },
  message: {
    en: 'The person was kept {hours} h {minutes} min past release. No court paper and no law is named for it. On what authority?',
    es: 'Se retuvo a la persona {hours} h {minutes} min después de la hora de salida. No consta documento de un tribunal ni ley para ello. ¿Con qué autoridad?',
  },
  basis: [
    {
      citation: 'U.S. Const. amend. IV; Miranda-Olivares v. Clackamas County (D. Or. 2014)',
      verification: 'secondary',
    },
    { citation: 'Galarza v. Szalczyk (3d Cir. 2014)', verification: 'secondary' },
  ],
  since: '1.0',
  check(request, report, sight) {
    const minutes = minutesHeldForIce(request);
    if (minutes === 0 || hasCourtBasis(request) || request.asks.some(namesAuthority)) return;
    const zone = sight.zoneOf(request.agency_id, request.facility?.facility_id);
    const { release_eligible_on, release_eligible_at = '' } = request.custody ?? {};
    const on = release_eligible_on ?? (zone === undefined ? undefined : localDateOf(release_eligible_at, zone));
    if (on === undefined) return sight.skip('time-zone-unknown');
    const duty = dutyOn('hold-custody', request, on, sight);
    // Where law bars or settles holds, other rules ask.
    if (duty === undefined || duty.items.some(isLocalLaw)) return;
    report('/custody/ended_at', { values: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } });
  },
};

function namesAuthority({ decisions }: Request['asks'][number]): boolean {
  return decisions.some(({ legal_basis }) =>
    legal_basis.some((code) => ['law', 'agreement'].includes(groupOf('legal-basis', code) ?? '')),
  );
}

/** Federal law asks; it gives a state or local agency no power to hold. */
function isLocalLaw({ jurisdiction_id }: LawItem<LegalProfileDuty>): boolean {
  return jurisdiction_id !== 'us-federal';
}
