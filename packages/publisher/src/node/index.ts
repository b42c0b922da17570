export { type LedgerFile, openLedger } from './open-ledger.ts';
export { openRelease } from './open-release.ts';
export { openStandard } from './open-standard.ts';
export { openVerifiable } from './open-verifiable.ts';
export { type WaitingRelease, writeRelease } from './write-release.ts';
