import type { AskCode, PolicyProvisionCode } from '@daybook/types';

type ByAsk = Readonly<Partial<Record<AskCode, readonly PolicyProvisionCode[]>>>;

/**
 * The provisions of a local policy that bear on one ask: `against` says not to do it without a court, `towards` says to
 * do it. What a law file says of an ask stands in its duties, see `dutyOf`.
 */
export const policiesOnAsk: Readonly<Record<'against' | 'towards', ByAsk>> = {
  against: {
    'hold-custody': ['no-detainer-without-judicial-warrant', 'no-civil-warrant-custody'],
    'transfer-custody': ['no-civil-warrant-custody'],
    'serve-admin-warrant': ['no-civil-warrant-custody'],
    'notify-release': ['no-notification-response'],
    'info-release-date': ['no-notification-response'],
    'info-personal': ['no-sensitive-info-sharing'],
    'courthouse-assist': ['no-courthouse-assist'],
    'traffic-stop-pretext': ['no-pretext-stops'],
    'office-space': ['no-ice-office-space'],
    'interpreter-use': ['no-ice-interpreting'],
    'detention-bed': ['no-detention-contract'],
  },
  towards: {
    'hold-custody': ['must-honor-detainer'],
    'notify-release': ['must-notify-release'],
    'info-release-date': ['must-notify-release'],
    'access-roster': ['must-provide-roster'],
    'detention-bed': ['must-contract-detention'],
  },
};
