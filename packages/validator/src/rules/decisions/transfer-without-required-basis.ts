import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { dutyOn } from '../../facts/duty-on.ts';
import { hasCourtBasis } from '../../facts/has-court-basis.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** A person was handed to ICE, and the log names none of the grounds that the law on file asks for. */
export const transferWithoutRequiredBasis: RecordRule<Request, Sight> = {
  id: 'transfer-without-required-basis',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'flag',
  title: { en: 'On what ground was the person handed over?', es: '¿Con qué fundamento se entregó a la persona?' },
  why: {
    en: 'A law or policy in force on that day lets an agency hand a person to ICE on certain grounds only. A warrant of a judge is one, a listed conviction another.',
    es: 'Una ley o política vigente ese día permite entregar a una persona a ICE solo por ciertos fundamentos, como una orden judicial o una condena de la lista.',
  },
  fix: {
    en: 'In Excel, choose the ground in the column "Grounds for the transfer"; for a conviction fill in "Qualifying offense" too. Else answer the flag.',
    es: 'En Excel, elija el fundamento en la columna "Fundamento de la entrega"; si es una condena, llene también "Delito habilitante". Si no, responda a la señal.',
  },
  message: {
    basis: {
      en: 'The person was handed to ICE on {on}. As the ground the log says: {ground:transfer-basis}. The law or policy on file asks for another. What was it?',
      es: 'La persona se entregó a ICE el {on}. Como fundamento, la bitácora dice: {ground:transfer-basis}. La ley o política registrada exige otro. ¿Cuál fue?',
    },
    offense: {
      en: 'The person was handed to ICE on {on} because of a conviction. The law on file asks which listed offense it was. Which one?',
      es: 'La persona se entregó a ICE el {on} por una condena. La ley registrada exige indicar qué delito de la lista fue. ¿Cuál?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    const { custody, agency_id, facility, person } = request;
    if (custody?.custody_end === undefined || groupOf('custody-end', custody.custody_end) !== 'transferred-to-ice')
      return;
    const on = dateOf(custody.ended_on, custody.ended_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (on === undefined || hasCourtBasis(request)) return;
    const ground = custody.transfer_basis ?? 'none-recorded';
    const duty = dutyOn('transfer-custody', request, on, sight);
    if (duty === undefined) return;
    const limits = duty.items.filter(({ statement }) => LIMITS.test(statement.duty));
    const isNamed = limits.every(({ statement: { conditions = [], any_of = [], exceptions = [] } }) =>
      [...conditions, ...any_of, ...exceptions].some((condition) => MEETS[ground]?.includes(condition)),
    );
    const asksForOffense = limits.some(({ statement }) => statement.any_of?.includes('qualifying-conviction'));
    const judge = provisionOn('judicial-warrant-for-transfer', agency_id, on, sight);
    const basis = basisOf([...limits, ...(judge === undefined ? [] : [judge])]);
    if (!isNamed || judge !== undefined)
      report('/custody/transfer_basis', { variant: 'basis', values: { on, ground }, basis });
    else if (asksForOffense && ground === 'qualifying-conviction' && person?.qualifying_offense === undefined)
      report('/person/qualifying_offense', { variant: 'offense', values: { on }, basis });
  },
};

const LIMITS = /^(prohibited|requires-judicial-warrant|permitted-conditional)$/;

/** Conditions of law that a ground for the transfer meets. Those of a court are never asked about. */
const MEETS: Readonly<Record<string, readonly string[]>> = {
  'qualifying-conviction': ['qualifying-conviction', 'qualifying-offense'],
  'terrorist-match': ['terrorist-match'],
  'legal-criteria-met': [
    'qualifying-conviction',
    'qualifying-offense',
    'terrorist-match',
    'final-order',
    'law-requires',
  ],
  'state-mandate': ['law-requires'],
  agreement: ['agreement-in-force'],
};
