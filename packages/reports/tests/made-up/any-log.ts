import type { AskCode, CalendarDate, CustodyEndCode, DecisionCode, Request } from '@daybook/types';
import fc from 'fast-check';
import { aDecision, anAsk, aRequest } from './a-request.ts';

const anyDay = fc
  .integer({ min: 0, max: 760 })
  .map((day) => new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString().slice(0, 10) as CalendarDate);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const anyAsk = fc
  .record({
    ask: fc.constantFrom<AskCode>('hold-custody', 'notify-release', 'info-dmv'),
    decisions: fc.array(
      fc.record({
        decision: fc.constantFrom<DecisionCode>('declined', 'complied-full', 'none-made', 'not-recorded'),
        decided_on: maybe(anyDay),
      }),
      { maxLength: 2 },
    ),
    closed_on: maybe(anyDay),
    isClosed: fc.boolean(),
  })
  .map(({ ask, decisions, closed_on, isClosed }, at = 1) =>
    anAsk({
      ask_no: at,
      ask,
      decisions: decisions.map(({ decision, decided_on }, index) => {
        const { decided_on: _, ...bare } = aDecision({ no: index + 1, decision });
        return decided_on === undefined ? bare : { ...bare, decided_on };
      }),
      ...(isClosed ? { closed_without_decision: 'expired', ...(closed_on === undefined ? {} : { closed_on }) } : {}),
    }),
  );

/** One revision of one of a few entries: late, undated, withdrawn, contradicting and pointing ones too. */
export const anyRequest: fc.Arbitrary<Request> = fc
  .record({
    request_id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    revision: fc.constantFrom(1, 1, 1, 2, 3),
    received_on: maybe(anyDay),
    asks: fc.array(anyAsk, { minLength: 1, maxLength: 3 }),
    quantity: fc.constantFrom(undefined, undefined, 7),
    isWithdrawn: fc.constantFrom(false, false, false, true),
    custody: maybe(
      fc.record({
        recorded_in: maybe(fc.constantFrom('a', 'b')),
        custody_end: fc.constantFrom<CustodyEndCode>('transferred-after-hold', 'released-no-ice', 'unknown'),
        ended_on: anyDay,
      }),
    ),
  })
  .map(({ received_on, quantity, isWithdrawn, custody, ...said }) => {
    const { received_on: _, ...request } = aRequest(said);
    const { recorded_in, ...end } = custody ?? {};
    return {
      ...request,
      ...(received_on === undefined ? {} : { received_on }),
      ...(quantity === undefined ? {} : { quantity }),
      ...(isWithdrawn ? { revision_reason: 'withdrawn-duplicate' as const } : {}),
      ...(custody === undefined ? {} : { custody: { basis: [], ...(recorded_in ? { recorded_in } : end) } }),
    };
  });

/** A log of such revisions, in any order. */
export const anyLog = fc.array(anyRequest, { maxLength: 10 });
