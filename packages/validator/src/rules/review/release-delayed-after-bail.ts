import { epochOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { ordinaryProcessing } from '../../facts/ordinary-processing.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Bail was posted, and release came late where a law asks for prompt release. */
export const releaseDelayedAfterBail: RecordRule<Request, Sight> = {
  id: 'release-delayed-after-bail',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'flag',
  title: { en: 'Was release delayed after bail?', es: '¿Se retrasó la salida después de la fianza?' },
  why: {
    en: 'A law in force asks for prompt release once bail is posted, with six hours as the most, and no delay for immigration ends.',
    es: 'Una ley vigente exige liberar pronto tras el pago de la fianza, en seis horas como máximo, sin retrasos por fines migratorios.',
  },
  fix: {
    en: 'Check "Bail posted at" and "Custody ended at". In Excel, other grounds for custody go under "Why in custody". Else answer the flag with what delayed the release.',
    es: 'Revise "Pago de fianza" y "Hora del fin de la custodia". En Excel, otros motivos de custodia van en "Motivo de la custodia". Si no, responda a la señal con lo que retrasó la salida.',
  },
  message: {
    en: 'Bail was posted on {bail}. Custody ended {hours} hours later, on {ended}. What delayed the release?',
    es: 'La fianza se pagó el {bail}. La custodia terminó {hours} horas después, el {ended}. ¿Qué retrasó la salida?',
  },
  since: '1.0',
  check(request, report, sight) {
    if (request.custody?.bail_posted_at === undefined || request.custody.ended_at === undefined) return;
    const { bail_posted_at, ended_at, release_eligible_at } = request.custody;
    // Another ground may have ended after bail: the clock runs from the later of the two.
    const from = Math.max(
      epochOf(bail_posted_at),
      release_eligible_at === undefined ? 0 : epochOf(release_eligible_at),
    );
    const minutes = (epochOf(ended_at) - from) / 60_000;
    if (!(minutes > ordinaryProcessing) || hasCourtBasis(request)) return;
    const { agency_id, facility } = request;
    const on = dateOf(undefined, bail_posted_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === undefined) return sight.skip('time-zone-unknown');
    const found = provisionOn('prompt-release-after-bail', agency_id, on, sight);
    if (found === undefined) return;
    const bail = showWhen(undefined, bail_posted_at);
    const hours = Math.floor((epochOf(ended_at) - epochOf(bail_posted_at)) / 3_600_000);
    report('/custody/ended_at', {
      values: { bail, hours, ended: showWhen(undefined, ended_at) },
      basis: basisOf([found]),
    });
  },
};
