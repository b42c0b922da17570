/** What kind of personal data a text seems to hold. */
export type PersonalData = 'ssn' | 'a-number' | 'phone' | 'e-mail' | 'birth-date';

const patterns: readonly (readonly [PersonalData, RegExp])[] = [
  ['e-mail', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u],
  // 000, 666 and 9xx were never given out; the parts are told apart by the same mark.
  ['ssn', /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}([- .])(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}-])/u],
  ['ssn', /\bss(?:n|#)\W{0,3}\d{9}(?!\d)/i],
  ['a-number', /(?<![\p{L}\p{N}])A[- #]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{2,3}(?![\p{L}\p{N}])/iu],
  [
    'phone',
    /(?<![\p{L}\p{N}-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\p{L}\p{N}-])/u,
  ],
  [
    'birth-date',
    /\b(?:dob|d\.o\.b\.?|born(?: on)?|birth ?date|date of birth|f\.?d\.?n\.?|nacid[oa](?: el)?|fecha de nacimiento)\b/iu,
  ],
  ['birth-date', /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|200)\d\d|(?:19|200)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/],
];

/** The kind of personal data that a text field seems to hold, if any. The value itself is never returned. */
export function personalData(text: string): PersonalData | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}
