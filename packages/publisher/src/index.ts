export type { Likeness } from './redact/make-alike.ts';
export { type PublicLog, type PublicLogOptions, publicLog, type WhyLeftOut } from './redact/public-log.ts';
