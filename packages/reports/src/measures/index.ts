import type { Measure } from '../counting/measure.ts';
import { alerts } from './alerts.ts';
import { askResults } from './ask-results.ts';
import { asksByForce } from './asks-by-force.ts';
import { asksBySystem } from './asks-by-system.ts';
import { asksClosed } from './asks-closed.ts';
import { asksEndedWithoutDate } from './asks-ended-without-date.ts';
import { asksReceived } from './asks-received.ts';
import { costs } from './costs.ts';
import { counselNotified } from './counsel-notified.ts';
import { custodyEnds } from './custody-ends.ts';
import { databaseQueries } from './database-queries.ts';
import { daysToDecide } from './days-to-decide.ts';
import { decisionReasons } from './decision-reasons.ts';
import { decisionsMade } from './decisions-made.ts';
import { delegatedActs } from './delegated-acts.ts';
import { disclosures } from './disclosures.ts';
import { holdMinutes } from './hold-minutes.ts';
import { holds } from './holds.ts';
import { holdsByLimit } from './holds-by-limit.ts';
import { holdsNotKnown } from './holds-not-known.ts';
import { iceArrests } from './ice-arrests.ts';
import { iceNotifications } from './ice-notifications.ts';
import { interviewsConsented } from './interviews-consented.ts';
import { interviewsHeld } from './interviews-held.ts';
import { interviewsOffered } from './interviews-offered.ts';
import { legalBases } from './legal-bases.ts';
import { noticesGiven } from './notices-given.ts';
import { outboundContacts } from './outbound-contacts.ts';
import { peopleByAge } from './people-by-age.ts';
import { peopleByCharge } from './people-by-charge.ts';
import { peopleByLanguage } from './people-by-language.ts';
import { peopleByRaceEthnicity } from './people-by-race-ethnicity.ts';
import { peopleByRegion } from './people-by-region.ts';
import { peopleBySex } from './people-by-sex.ts';
import { releases } from './releases.ts';
import { repliesGiven } from './replies-given.ts';
import { requestsByInstrument } from './requests-by-instrument.ts';
import { requestsReceived } from './requests-received.ts';
import { reviewLevels } from './review-levels.ts';
import { transfersToIce } from './transfers-to-ice.ts';

/**
 * Every measure, in the order of a report. A new one is one file and one line here.
 *
 * The balance of asks is no table; see `balanceOf`.
 */
export const measures: readonly Measure[] = [
  asksReceived,
  asksByForce,
  asksBySystem,
  requestsReceived,
  requestsByInstrument,
  decisionsMade,
  decisionReasons,
  legalBases,
  reviewLevels,
  asksClosed,
  asksEndedWithoutDate,
  daysToDecide,
  repliesGiven,
  askResults,
  custodyEnds,
  transfersToIce,
  iceArrests,
  releases,
  holds,
  holdMinutes,
  holdsByLimit,
  holdsNotKnown,
  iceNotifications,
  interviewsOffered,
  interviewsConsented,
  interviewsHeld,
  counselNotified,
  noticesGiven,
  disclosures,
  databaseQueries,
  outboundContacts,
  alerts,
  delegatedActs,
  costs,
  peopleByAge,
  peopleBySex,
  peopleByRaceEthnicity,
  peopleByRegion,
  peopleByLanguage,
  peopleByCharge,
];
