import type { PublicRequest, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A public entry says that its outcome is not yet public, and shows it. */
export const outcomeShownTooEarly: RecordRule<PublicRequest, Sight> = {
  id: 'outcome-shown-too-early',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'Not yet public, and shown', es: 'Aún no es público, y se muestra' },
  why: {
    en: 'While an entry is open or under embargo, nobody outside may see how it ended: a person could be found by it.',
    es: 'Mientras una anotación está abierta o en reserva, nadie de fuera debe ver cómo terminó: con eso se podría encontrar a una persona.',
  },
  fix: {
    en: 'Take the outcome out, or write "not-yet-public" in its place. If the embargo is over, change the mark "Outcome not yet public".',
    es: 'Quite el desenlace o escriba "not-yet-public" en su lugar. Si la reserva terminó, cambie la marca "Resultado aún no público".',
  },
  message: {
    en: 'This tells how the entry ended, and the entry is marked as not yet public.',
    es: 'Esto dice cómo terminó la anotación, y la anotación está marcada como aún no pública.',
  },
  basis: [
    {
      citation: 'Daybook standard: while open or under embargo an outcome is not yet public',
      verification: 'verified',
    },
  ],
  since: '1.0',
  check({ not_yet_public, custody = {}, asks, interview }, report) {
    if (!not_yet_public) return;
    for (const [name, value] of Object.entries(custody)) if (value !== HIDDEN) report(`/custody/${name}`);
    for (let at = 0; at < asks.length; at++) {
      const { result, result_month, disclosures = [] } = asks[at] as PublicRequest['asks'][number];
      if (result !== undefined && result !== HIDDEN) report(`/asks/${at}/result`);
      if (result_month !== undefined) report(`/asks/${at}/result_month`);
      if (disclosures.length > 0) report(`/asks/${at}/disclosures`);
    }
    if (interview !== undefined) report('/interview');
  },
};

const HIDDEN = 'not-yet-public';
