export { type AttackOptions, attackRelease } from './attack/attack-release.ts';
export type { AttackResult, Interval, Leak, LeakPlace, NotTried, Tried } from './attack/attack-result.ts';
export { attackText } from './attack/attack-text.ts';
export { NotARelease } from './attack/not-a-release.ts';
export { chainHead } from './commitments/chain-head.ts';
export type { Commitment } from './commitments/commitment.ts';
export { commitmentOf } from './commitments/commitment-of.ts';
export { commitmentsFile } from './commitments/commitments-file.ts';
export { compareFiles } from './diff/compare-files.ts';
export { compareReleases } from './diff/compare-releases.ts';
export { printDiffIn } from './diff/print-diff-in.ts';
export type { Side } from './diff/records/side.ts';
export { agencyNames } from './diff/releases/agency-names.ts';
export { createKey } from './keys/create-key.ts';
export { exportKey } from './keys/export-key.ts';
export type { ExportedKey } from './keys/exported-key.ts';
export { KeyFault, type WhyNoKey } from './keys/key-fault.ts';
export type { KeyFile, PublicKey, Rotation } from './keys/key-file.ts';
export type { KeyOptions } from './keys/key-options.ts';
export { openKey } from './keys/open-key.ts';
export { readExportedKey } from './keys/read-exported-key.ts';
export { readKeyFile } from './keys/read-key-file.ts';
export { rotateKey } from './keys/rotate-key.ts';
export type { SigningKey } from './keys/signing-key.ts';
export { textOfKey } from './keys/text-of-key.ts';
export type { ReleaseTitle } from './manifest/descriptor.ts';
export { manifestPaths } from './manifest/manifest-paths.ts';
export { type Statement, sealRelease } from './manifest/seal-release.ts';
export { catalogGaps } from './open/catalog-gaps.ts';
export { logFiles } from './open/log-files.ts';
export { logPaths } from './open/log-paths.ts';
export type { Contact, OpenFacts } from './open/open-facts.ts';
export { openFiles } from './open/open-files.ts';
export { type RecordsBeside, recordFiles } from './open/record-files.ts';
export type { Likeness } from './redact/make-alike.ts';
export { type PublicLog, type PublicLogOptions, publicLog, type WhyLeftOut } from './redact/public-log.ts';
export { publicRecord, type RecordOfPlace } from './redact/public-record.ts';
export { regulatorEntry } from './redact/regulator-entry.ts';
export {
  type RegulatorLog,
  type RegulatorLogOptions,
  regulatorLog,
  type WhyNotHandedOver,
} from './redact/regulator-log.ts';
export { regulatorViews } from './redact/regulator-views.ts';
export type { ReleaseFile } from './release/release-file.ts';
export { releaseInMemory } from './release/release-in-memory.ts';
export type { ReleaseReader } from './release/release-reader.ts';
export type { KnownKey } from './verify/known-key.ts';
export type { Outcome } from './verify/outcome.ts';
export type { RecordVerified } from './verify/record/record-verified.ts';
export { recordVerifiedText } from './verify/record/record-verified-text.ts';
export { verifyRecord } from './verify/record/verify-record.ts';
export type { Verified, VerifiedCheck } from './verify/verified.ts';
export { verifiedRecord } from './verify/verified-record.ts';
export { verifiedText } from './verify/verified-text.ts';
export type { VerifyOptions } from './verify/verify-facts.ts';
export { verifyRelease } from './verify/verify-release.ts';
export type { FileHash, VerifySource } from './verify/verify-source.ts';
