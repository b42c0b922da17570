/**
 * What rules may ask a request to have before they are called: each trait is one bit, so that one comparison passes over
 * all rules whose subject is absent. Most entries of a log lack most of them.
 */
export const TRAITS = {
  /** Every record has it: the trait of rules that ask for none. */
  any: 1_073_741_824,
  paper: 1,
  'several-papers': 2,
  /** A form that asks for something. */
  form: 4,
  'court-paper': 8,
  ask: 16,
  decision: 32,
  /** A decision in force to comply. */
  complied: 64,
  /** A decision in force to decline. */
  declined: 128,
  'complied-or-declined': 64 | 128,
  /** An ask with more than one decision. */
  history: 256,
  reason: 512,
  closed: 1024,
  disclosure: 2048,
  /** An agreement named anywhere, or a 287(g) legal basis. */
  agreement: 4096,
  custody: 8192,
  /** A hold for ICE was made or agreed to, or the person was handed over after one. */
  held: 16_384,
  /** Custody went on after release and its documented processing. */
  'past-release': 32_768,
  interview: 65_536,
  act: 131_072,
  cost: 262_144,
  supersedes: 524_288,
  /** A date beside the moment of the same thing. */
  'date-and-time': 1_048_576,
  /** Something that follows from the request is not clearly later than it. */
  'may-precede': 2_097_152,
  /** A list with more than one item: asks, papers, decisions, disclosures, notices, costs. */
  several: 4_194_304,
  /** Something is said not to have happened: no copy given, no reply, no interview, custody not over. */
  denied: 8_388_608,
  'held-or-custody': 16_384 | 8192,
  /** Another request is named as related. */
  related: 16_777_216,
  /** A flag was answered. */
  answered: 33_554_432,
  /** Received before March 2003, when ICE and the Department of Homeland Security began. */
  'before-ice': 67_108_864,
  /** A row of what others published. */
  release: 134_217_728,
  /** Another request is named as the one that holds the custody. */
  'recorded-elsewhere': 268_435_456,
  /** More than a day of release processing. */
  'long-processing': 536_870_912,
} as const;

export type Trait = keyof typeof TRAITS;
