import type { Route } from '../server/route.ts';
import { account } from './account.ts';
import { accounts } from './accounts.ts';
import { agency } from './agency.ts';
import { agencyRecords } from './agency-records.ts';
import { approveQuarter } from './approve-quarter.ts';
import { approveSeveral } from './approve-several.ts';
import { besideEntry } from './beside-entry.tsx';
import { bringAgencyRecords } from './bring-agency-records.ts';
import { bringFile } from './bring-file.ts';
import { changeAccount } from './change-account.ts';
import { check } from './check.ts';
import { collect } from './collect.ts';
import { copies } from './copies.ts';
import { copy } from './copy.ts';
import { copyFile } from './copy-file.ts';
import { correctEntry } from './correct-entry.ts';
import { entries } from './entries.ts';
import { entry } from './entry.ts';
import { home } from './home.tsx';
import { importForm } from './import-form.ts';
import { importJob } from './import-job.ts';
import { inviteSomebody } from './invite-somebody.ts';
import { journal } from './journal.ts';
import { journalVerified } from './journal-verified.ts';
import { keys } from './keys.ts';
import { makeCopy } from './make-copy.ts';
import { makeKey } from './make-key.ts';
import { newEntry } from './new-entry.ts';
import { previewFile } from './preview-file.ts';
import { previewQuarter } from './preview-quarter.ts';
import { publicKey } from './public-key.ts';
import { publicSite } from './public-site.ts';
import { publishQuarter } from './publish-quarter.ts';
import { quarter } from './quarter.ts';
import { quarterContext } from './quarter-context.ts';
import { quarterNil } from './quarter-nil.ts';
import { quarterPreview } from './quarter-preview.ts';
import { quarterWork } from './quarter-work.ts';
import { quarters } from './quarters.ts';
import { releaseZip } from './release-zip.ts';
import { returned } from './returned.ts';
import { review } from './review.ts';
import { reviewEntry } from './review-entry.ts';
import { saveAgency } from './save-agency.ts';
import { saveContext } from './save-context.ts';
import { saveEntry } from './save-entry.ts';
import { saveImport } from './save-import.ts';
import { saveNil } from './save-nil.ts';
import { saveTerms } from './save-terms.ts';
import { script } from './script.ts';
import { severalApproved } from './several-approved.ts';
import { signIn } from './sign-in.tsx';
import { signOut } from './sign-out.ts';
import { statewide } from './statewide.ts';
import { statewidePages } from './statewide-pages.ts';
import { style } from './style.ts';
import { takeWelcome } from './take-welcome.tsx';
import { terms } from './terms.ts';
import { verifyJournal } from './verify-journal.ts';
import { welcome } from './welcome.tsx';

/** Every address of the app. A new one is one file and one line here. */
export const routes: readonly Route[] = [
  style,
  script,
  check,
  publicSite,
  home,
  signIn,
  signOut,
  welcome,
  takeWelcome,
  accounts,
  inviteSomebody,
  account,
  changeAccount,
  agency,
  saveAgency,
  entries,
  newEntry,
  saveEntry,
  besideEntry,
  entry,
  correctEntry,
  review,
  reviewEntry,
  approveSeveral,
  severalApproved,
  returned,
  quarters,
  quarter,
  previewQuarter,
  quarterWork,
  quarterPreview,
  previewFile,
  approveQuarter,
  publishQuarter,
  quarterContext,
  saveContext,
  quarterNil,
  saveNil,
  terms,
  saveTerms,
  releaseZip,
  keys,
  makeKey,
  publicKey,
  importForm,
  bringFile,
  importJob,
  saveImport,
  journal,
  verifyJournal,
  journalVerified,
  copies,
  makeCopy,
  copy,
  copyFile,
  agencyRecords,
  bringAgencyRecords,
  statewide,
  collect,
  statewidePages,
];
