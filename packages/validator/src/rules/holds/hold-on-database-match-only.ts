import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A hold on a detainer of a covered office that rests on a database match alone. */
export const holdOnDatabaseMatchOnly: RecordRule<Request, Sight> = {
  id: 'hold-on-database-match-only',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'flag',
  title: { en: 'A hold on a database match alone?', es: '¿Una retención solo por coincidencia en bases de datos?' },
  why: {
    en: 'By a settlement in force since March 2025, some ICE offices may send only requests for notice until a neutral person reviews probable cause. Which offices it covers was not read in the settlement itself.',
    es: 'Por un acuerdo judicial vigente desde marzo de 2025, algunas oficinas de ICE solo pueden enviar peticiones de aviso mientras una persona neutral no revise la causa probable. Qué oficinas abarca no se leyó en el propio acuerdo.',
  },
  fix: {
    en: 'Check which boxes are ticked on the form and which office sent it. In Excel they are the columns "Probable-cause boxes" and "Field office". Else answer the flag.',
    es: 'Revise qué casillas están marcadas en el formulario y qué oficina lo envió. En Excel son las columnas "Casillas de causa probable" y "Oficina regional". Si no, responda a la señal.',
  },
  message: {
    en: 'The only box ticked is: {box:probable-cause}. The office is: {office:requesting-office}. Was there another ground for the hold?',
    es: 'La única casilla marcada es: {box:probable-cause}. La oficina es: {office:requesting-office}. ¿Hubo otro fundamento para la retención?',
  },
  basis: [
    {
      citation: 'Gonzalez v. ICE (C.D. Cal.), settlement in force March 4, 2025 for five years',
      verification: 'secondary',
      url: 'https://immigrantjustice.org/node/15062',
    },
  ],
  since: '1.0',
  check(request, report) {
    const office = request.requesting_office ?? '';
    if (!COVERED.has(office)) return;
    for (let at = 0; at < request.instruments.length; at++) {
      const {
        instrument,
        probable_cause = [],
        dated_on = request.received_on ?? '',
      } = request.instruments[at] as Request['instruments'][number];
      if (instrument !== 'i-247a' || dated_on < SETTLED_ON || dated_on > SETTLED_TO) continue;
      const [box, ...others] = probable_cause;
      if (box === 'biometric-confirmation' && others.length === 0)
        report(`/instruments/${at}/probable_cause`, { values: { box, office } });
    }
  },
};

const COVERED = new Set<string>(['los-angeles', 'perc']);
const SETTLED_ON = '2025-03-04';
const SETTLED_TO = '2030-03-03';
