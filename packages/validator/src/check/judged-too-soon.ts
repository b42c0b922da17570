/** Thrown where records were judged apart before another one was known that changes the judgement: they must be judged in order. */
export class JudgedTooSoon extends Error {}
