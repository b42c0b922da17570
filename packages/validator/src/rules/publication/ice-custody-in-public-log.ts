import type { AgreementTypeCode, PublicRequest, RecordRule } from '@daybook/types';
import { typeOfAgreement } from '../../facts/type-of-agreement.ts';
import type { Sight } from '../../sight.ts';

/** A public entry about one person who is held for ICE. */
export const iceCustodyInPublicLog: RecordRule<PublicRequest, Sight> = {
  id: 'ice-custody-in-public-log',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'A person held for ICE, in public', es: 'Una persona retenida para ICE, a la vista del público' },
  why: {
    en: 'A federal rule bars agencies that hold people for ICE from giving out what relates to a detainee. Counts may be given, single entries not.',
    es: 'Una norma federal prohíbe a las agencias que retienen personas para ICE difundir lo relativo a un detenido. Se pueden dar cifras, no anotaciones sueltas.',
  },
  fix: {
    en: 'Leave the entry out of the public log. It still counts in the tables of the report. Ask counsel where you are not sure.',
    es: 'Deje la anotación fuera de la bitácora pública. Sigue contando en las tablas del informe. Si hay dudas, consulte a un abogado.',
  },
  message: {
    en: 'This entry is about one person held for ICE. Only counts of such entries may be public.',
    es: 'Esta anotación trata de una sola persona retenida para ICE. De estas anotaciones solo se pueden publicar cifras.',
  },
  basis: [
    { citation: '8 CFR 236.6', verification: 'verified', url: 'https://www.ecfr.gov/current/title-8/section-236.6' },
  ],
  since: '1.0',
  check({ quantity, asks, costs }, report, sight) {
    if (quantity !== undefined) return;
    const isBed = (id: string | undefined) => id !== undefined && BEDS.has(typeOfAgreement(id, sight));
    for (let i = 0; i < asks.length; i++) {
      const { ask, decisions = [] } = asks[i] as PublicRequest['asks'][number];
      if (ask === 'detention-bed') return report(`/asks/${i}/ask`);
      const at = decisions.findIndex(({ agreement_id }) => isBed(agreement_id));
      if (at >= 0) return report(`/asks/${i}/decisions/${at}/agreement_id`);
    }
    const at = costs.findIndex(
      ({ category, agreement_id }) => category === 'detention-bed-days' || isBed(agreement_id),
    );
    if (at >= 0) report(`/costs/${at}/category`);
  },
};

/** Agreements under which people are held in ICE's name. */
const BEDS = new Set<AgreementTypeCode | undefined>(['igsa', 'boa-hold', 'usms-iga-rider']);
