import type { RequestDecision } from '@daybook/types';

/** Says whether a decision gives, as its reason or legal basis, that a condition of law was met. */
export function claims(
  { reasons, legal_basis }: Pick<RequestDecision, 'reasons' | 'legal_basis'>,
  condition: string,
): boolean {
  const codes: readonly string[] | undefined = SAID_BY[condition];
  return (
    codes !== undefined &&
    (reasons.some((code) => codes.includes(code)) || legal_basis.some((code) => codes.includes(code)))
  );
}

const WARRANT = ['judicial-warrant', 'fed-judicial-warrant', 'state-warrant'];
const ORDER = [...WARRANT, 'judicial-order-other', 'fed-court-order', 'state-judicial-hold-order'];

/** Codes of reasons and legal bases, by the condition of law (`duty-condition`) that they stand for. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'judicial-warrant': WARRANT,
  'judicial-probable-cause': ORDER,
  'judicial-official-order': ORDER,
  'court-order': ORDER,
  'judicial-subpoena': ['court-subpoena'],
  'law-requires': ['state-mandate', 'local-mandate'],
  'public-information': ['already-public-information'],
  'qualifying-conviction': ['qualifying-conviction'],
  'qualifying-offense': ['qualifying-offense'],
  'terrorist-match': ['terrorist-match'],
  'final-order': ['final-order'],
  'consent-given': ['person-consented', 'person-consent'],
  'exigent-safety': ['exigent-public-safety', 'officer-safety'],
};
