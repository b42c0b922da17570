import type { CustodyEndCode, DecisionCode } from '@daybook/types';

/** What a lift reason of ICE's files tells of decision and custody. */
export interface Told {
  readonly decision: DecisionCode;
  readonly custodyEnd: CustodyEndCode;
}

const silent: DecisionCode = 'not-recorded';

/** Only a blank one is unknown: ICE wrote nothing down. It is never "declined". */
export const blank: Told = { decision: silent, custodyEnd: 'unknown' };

/** Every other reason says that ICE lifted the detainer, and no more about the person. */
export const cancelled: Told = { decision: silent, custodyEnd: 'detainer-cancelled' };

/** The reasons that ICE's releases have printed, in small letters. */
export const liftReasons: ReadonlyMap<string, Told> = new Map([
  ['booked into detention', { decision: silent, custodyEnd: 'transferred-to-ice-timing-unknown' }],
  ['detainer declined by lea', { decision: 'declined', custodyEnd: 'not-recorded' }],
  ['died', { decision: silent, custodyEnd: 'died-in-custody' }],
  ['transferred', { decision: silent, custodyEnd: 'transferred-jail-prison' }],
  ['early release', { decision: silent, custodyEnd: 'released-no-ice' }],
  ...[
    'active investigation',
    'alien not subject to deportation',
    'case closed',
    'duplicate',
    'ice temporary resource constraint',
    'insufficient notice to ice',
    'judicial review',
    'lifted',
    'lifted - lack of funds',
    'lifted - lack of space',
    'no longer in state, local, or federal custody',
    'noncitizen not amenable to removal',
    'noncitizen not subject to deportation',
    'not amenable to removal',
    'prosecutorial discretion',
    'superseding - new form issued',
    'united states citizen interviewed',
    'usc or presumptive claim to us citizenship',
  ].map((reason): [string, Told] => [reason, cancelled]),
]);
