export type { Likeness } from './redact/make-alike.ts';
export { type PublicLog, type PublicLogOptions, publicLog, type WhyLeftOut } from './redact/public-log.ts';
export type { ReleaseFile } from './release/release-file.ts';
export { releaseInMemory } from './release/release-in-memory.ts';
export type { ReleaseReader } from './release/release-reader.ts';
