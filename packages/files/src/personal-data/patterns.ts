/** What kind of personal data a text seems to hold. */
export type PersonalData = 'ssn' | 'a-number' | 'phone' | 'e-mail' | 'birth-date';

/** How one kind of personal data is written. */
interface Pattern {
  readonly kind: PersonalData;
  readonly form: RegExp;
  /** True where a day, a running number or a heading may look the same: it tells nothing in the name of a file, sheet or column. */
  readonly mayBeOther?: boolean;
}

/** How personal data are written, the most certain first. */
export const patterns: readonly Pattern[] = [
  { kind: 'e-mail', form: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u },
  // 000, 666 and 9xx were never given out; the parts are told apart by the same mark.
  {
    kind: 'ssn',
    form: /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}([- .])(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}-])/u,
  },
  { kind: 'ssn', form: /\bss(?:n|#)\W{0,3}\d{9}(?!\d)/i },
  { kind: 'a-number', form: /(?<![\p{L}\p{N}])A[- #]{0,2}(?!(?:19|20)\d{6}(?!\d))\d{8,9}(?!\d)/iu },
  { kind: 'a-number', form: /(?<![\p{L}\p{N}])A[- #]{0,2}\d{3}[- ]\d{3}[- ]\d{3}(?![\p{L}\p{N}])/iu },
  {
    kind: 'a-number',
    form: /(?<![\p{L}\p{N}])A[- #]{0,2}\d{2,3}[- ]?\d{3}[- ]?\d{2,3}(?![\p{L}\p{N}])/iu,
    mayBeOther: true,
  },
  {
    kind: 'phone',
    form: /(?<![\p{L}\p{N}-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\p{L}\p{N}-])/u,
  },
  {
    kind: 'birth-date',
    form: /\b(?:dob|d\.o\.b\.?|born(?: on)?|birth ?date|f\.?d\.?n\.?|nacid[oa](?: el)?|nacimiento)\P{N}{0,3}\p{N}[\p{N}\-/. ]{2,}/iu,
  },
  {
    kind: 'birth-date',
    form: /\b(?:dob|d\.o\.b\.?|born(?: on)?|birth ?date|date of birth|f\.?d\.?n\.?|nacid[oa](?: el)?|fecha de nacimiento)\b/iu,
    mayBeOther: true,
  },
  {
    kind: 'birth-date',
    form: /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|200)\d\d|(?:19|200)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/,
    mayBeOther: true,
  },
];
