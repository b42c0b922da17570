/** Why the database refused to write: a rule of the house, not a fault of the program. */
export type WhyRefused =
  | 'own-entry'
  | 'entry-went-on'
  | 'reviewed-already'
  | 'revision-taken'
  | 'no-such-entry'
  | 'submission-differs'
  | 'entry-expunged'
  | 'clock-set-back'
  | 'approved-already'
  | 'role-taken'
  | 'not-approved'
  | 'release-taken'
  | 'plan-changed'
  | 'login-taken'
  | 'password-short'
  | 'wrong-sign-in'
  | 'too-many-tries'
  | 'no-such-account'
  | 'own-account'
  | 'last-administrator';

/** What a person asked for is not done, and why. */
export class Refused extends Error {
  readonly why: WhyRefused;
  constructor(why: WhyRefused) {
    super(why);
    this.why = why;
  }
}

const RAISED: readonly WhyRefused[] = [
  'own-entry',
  'entry-went-on',
  'reviewed-already',
  'revision-taken',
  'last-administrator',
  'approved-already',
  'role-taken',
  'not-approved',
  'release-taken',
];

/** What a trigger of the database raised, as a refusal; anything else as it is. */
export function asRefused(fault: unknown): unknown {
  const message = fault instanceof Error ? fault.message : '';
  const why = RAISED.find((one) => message.includes(one));
  return why === undefined ? fault : new Refused(why);
}
