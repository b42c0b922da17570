// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.

/** Codes that tell something of a person, by list, each with the code that stands for it in public. */
export const coarseCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'answer-code': {"person-agreed":"explained-not-shown","person-exempt":"explained-not-shown","medical-or-safety":"explained-not-shown"},
  'ask-result': {"interview-refused":"interview-not-held"},
  'decision-reason': {"offense-not-qualifying":"person-circumstances-declined","us-citizen-or-claim":"person-circumstances-declined","subject-juvenile":"person-circumstances-declined","victim-witness-protection":"person-circumstances-declined","interview-consent-refused":"person-circumstances-declined","medical-reason":"person-circumstances-declined","qualifying-offense":"person-circumstances-complied","qualifying-conviction":"person-circumstances-complied","terrorist-match":"person-circumstances-complied","final-order":"person-circumstances-complied","person-consented":"person-circumstances-complied"},
  'information': {"probation-schedule":"sensitive-record","gang-entry":"sensitive-record","medical":"sensitive-record","juvenile-record":"sensitive-record","victim-witness-data":"sensitive-record"},
  'legal-basis': {"person-consent":"other"},
  'notice-recipient': {"parent-guardian":"person-side"},
  'notice-status': {"given":"given-or-offered","refused":"given-or-offered"},
  'probable-cause': {"final-order":"any-marked","pending-proceedings":"any-marked","biometric-confirmation":"any-marked","statements-or-other":"any-marked","dhs-transferred-custody":"any-marked","legacy-reason-to-believe":"any-marked","legacy-charging-document-served":"any-marked","legacy-arrest-warrant-served":"any-marked","legacy-removal-order":"any-marked"},
  'transfer-basis': {"qualifying-conviction":"legal-criteria-met","terrorist-match":"legal-criteria-met"},
};
