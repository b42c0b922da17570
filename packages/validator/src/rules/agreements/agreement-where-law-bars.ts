import type { Agreement, RecordRule } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { isLive } from '../../facts/is-live.ts';
import { lastKnownOn } from '../../facts/last-known-on.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import type { Sight } from '../../sight.ts';

/** An agreement of a kind that the law of the place bars. */
export const agreementWhereLawBars: RecordRule<Agreement, Sight> = {
  id: 'agreement-where-law-bars',
  scope: 'record',
  record: 'agreement',
  severity: 'flag',
  title: { en: 'Does a law bar this agreement?', es: '¿Prohíbe una ley este acuerdo?' },
  why: {
    en: 'Some states and cities bar agreements of this kind. Some laws let older ones run on, and some agencies are exempt.',
    es: 'Algunos estados y ciudades prohíben los acuerdos de este tipo. Algunas leyes dejan seguir los anteriores, y algunas agencias están exentas.',
  },
  fix: {
    en: 'Check the dates of the agreement and the law named here. If an exception covers it, say so in an answer.',
    es: 'Revise las fechas del acuerdo y la ley que se cita aquí. Si lo ampara una excepción, indíquelo en una respuesta.',
  },
  message: {
    signed: {
      en: 'Signed on {on}. Does a law bar agreements of this kind ({type:agreement-type}) from that day?',
      es: 'Se firmó el {on}. ¿Prohíbe una ley los acuerdos de este tipo ({type:agreement-type}) desde ese día?',
    },
    'in-force': {
      en: 'Listed as in force on {on}. Does a law bar agreements of this kind ({type:agreement-type}) on that day?',
      es: 'Figura como vigente el {on}. ¿Prohíbe una ley los acuerdos de este tipo ({type:agreement-type}) en esa fecha?',
    },
  },
  since: '1.0',
  check(agreement, report, sight) {
    const { agency_id, agreement_type, signed_on } = agreement;
    const day = lastKnownOn(agreement, sight.today);
    const isInForce = isLive(agreement, day);
    const on = isInForce ? day : signed_on;
    if (on === undefined || agreement.status === 'void' || agreement.status === 'proposed') return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
    if (answer.missing !== undefined) {
      skipForLaw(answer.missing, sight);
      return;
    }
    const barred = answer.items.filter(({ statement }) => {
      if (statement.effect === 'forbidden') return true;
      return statement.effect === 'must-end' && isInForce && (statement.existing_end_by ?? '') <= on;
    });
    if (barred.length === 0) {
      if (answer.gap !== undefined) skipForLaw(answer.gap, sight);
      return;
    }
    const basis = basisOf(barred);
    report('/agreement_type', {
      variant: isInForce ? 'in-force' : 'signed',
      values: { on, type: agreement_type },
      basis,
    });
  },
};
