// Generated from schemas/ by `npm run generate`. Do not edit.

/** Age. Age in broad bands on the date of the request. */
export type AgeBandCode = "0-17" | "18-24" | "25-34" | "35-44" | "45-54" | "55-64" | "65-plus" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** Kind of agency. What kind of public body or facility operator the agency is. */
export type AgencyTypeCode = "sheriff" | "police-municipal" | "police-county" | "state-police" | "state-law-enforcement-other" | "police-campus" | "police-school" | "police-transit-port" | "constable" | "marshal" | "tribal-police" | "task-force-unit" | "county-corrections" | "regional-jail" | "state-corrections" | "juvenile-detention" | "probation" | "parole" | "court" | "prosecutor" | "public-defender" | "motor-vehicles" | "school-district" | "health-agency" | "other-state-body" | "other-local-body" | "private-operator" | "federal-agency" | "other" | "unknown";

/** Why an agreement ended. What brought an agreement to its end. */
export type AgreementEndReasonCode = "policy-change" | "election" | "public-opposition" | "cost" | "statute" | "court-order" | "ice-discontinued" | "model-switch" | "renewal" | "term-ended" | "agency-dissolved" | "other" | "unknown";

/** Power or task under an agreement. What an agreement lets local officers do, or what one of them did. */
export type AgreementFunctionCode = "interrogate" | "arrest-without-warrant" | "felony-arrest" | "serve-arrest-warrant" | "serve-removal-warrant" | "oaths-evidence" | "charging-documents" | "issue-detainer" | "custody" | "transport" | "house-detainees" | "hold-for-payment" | "joint-operations" | "customs-enforcement" | "database-access" | "data-feed" | "payment" | "other" | "unknown";

/** Status of an agreement. Where an agreement stands on a given day. */
export type AgreementStatusCode = "proposed" | "pending-signature" | "active" | "suspended" | "superseded" | "expired" | "terminated-by-lea" | "terminated-by-ice" | "terminated-by-state-law" | "void" | "not-listed" | "unknown";

/** Kind of agreement. What kind of agreement an agency has with a federal agency or about shared systems and money. */
export type AgreementTypeCode = "287g-jem" | "287g-wso" | "287g-tfm" | "287g-ttf" | "287g-legacy-hybrid" | "287g-unspecified" | "igsa" | "boa-hold" | "usms-iga-rider" | "facility-lease" | "task-force-hsi" | "task-force-ero" | "task-force-other-federal" | "cross-designation" | "db-access" | "data-sharing-mou" | "alpr-sharing" | "fusion-center" | "scaap" | "stonegarden-grant" | "grant-with-conditions" | "cost-reimbursement" | "informal-practice" | "other" | "unknown";

/** Answer to a flag. What an agency or oversight body says in answer to a flag, which is a question and not a finding. */
export type AnswerCode = "judicial-warrant-on-file" | "court-order" | "state-law-authority" | "agreement-covers" | "policy-exception-documented" | "other-local-hold" | "release-processing" | "ice-late-arrival" | "person-agreed" | "person-exempt" | "medical-or-safety" | "explained-not-shown" | "public-release-list" | "federal-count-differs" | "entry-error-corrected" | "data-not-available" | "under-review" | "accepted-as-noted" | "other";

/** Role that approves. In what role someone approved a publication; never a name. */
export type ApprovalRoleCode = "reviewer" | "publisher" | "records-officer" | "command-staff" | "agency-head" | "agency-counsel" | "oversight-body" | "other";

/** What was asked. The single things that a request asks for. One request often carries several asks, and each is decided on its own. */
export type AskCode = "hold-custody" | "notify-release" | "transfer-custody" | "relay-detainer" | "notify-status-change" | "interview-in-custody" | "access-nonpublic-area" | "access-roster" | "info-release-date" | "info-personal" | "info-immigration-status" | "info-criminal-history" | "info-dmv" | "info-gang-db" | "info-alpr" | "info-face-recognition" | "info-other-db" | "db-account" | "db-query-on-behalf" | "biometric-capture" | "arrest-assist" | "operation-support" | "traffic-perimeter" | "traffic-stop-pretext" | "courthouse-assist" | "probation-parole-assist" | "office-space" | "task-force-participation" | "serve-admin-warrant" | "detention-bed" | "transport" | "facility-equipment-use" | "interpreter-use" | "records-subpoena" | "deconfliction-notice" | "other" | "unknown";

/** What the ask led to. What followed from one ask. What became of the person is recorded in the custody part. */
export type AskResultCode = "ice-notified" | "hold-made" | "recorded-in-custody" | "interview-held" | "interview-not-held" | "interview-refused" | "information-given" | "records-produced" | "database-searched" | "access-given" | "operation-supported" | "resources-provided" | "warrant-served" | "no-action" | "not-yet-public" | "not-recorded" | "unknown";

/** How it came. The way by which the request reached the agency, or the agency's message reached ICE. */
export type ChannelCode = "form-portal" | "email" | "text-app" | "nlets-message" | "system-alert" | "fax" | "mail" | "court-service" | "phone" | "radio" | "in-person" | "other" | "unknown";

/** Highest charge. The class of the most serious local charge. */
export type ChargeClassCode = "none" | "infraction" | "misdemeanor" | "felony-nonviolent" | "felony-violent" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** United States citizenship. Whether the person claimed, or was shown, to be a United States citizen. Immigration status is not collected. */
export type CitizenshipClaimCode = "usc-claimed" | "usc-verified" | "none-made" | "noncitizen" | "not-collected" | "withheld-law" | "withheld-privacy" | "unknown";

/** Closed without a decision. Why an ask ended without anyone deciding it. */
export type ClosedWithoutDecisionCode = "withdrawn" | "superseded" | "expired" | "not-in-custody" | "returned-defective";

/** Context number. A number from outside the log that helps to read it. */
export type ContextItemCode = "bookings" | "releases" | "average-daily-population" | "total-inmates" | "jail-capacity" | "ice-detention-bed-days" | "detention-cost" | "cost-per-inmate-day" | "violent-crimes" | "property-crimes" | "calls-for-service" | "population" | "task-force-arrests" | "task-force-immigration-arrests";

/** Highest conviction. The class of the most serious conviction that the agency knows of. */
export type ConvictionClassCode = "none" | "infraction" | "misdemeanor" | "felony-nonviolent" | "felony-violent" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** How an amount is known. Where the amount comes from. */
export type CostBasisCode = "log" | "ledger" | "estimate";

/** Kind of cost. What money was spent on or received for. */
export type CostCategoryCode = "personnel-regular" | "personnel-overtime" | "benefits" | "performance-award" | "detention-bed-days" | "hold-hours" | "medical" | "transport" | "training" | "equipment-vehicles" | "it-data" | "facilities" | "admin-reporting" | "interpreter" | "legal-litigation" | "settlement-judgment" | "other" | "unknown";

/** Lawyer at an interview. Whether the person had a lawyer, and whether that lawyer was told or present. */
export type CounselStatusCode = "present" | "notified-not-present" | "not-notified" | "not-reached" | "waived" | "no-lawyer" | "not-recorded" | "unknown";

/** Why two counts differ. What explains that someone else counts more or less than the agency for the same period. */
export type CountDifferenceCode = "no-difference" | "dates-differ" | "unit-differs" | "definition-differs" | "facilities-differ" | "duplicates-outside" | "sent-elsewhere" | "cancelled-before-receipt" | "never-received" | "not-logged" | "informal-included" | "under-review" | "unexplained" | "other";

/** How crimes were counted. The counting rules behind crime numbers. Numbers of different rules are not compared. */
export type CrimeBasisCode = "nibrs" | "srs-summary" | "mixed" | "state-own" | "unknown";

/** Reason for local custody. Why the local agency held the person, apart from ICE's request. */
export type CustodyBasisCode = "pretrial" | "sentenced" | "probation-violation" | "hold-other-agency" | "arrested-not-charged" | "juvenile-custody" | "local-custody" | "civil-immigration-only" | "none" | "unknown";

/** How custody ended. What became of the person, recorded once for each custody. Transfers and releases are counted from here only. */
export type CustodyEndCode = "transferred-to-ice-at-release" | "transferred-before-release-eligible" | "transferred-after-hold" | "transferred-to-ice-timing-unknown" | "ice-arrest-on-premises" | "ice-arrest-courthouse" | "ice-arrest-nearby" | "released-no-ice" | "released-to-other-agency" | "transferred-jail-prison" | "detainer-cancelled" | "died-in-custody" | "remains-in-custody" | "not-in-custody" | "not-yet-public" | "not-recorded" | "not-applicable" | "unknown";

/** Who took custody. The agency that the person was handed to. */
export type CustodyTakerCode = "ice-ero" | "ice-hsi" | "ice-contractor" | "287g-officer" | "cbp" | "usms" | "other-federal" | "other-agency" | "none" | "unknown";

/** Database or system. The system that was searched, opened or shared. */
export type DatabaseSystemCode = "ncic" | "iii" | "ngi" | "ident" | "lesc" | "nlets" | "fusion-center" | "regional-sharing" | "clets" | "state-justice-system" | "state-dmv" | "public-benefits" | "court-records" | "probation-parole" | "gang-database" | "jail-management" | "booking-feed" | "police-records" | "alpr" | "face-recognition" | "clear" | "accurint" | "social-media-monitoring" | "data-broker-other" | "other" | "unknown";

/** Decision. What the agency decided on one ask. */
export type DecisionCode = "complied-full" | "complied-partial" | "declined" | "none-made" | "not-recorded";

/** Reason for the decision. Why an ask was declined or complied with. One list serves both; the group tells which. */
export type DecisionReasonCode = "no-judicial-warrant" | "state-law-prohibits" | "local-law-prohibits" | "agency-policy-forbids" | "no-answer-policy" | "no-probable-cause-shown" | "not-served-on-person" | "offense-not-qualifying" | "us-citizen-or-claim" | "identity-not-confirmed" | "form-incomplete-or-unsigned" | "requester-not-verified" | "subject-not-in-custody" | "subject-juvenile" | "victim-witness-protection" | "interview-consent-refused" | "medical-reason" | "counsel-not-available" | "resource-limits" | "cost-not-reimbursed" | "court-order-contrary" | "ice-did-not-appear" | "person-circumstances-declined" | "other-declined" | "judicial-warrant" | "judicial-order-other" | "state-mandate" | "local-mandate" | "agreement-obligation" | "agency-policy-allows" | "qualifying-offense" | "qualifying-conviction" | "terrorist-match" | "final-order" | "already-public-information" | "policy-discretion" | "command-exception" | "officer-safety" | "exigent-public-safety" | "person-consented" | "no-policy" | "person-circumstances-complied" | "other-complied" | "not-recorded" | "unknown";

/** Who decided. The role of the person or body that decided. Never a name. */
export type DecisionRoleCode = "records-clerk" | "line-officer" | "287g-officer" | "supervisor" | "watch-commander" | "command-staff" | "agency-head" | "agency-counsel" | "governing-body" | "court" | "automated" | "other" | "not-recorded" | "unknown";

/** Standing of a listing. Where a place stands on such a list on a given day. */
export type DesignationStatusCode = "listed" | "disputed" | "removed" | "list-withdrawn" | "unknown";

/** Direction. Who turned to whom. Only inbound entries are requests received. */
export type DirectionCode = "inbound" | "outbound-query" | "outbound-contact" | "automatic" | "delegated-act";

/** Condition of a duty. What must be true for a duty, a permission or a hold clock to apply. */
export type DutyConditionCode = "judicial-warrant" | "judicial-probable-cause" | "judicial-official-order" | "court-order" | "admin-warrant-attached" | "form-sufficient" | "served-on-person" | "qualifying-conviction" | "qualifying-offense" | "illegal-reentry" | "terrorist-match" | "final-order" | "no-proof-of-citizenship" | "not-victim-or-witness" | "consent-given" | "notice-given" | "agency-head-review" | "agreement-in-force" | "reimbursement" | "ice-requested" | "public-information" | "exigent-safety" | "non-immigration-purpose" | "declared-emergency" | "judicial-subpoena" | "law-requires";

/** List by someone else. A published list that names a place. Being listed is a fact about the list and never a statement of truth. Others may be added. */
export type ExternalListCode = "dhs-2025-05-29-list" | "doj-2025-08-05-list" | "ice-ddor-2017" | "fair-list" | "ilrc-map" | "state-list" | "other" | (string & {});

/** Kind of facility. What kind of building people are held or seen in. */
export type FacilityTypeCode = "county-jail" | "city-jail" | "regional-jail" | "police-lockup" | "court-holding" | "work-release" | "state-prison" | "juvenile-facility" | "hospital" | "probation-office" | "courthouse" | "police-station" | "private-detention" | "ice-detention-facility" | "ice-hold-room" | "federal-prison" | "usms-facility" | "other" | "unknown";

/** Federal legal force. How binding the paper is under federal law, from a judge's order to a phone call. It is looked up from the form. */
export type FederalForceCode = "judicial-order" | "judicial-subpoena" | "admin-subpoena" | "system-alert" | "admin-warrant" | "detainer-request" | "notification-request" | "informal" | "delegated-287g" | "contractual" | "unknown";

/** What a published file holds. What a file of a publication is for. */
export type FileContentCode = "public-log" | "report" | "regime-table" | "agency" | "jurisdiction" | "agreements" | "publication" | "commitments" | "legal-profile" | "schema" | "codelist" | "codebook" | "catalog" | "discovery" | "page" | "readme" | "other";

/** Hold clock. How long a person may be held for ICE, from when, and by which rule. Which rule governs is not for this list to say. */
export type HoldClockCode = "fed-48h-business" | "i247a-48h-continuous" | "moa-48h-after-transfer" | "nyc-nypd-48h-business" | "nyc-judicial" | "nc-48h-from-receipt" | "nc-48h-from-release" | "nc-2h-pretrial-query" | "nc-notify-2h" | "ga-48h-max" | "ct-48h" | "as-detainer" | "zero" | "judicial" | "local-none";

/** Hold against its limit. Whether a hold kept within the limit of the hold clock that applied. */
export type HoldLimitCode = "within-limit" | "over-limit" | "no-limit-known" | "not-computable";

/** Answer to a status query. What kind of answer came back. Public files show only whether one came. */
export type IarResponseCode = "removable-match" | "lawful-status" | "us-citizen-indicated" | "no-record" | "further-inquiry" | "detainer-to-follow" | "answered" | "no-response" | "not-recorded" | "unknown";

/** Kind of identifier. Who gave out an identifier. Others may be written in the same style. */
export type IdentifierSchemeCode = "ori9" | "ori7" | "ddp-agency" | "leaic" | "census-gid" | "geoid" | "fips" | "gnis" | "ocd" | "ice-detloc" | "ddp-agreement" | "contract-number" | "state-assigned" | (string & {});

/** Information shared. What was told or handed to the federal agency. */
export type InformationCode = "none" | "public-record-only" | "release-date-time" | "custody-status" | "housing-location" | "booking-record" | "booking-roster" | "charges" | "criminal-history" | "court-appointments" | "probation-schedule" | "gang-entry" | "immigration-status" | "home-address" | "workplace-school" | "phone-email" | "associates-relatives" | "photo" | "fingerprints" | "dmv-record" | "alpr-hits" | "medical" | "juvenile-record" | "victim-witness-data" | "sensitive-record" | "other" | "unknown";

/** Paper or message behind the request. The form, warrant, order or system message that carries a request. No entry means an informal request. */
export type InstrumentCode = "i-247a" | "i-247g" | "i-247" | "i-247d" | "i-247n" | "i-247x" | "i-200" | "i-205" | "i-203" | "i-286" | "admin-subpoena" | "i-213" | "i-862" | "judicial-arrest-warrant" | "judicial-search-warrant" | "blackies-warrant" | "writ-habeas" | "judicial-subpoena" | "grand-jury-subpoena" | "court-order" | "state-warrant" | "ncic-ivf-hit" | "iaq-iar" | "ipai-fingerprint-share" | "roster-request" | "written-other" | "other" | "unknown";

/** Consent to an interview. What the person answered when asked for consent. Public files show only whether consent was asked. */
export type InterviewConsentCode = "given-written" | "given-oral" | "counsel-only" | "refused" | "withdrawn" | "asked" | "not-asked" | "not-required" | "not-recorded" | "unknown";

/** Who signed. The role of the person who signed the paper. Never a name. */
export type IssuerRoleCode = "deportation-officer" | "supervisory-immigration-officer" | "field-office-director" | "lesc-staff" | "hsi-special-agent" | "border-patrol-agent" | "cbp-officer" | "immigration-officer" | "287g-officer" | "judge-or-magistrate" | "clerk-of-court" | "prosecutor" | "unsigned" | "other" | "unknown";

/** Kind of judge. The judge who signed. Judges and magistrates of courts count as judicial; immigration judges do not. */
export type JudgeTypeCode = "article-iii-judge" | "magistrate-judge" | "state-judge" | "state-magistrate" | "tribal-judge" | "immigration-judge" | "other" | "unknown";

/** Level of a jurisdiction. What kind of place or government a jurisdiction is. */
export type JurisdictionLevelCode = "federal" | "state" | "federal-district" | "territory" | "county" | "municipal" | "township" | "tribal" | "campus" | "school-district" | "port" | "regional" | "constable-district" | "judicial-district" | "unknown";

/** Language. The language in which a notice, form or interview was given. */
export type LanguageCode = "english" | "spanish" | "chinese" | "tagalog" | "vietnamese" | "korean" | "arabic" | "french" | "haitian-creole" | "hindi" | "portuguese" | "punjabi" | "russian" | "somali" | "american-sign-language" | "indigenous-americas" | "other" | "not-recorded" | "unknown";

/** Legal basis. What authorized what was done, as the agency sees it. */
export type LegalBasisCode = "fed-judicial-warrant" | "fed-court-order" | "state-warrant" | "state-judicial-hold-order" | "court-subpoena" | "state-statute" | "local-ordinance" | "agency-policy" | "8usc1373-status-only" | "mou-287g-jem" | "mou-287g-wso" | "mou-287g-tfm" | "mou-287g-ttf" | "task-force-mou" | "igsa-boa" | "detainer-only" | "admin-warrant-only" | "informal-only" | "person-consent" | "other" | "none-recorded" | "unknown";

/** What local law says of an ask. The second legal axis: whether state or local law requires, allows or forbids what is asked. It is worked out from the law files and never typed in a log. */
export type LocalDutyCode = "mandated-by-state" | "mandated-by-local" | "mandated-by-federal" | "required-by-contract" | "permitted" | "permitted-conditional" | "requires-judicial-warrant" | "prohibited" | "unsettled" | "no-law-on-file";

/** Kind of measure. How a number behaves when periods are added up. */
export type MeasureKindCode = "flow" | "stock" | "average" | "median";

/** Unit of a measure. What a number counts. */
export type MeasureUnitCode = "requests" | "asks" | "decisions" | "persons" | "holds" | "interviews" | "disclosures" | "queries" | "notices" | "agreements" | "agencies" | "bookings" | "offenses" | "inmate-months" | "beds" | "calls" | "days" | "bed-days" | "minutes" | "cents";

/** Why a table cell is empty. Says why a count is missing in a table. */
export type MissingMarkCode = "unknown" | "not-collected";

/** Direction of money. Whether money went out, came in, or was asked for. The four are never netted. */
export type MoneyFlowCode = "expense" | "revenue" | "reimbursement-requested" | "reimbursement-received";

/** Where the money came from. The fund that paid, or that was paid into. */
export type MoneySourceCode = "local-general-fund" | "restricted-public-safety" | "state-grant" | "fed-287g-salary" | "fed-287g-award" | "fed-perdiem" | "scaap" | "stonegarden" | "forfeiture-fund" | "federal-grant-other" | "private" | "other" | "unknown";

/** What is certified as none. The subject of a statement that nothing was received or done. */
export type NilScopeCode = "all-requests" | "detainers" | "information-requests" | "list-1-civil-enforcement" | "list-2-detainers-warrants" | "queries" | "transfers" | "interviews" | "costs";

/** Who was notified. The role of the one who got the notice. Never a name. */
export type NoticeRecipientCode = "person" | "attorney" | "public-defender" | "designee" | "parent-guardian" | "person-side" | "bail-court" | "prosecutor" | "agency-head" | "state-office" | "other" | "unknown";

/** Whether a notice was given. What became of one notice. */
export type NoticeStatusCode = "given" | "refused" | "given-or-offered" | "attempted" | "not-given" | "not-required" | "not-recorded" | "unknown";

/** Kind of notice. What the notice tells. */
export type NoticeTypeCode = "copy-of-request" | "intent" | "release-notified-to-ice" | "written-reason" | "interview-consent" | "interview-request" | "rights-advisement" | "counsel" | "designee" | "bail-court" | "prosecutor" | "other";

/** Why a value is missing. Says why there is no value. Missing is never zero and never a refusal. */
export type NullReasonCode = "unknown" | "not-collected" | "not-applicable" | "withheld-law" | "withheld-privacy" | "suppressed-small-cell" | "redacted-active-investigation";

/** Who runs a facility. The kind of government or company that runs a facility. Federal ones stay out of state and local totals. */
export type OperatorLevelCode = "federal" | "state" | "county" | "municipal" | "regional" | "tribal" | "private" | "unknown";

/** Date that places a case. Which date of an entry decides the period that a number counts it in. */
export type PlacedByCode = "received" | "instrument-dated" | "decided" | "closed" | "replied" | "result" | "disclosed" | "notice-given" | "interview-offered" | "interview-held" | "custody-end" | "incurred" | "period" | "period-start" | "period-end";

/** Policy provision. A single rule that a law or policy can contain: each recommendation of the policy paper, procedures found in law, and rules that require cooperation. */
export type PolicyProvisionCode = "audit-cooperation" | "audit-independent-reviewer" | "audit-community-participation" | "audit-transfer-booking-ratio" | "records-access-detainers-agreements-costs-comms" | "end-287g" | "judicial-warrant-for-transfer" | "no-funds-prolonged-hold" | "db-access-judicial-need" | "private-right-of-action" | "counsel-notice-before-interview" | "non-entanglement" | "log-all-requests" | "quarterly-report" | "no-sensitive-info-sharing" | "no-detainer-without-judicial-warrant" | "command-review-every-request" | "no-courthouse-assist" | "no-pretext-stops" | "annual-public-report" | "no-immigration-grant-conditions" | "disclose-expenditures" | "no-local-personnel" | "no-local-facilities" | "no-local-equipment" | "no-local-it" | "separate-public-safety-budget" | "evidence-based-narrative" | "publish-local-crime-context" | "publish-detention-cost" | "written-consent-interview" | "copy-of-request-to-person" | "intent-notice" | "notice-to-counsel-or-designee" | "nil-certification" | "complaint-mechanism" | "no-private-detention" | "no-detention-contract" | "no-status-inquiry" | "no-civil-warrant-custody" | "no-notification-response" | "no-ice-interpreting" | "no-ice-office-space" | "agency-head-review" | "report-requests-to-state" | "public-forum" | "prompt-release-after-bail" | "judicial-order-before-hold" | "bail-court-notice" | "must-honor-detainer" | "must-have-287g" | "must-verify-status" | "must-query-ice" | "must-notify-release" | "must-provide-roster" | "must-report-agreement-status" | "must-get-approval-to-end-287g" | "must-contract-detention" | "must-seek-reimbursement" | "must-document-costs" | "must-report-cooperation" | "notice-of-agreement-to-state" | "sanctuary-ban" | "official-penalties" | "records-confidential";

/** Box marked on the form. What the form gives as its reason. Several boxes may be marked. */
export type ProbableCauseCode = "final-order" | "pending-proceedings" | "biometric-confirmation" | "statements-or-other" | "dhs-transferred-custody" | "legacy-reason-to-believe" | "legacy-charging-document-served" | "legacy-arrest-warrant-served" | "legacy-removal-order" | "any-marked" | "none-marked" | "not-recorded" | "not-applicable" | "unknown";

/** Level of a provision. Which government or body made the rule. */
export type ProvisionLevelCode = "federal" | "state" | "county" | "municipal" | "special-district" | "tribal" | "agency" | "court";

/** What a provision does. Whether a rule limits, requires, discloses or allows. */
export type ProvisionPolarityCode = "restricts" | "requires" | "discloses" | "permits";

/** Status of a provision or duty. Whether a rule was in force on a given day. */
export type ProvisionStatusCode = "in-force" | "pending" | "enjoined" | "repealed" | "absent" | "unknown";

/** Qualifying ground in the law. Which class of charge, conviction or match made the law's own test apply. */
export type QualifyingOffenseCode = "none" | "ca-serious-violent-felony" | "ca-state-prison-felony" | "ca-listed-offense" | "ca-registry" | "ca-federal-aggravated-felony" | "ca-federal-felony-warrant" | "ca-held-to-answer" | "nyc-violent-or-serious" | "nyc-terrorist-match" | "nyc-illegal-reentry" | "nj-violent-or-serious" | "nj-indictable-5-years" | "nj-final-order" | "ct-class-a-b-felony" | "ct-terrorist-match" | "nc-listed-offense" | "nc-felony-or-impaired-driving" | "pep-terrorism-security" | "pep-gang" | "pep-felony" | "pep-aggravated-felony" | "pep-significant-misdemeanor" | "pep-three-misdemeanors" | "scaap-eligible" | "laken-riley-offense" | "other-law-listed" | "not-collected" | "withheld-law" | "withheld-privacy" | "unknown";

/** Purpose of a query. Why a database was searched or a status query was sent. */
export type QueryPurposeCode = "criminal-justice" | "purpose-code-f" | "booking-status-check" | "pretrial-release-check" | "state-required-check" | "criminal-investigation" | "traffic-or-patrol" | "immigration-enforcement" | "asked-by-ice" | "administrative" | "audit-or-test" | "other" | "not-recorded" | "unknown";

/** Race or ethnicity. The federal categories of 2024. Several may be chosen. */
export type RaceEthnicityCode = "american-indian-alaska-native" | "asian" | "black-african-american" | "hispanic-latino" | "middle-eastern-north-african" | "native-hawaiian-pacific-islander" | "white" | "multiracial-multiethnic" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** How often a law asks for a report. How often a report is due, and whether it is due when nothing happened. */
export type RegimeCadenceCode = "monthly" | "quarterly" | "every-90-days" | "semiannual" | "annual" | "monthly-if-any" | "semiannual-if-any" | "annual-if-any" | "on-event" | "none" | "unknown";

/** Region of the world. Region of citizenship or birth, in place of the country, which could point to a person. */
export type RegionCode = "united-states" | "northern-america" | "central-america" | "caribbean" | "south-america" | "northern-africa" | "eastern-africa" | "middle-africa" | "southern-africa" | "western-africa" | "central-asia" | "eastern-asia" | "south-eastern-asia" | "southern-asia" | "western-asia" | "eastern-europe" | "northern-europe" | "southern-europe" | "western-europe" | "australia-new-zealand" | "melanesia" | "micronesia" | "polynesia" | "stateless" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** What a report rests on. Where a report's numbers come from. */
export type ReportBasisCode = "derived" | "aggregate-only" | "third-party" | "context-only";

/** Why no report is expected. Why no report of its own is expected of an agency. */
export type ReportingExemptionCode = "reports-through-another" | "holds-nobody" | "exempt-by-law" | "postponed" | "other";

/** Relation to another request. How one request is tied to another. */
export type RequestRelationCode = "follows-declined" | "judicial-order-after-detainer" | "further-ask" | "replaces" | "cancels" | "same-person-custody" | "duplicate-suspected" | "bulk-detail" | "led-to" | "other";

/** Requesting agency. Which agency asked, or was told. */
export type RequestingComponentCode = "ice-ero" | "ice-hsi" | "ice-unspecified" | "cbp-usbp" | "cbp-ofo" | "uscis" | "dhs-other" | "287g-own-agency" | "usms" | "fbi" | "doj" | "other-federal" | "other-local" | "unknown";

/** Requesting office. Which federal office sent the request. Other offices may be written in the same style. */
export type RequestingOfficeCode = "atlanta" | "baltimore" | "boston" | "buffalo" | "chicago" | "dallas" | "denver" | "detroit" | "el-paso" | "harlingen" | "houston" | "los-angeles" | "miami" | "new-orleans" | "new-york-city" | "newark" | "philadelphia" | "phoenix" | "salt-lake-city" | "san-antonio" | "san-diego" | "san-francisco" | "seattle" | "st-paul" | "washington" | "lesc" | "perc" | "headquarters" | "unknown" | (string & {});

/** Level of review. The highest level that looked at the request before the decision. */
export type ReviewLevelCode = "none" | "line-officer" | "supervisor" | "watch-commander" | "command-staff" | "agency-head" | "agency-counsel" | "governing-body" | "court" | "external-oversight" | "not-recorded" | "unknown";

/** Result of review. What the reviewer said. */
export type ReviewResultCode = "approved" | "denied" | "modified" | "pending" | "not-required" | "bypassed-exigent" | "not-recorded" | "unknown";

/** Reason for a revision. Why a record has a newer revision. Only the correction codes count as corrections. */
export type RevisionReasonCode = "progress" | "correction-data-entry" | "correction-source" | "correction-decision" | "correction-coding" | "correction-late-information" | "correction-after-audit" | "withdrawn-duplicate" | "withdrawn-not-a-request" | "withdrawn-wrong-agency" | "withdrawn-test-entry" | "released-from-embargo" | "expunged" | "shown-in-less-detail";

/** How a copy was served. How the person was given a copy of the paper. */
export type ServedHowCode = "in-person" | "inmate-mail" | "by-attorney" | "other" | "not-served" | "not-recorded" | "unknown";

/** Why a row was set aside. Why an import made no record of a row of somebody else's table. */
export type SetAsideReasonCode = "total" | "note" | "test-entry" | "other-subject" | "repeated" | "headings-repeated" | "no-request" | "row-hangs-on-cell" | "no-paper" | "no-ask" | "paper-asks-more" | "group-blank" | "group-apart" | "group-too-long" | "id-blank" | "id-unreadable" | "id-repeated" | "too-many-cells";

/** Sex. As the agency's own record shows it. */
export type SexCode = "f" | "m" | "x" | "not-collected" | "withheld-law" | "withheld-privacy" | "not-recorded" | "unknown";

/** Kind of source. Where a record comes from. Totals never add across kinds, and only an own log makes an agency a reporter. */
export type SourceKindCode = "own-log" | "federal-release" | "state-release" | "other";

/** Whose approval is needed to end it. Who outside the agency must approve before an agreement is ended. */
export type TerminationApprovalCode = "none" | "state-board" | "governor" | "attorney-general" | "governing-body" | "other" | "unknown";

/** Possible screening match. Whether a possible match in the terrorist screening database was reported, where a law asks for the count. */
export type TerroristMatchCode = "reported" | "not-reported" | "not-recorded" | "unknown";

/** Basis of a transfer to ICE. What the agency relied on when it handed the person to the federal agency. */
export type TransferBasisCode = "judicial-warrant" | "judicial-probable-cause" | "court-order" | "qualifying-conviction" | "terrorist-match" | "legal-criteria-met" | "state-mandate" | "agreement" | "policy-discretion" | "detainer-only" | "admin-warrant-only" | "none-recorded" | "unknown";

/** How sure a source is. How well a statement of law or fact has been checked. */
export type VerificationCode = "verified" | "secondary" | "from-memory" | "design";

/** The name of a codelist. */
export type CodelistName = "age-band" | "agency-type" | "agreement-end-reason" | "agreement-function" | "agreement-status" | "agreement-type" | "answer-code" | "approval-role" | "ask" | "ask-result" | "channel" | "charge-class" | "citizenship-claim" | "closed-without-decision" | "context-item" | "conviction-class" | "cost-basis" | "cost-category" | "counsel-status" | "count-difference" | "crime-basis" | "custody-basis" | "custody-end" | "custody-taker" | "database-system" | "decision" | "decision-reason" | "decision-role" | "designation-status" | "direction" | "duty-condition" | "external-list" | "facility-type" | "federal-force" | "file-content" | "hold-clock" | "hold-limit" | "iar-response" | "identifier-scheme" | "information" | "instrument" | "interview-consent" | "issuer-role" | "judge-type" | "jurisdiction-level" | "language" | "legal-basis" | "local-duty" | "measure-kind" | "measure-unit" | "missing-mark" | "money-flow" | "money-source" | "nil-scope" | "notice-recipient" | "notice-status" | "notice-type" | "null-reason" | "operator-level" | "placed-by" | "policy-provision" | "probable-cause" | "provision-level" | "provision-polarity" | "provision-status" | "qualifying-offense" | "query-purpose" | "race-ethnicity" | "regime-cadence" | "region" | "report-basis" | "reporting-exemption" | "request-relation" | "requesting-component" | "requesting-office" | "review-level" | "review-result" | "revision-reason" | "served-how" | "set-aside-reason" | "sex" | "source-kind" | "termination-approval" | "terrorist-match" | "transfer-basis" | "verification";

/** A code with its family, its coarse public form and what replaced it. Titles stand in the titles of a language. */
export interface Code {
  readonly code: string;
  readonly group?: string;
  readonly public_as?: string;
  readonly deprecated?: string;
  readonly replaced_by?: string;
}

/** Every codelist: whether others may add codes to it, and its codes in order. */
export const codelists: Readonly<Record<CodelistName, { readonly open: boolean; readonly codes: readonly Code[] }>> = {
  "age-band": { open: false, codes: [
    { code: "0-17", group: "minor" },
    { code: "18-24", group: "adult" },
    { code: "25-34", group: "adult" },
    { code: "35-44", group: "adult" },
    { code: "45-54", group: "adult" },
    { code: "55-64", group: "adult" },
    { code: "65-plus", group: "adult" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "agency-type": { open: false, codes: [
    { code: "sheriff", group: "law-enforcement" },
    { code: "police-municipal", group: "law-enforcement" },
    { code: "police-county", group: "law-enforcement" },
    { code: "state-police", group: "law-enforcement" },
    { code: "state-law-enforcement-other", group: "law-enforcement" },
    { code: "police-campus", group: "law-enforcement" },
    { code: "police-school", group: "law-enforcement" },
    { code: "police-transit-port", group: "law-enforcement" },
    { code: "constable", group: "law-enforcement" },
    { code: "marshal", group: "law-enforcement" },
    { code: "tribal-police", group: "law-enforcement" },
    { code: "task-force-unit", group: "law-enforcement" },
    { code: "county-corrections", group: "corrections" },
    { code: "regional-jail", group: "corrections" },
    { code: "state-corrections", group: "corrections" },
    { code: "juvenile-detention", group: "corrections" },
    { code: "probation", group: "corrections" },
    { code: "parole", group: "corrections" },
    { code: "court", group: "justice" },
    { code: "prosecutor", group: "justice" },
    { code: "public-defender", group: "justice" },
    { code: "motor-vehicles", group: "public-body" },
    { code: "school-district", group: "public-body" },
    { code: "health-agency", group: "public-body" },
    { code: "other-state-body", group: "public-body" },
    { code: "other-local-body", group: "public-body" },
    { code: "private-operator", group: "private" },
    { code: "federal-agency", group: "federal" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "agreement-end-reason": { open: false, codes: [
    { code: "policy-change", group: "by-agency" },
    { code: "election", group: "by-agency" },
    { code: "public-opposition", group: "by-agency" },
    { code: "cost", group: "by-agency" },
    { code: "statute", group: "by-law" },
    { code: "court-order", group: "by-law" },
    { code: "ice-discontinued", group: "by-ice" },
    { code: "model-switch", group: "replaced" },
    { code: "renewal", group: "replaced" },
    { code: "term-ended", group: "by-time" },
    { code: "agency-dissolved", group: "by-time" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "agreement-function": { open: false, codes: [
    { code: "interrogate", group: "287g" },
    { code: "arrest-without-warrant", group: "287g" },
    { code: "felony-arrest", group: "287g" },
    { code: "serve-arrest-warrant", group: "287g" },
    { code: "serve-removal-warrant", group: "287g" },
    { code: "oaths-evidence", group: "287g" },
    { code: "charging-documents", group: "287g" },
    { code: "issue-detainer", group: "287g" },
    { code: "custody", group: "287g" },
    { code: "transport", group: "287g" },
    { code: "house-detainees", group: "detention" },
    { code: "hold-for-payment", group: "detention" },
    { code: "joint-operations", group: "task-force" },
    { code: "customs-enforcement", group: "task-force" },
    { code: "database-access", group: "data" },
    { code: "data-feed", group: "data" },
    { code: "payment", group: "money" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "agreement-status": { open: false, codes: [
    { code: "proposed", group: "not-in-force" },
    { code: "pending-signature", group: "not-in-force" },
    { code: "active", group: "in-force" },
    { code: "suspended", group: "not-in-force" },
    { code: "superseded", group: "ended" },
    { code: "expired", group: "ended" },
    { code: "terminated-by-lea", group: "ended" },
    { code: "terminated-by-ice", group: "ended" },
    { code: "terminated-by-state-law", group: "ended" },
    { code: "void", group: "ended" },
    { code: "not-listed", group: "ended" },
    { code: "unknown", group: "missing" },
  ] },
  "agreement-type": { open: false, codes: [
    { code: "287g-jem", group: "287g" },
    { code: "287g-wso", group: "287g" },
    { code: "287g-tfm", group: "287g" },
    { code: "287g-ttf", group: "287g" },
    { code: "287g-legacy-hybrid", group: "287g" },
    { code: "287g-unspecified", group: "287g" },
    { code: "igsa", group: "detention" },
    { code: "boa-hold", group: "detention" },
    { code: "usms-iga-rider", group: "detention" },
    { code: "facility-lease", group: "detention" },
    { code: "task-force-hsi", group: "task-force" },
    { code: "task-force-ero", group: "task-force" },
    { code: "task-force-other-federal", group: "task-force" },
    { code: "cross-designation", group: "task-force" },
    { code: "db-access", group: "data" },
    { code: "data-sharing-mou", group: "data" },
    { code: "alpr-sharing", group: "data" },
    { code: "fusion-center", group: "data" },
    { code: "scaap", group: "money" },
    { code: "stonegarden-grant", group: "money" },
    { code: "grant-with-conditions", group: "money" },
    { code: "cost-reimbursement", group: "money" },
    { code: "informal-practice", group: "other" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "answer-code": { open: false, codes: [
    { code: "judicial-warrant-on-file", group: "explained" },
    { code: "court-order", group: "explained" },
    { code: "state-law-authority", group: "explained" },
    { code: "agreement-covers", group: "explained" },
    { code: "policy-exception-documented", group: "explained" },
    { code: "other-local-hold", group: "explained" },
    { code: "release-processing", group: "explained" },
    { code: "ice-late-arrival", group: "explained" },
    { code: "person-agreed", group: "explained", public_as: "explained-not-shown" },
    { code: "person-exempt", group: "explained", public_as: "explained-not-shown" },
    { code: "medical-or-safety", group: "explained", public_as: "explained-not-shown" },
    { code: "explained-not-shown", group: "explained" },
    { code: "public-release-list", group: "explained" },
    { code: "federal-count-differs", group: "explained" },
    { code: "entry-error-corrected", group: "corrected" },
    { code: "data-not-available", group: "open" },
    { code: "under-review", group: "open" },
    { code: "accepted-as-noted", group: "accepted" },
    { code: "other", group: "other" },
  ] },
  "approval-role": { open: false, codes: [
    { code: "reviewer", group: "agency" },
    { code: "publisher", group: "agency" },
    { code: "records-officer", group: "agency" },
    { code: "command-staff", group: "agency" },
    { code: "agency-head", group: "agency" },
    { code: "agency-counsel", group: "agency" },
    { code: "oversight-body", group: "outside" },
    { code: "other", group: "other" },
  ] },
  "ask": { open: false, codes: [
    { code: "hold-custody", group: "custody" },
    { code: "notify-release", group: "notification" },
    { code: "transfer-custody", group: "custody" },
    { code: "relay-detainer", group: "custody" },
    { code: "notify-status-change", group: "notification" },
    { code: "interview-in-custody", group: "interview" },
    { code: "access-nonpublic-area", group: "access" },
    { code: "access-roster", group: "access" },
    { code: "info-release-date", group: "information" },
    { code: "info-personal", group: "information" },
    { code: "info-immigration-status", group: "information" },
    { code: "info-criminal-history", group: "information" },
    { code: "info-dmv", group: "information" },
    { code: "info-gang-db", group: "information" },
    { code: "info-alpr", group: "information" },
    { code: "info-face-recognition", group: "information" },
    { code: "info-other-db", group: "information" },
    { code: "db-account", group: "database" },
    { code: "db-query-on-behalf", group: "database" },
    { code: "biometric-capture", group: "database" },
    { code: "arrest-assist", group: "operation" },
    { code: "operation-support", group: "operation" },
    { code: "traffic-perimeter", group: "operation" },
    { code: "traffic-stop-pretext", group: "operation" },
    { code: "courthouse-assist", group: "operation" },
    { code: "probation-parole-assist", group: "operation" },
    { code: "office-space", group: "resources" },
    { code: "task-force-participation", group: "operation" },
    { code: "serve-admin-warrant", group: "operation" },
    { code: "detention-bed", group: "resources" },
    { code: "transport", group: "resources" },
    { code: "facility-equipment-use", group: "resources" },
    { code: "interpreter-use", group: "resources" },
    { code: "records-subpoena", group: "information" },
    { code: "deconfliction-notice", group: "other" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "ask-result": { open: false, codes: [
    { code: "ice-notified", group: "notified" },
    { code: "hold-made", group: "held" },
    { code: "recorded-in-custody", group: "custody" },
    { code: "interview-held", group: "interview" },
    { code: "interview-not-held", group: "interview" },
    { code: "interview-refused", group: "interview", public_as: "interview-not-held" },
    { code: "information-given", group: "information" },
    { code: "records-produced", group: "information" },
    { code: "database-searched", group: "information" },
    { code: "access-given", group: "access" },
    { code: "operation-supported", group: "support" },
    { code: "resources-provided", group: "support" },
    { code: "warrant-served", group: "support" },
    { code: "no-action", group: "none" },
    { code: "not-yet-public", group: "not-yet-public" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "channel": { open: false, codes: [
    { code: "form-portal", group: "electronic" },
    { code: "email", group: "electronic" },
    { code: "text-app", group: "electronic" },
    { code: "nlets-message", group: "electronic" },
    { code: "system-alert", group: "electronic" },
    { code: "fax", group: "paper" },
    { code: "mail", group: "paper" },
    { code: "court-service", group: "paper" },
    { code: "phone", group: "spoken" },
    { code: "radio", group: "spoken" },
    { code: "in-person", group: "spoken" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "charge-class": { open: false, codes: [
    { code: "none", group: "none" },
    { code: "infraction", group: "lesser" },
    { code: "misdemeanor", group: "lesser" },
    { code: "felony-nonviolent", group: "felony" },
    { code: "felony-violent", group: "felony" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "citizenship-claim": { open: false, codes: [
    { code: "usc-claimed", group: "citizen" },
    { code: "usc-verified", group: "citizen" },
    { code: "none-made", group: "no-claim" },
    { code: "noncitizen", group: "noncitizen" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "closed-without-decision": { open: false, codes: [
    { code: "withdrawn", group: "by-requester" },
    { code: "superseded", group: "by-requester" },
    { code: "expired", group: "by-time" },
    { code: "not-in-custody", group: "by-fact" },
    { code: "returned-defective", group: "by-agency" },
  ] },
  "context-item": { open: false, codes: [
    { code: "bookings", group: "jail" },
    { code: "releases", group: "jail" },
    { code: "average-daily-population", group: "jail" },
    { code: "total-inmates", group: "jail" },
    { code: "jail-capacity", group: "jail" },
    { code: "ice-detention-bed-days", group: "jail" },
    { code: "detention-cost", group: "money" },
    { code: "cost-per-inmate-day", group: "money" },
    { code: "violent-crimes", group: "crime" },
    { code: "property-crimes", group: "crime" },
    { code: "calls-for-service", group: "crime" },
    { code: "population", group: "people" },
    { code: "task-force-arrests", group: "task-force" },
    { code: "task-force-immigration-arrests", group: "task-force" },
  ] },
  "conviction-class": { open: false, codes: [
    { code: "none", group: "none" },
    { code: "infraction", group: "lesser" },
    { code: "misdemeanor", group: "lesser" },
    { code: "felony-nonviolent", group: "felony" },
    { code: "felony-violent", group: "felony" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "cost-basis": { open: false, codes: [
    { code: "log", group: "counted" },
    { code: "ledger", group: "counted" },
    { code: "estimate", group: "estimated" },
  ] },
  "cost-category": { open: false, codes: [
    { code: "personnel-regular", group: "personnel" },
    { code: "personnel-overtime", group: "personnel" },
    { code: "benefits", group: "personnel" },
    { code: "performance-award", group: "personnel" },
    { code: "detention-bed-days", group: "custody" },
    { code: "hold-hours", group: "custody" },
    { code: "medical", group: "custody" },
    { code: "transport", group: "custody" },
    { code: "training", group: "support" },
    { code: "equipment-vehicles", group: "support" },
    { code: "it-data", group: "support" },
    { code: "facilities", group: "support" },
    { code: "admin-reporting", group: "support" },
    { code: "interpreter", group: "support" },
    { code: "legal-litigation", group: "legal" },
    { code: "settlement-judgment", group: "legal" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "counsel-status": { open: false, codes: [
    { code: "present", group: "with-lawyer" },
    { code: "notified-not-present", group: "with-lawyer" },
    { code: "not-notified", group: "with-lawyer" },
    { code: "not-reached", group: "with-lawyer" },
    { code: "waived", group: "without-lawyer" },
    { code: "no-lawyer", group: "without-lawyer" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "count-difference": { open: false, codes: [
    { code: "no-difference", group: "none" },
    { code: "dates-differ", group: "counting" },
    { code: "unit-differs", group: "counting" },
    { code: "definition-differs", group: "counting" },
    { code: "facilities-differ", group: "counting" },
    { code: "duplicates-outside", group: "outside" },
    { code: "sent-elsewhere", group: "outside" },
    { code: "cancelled-before-receipt", group: "outside" },
    { code: "never-received", group: "outside" },
    { code: "not-logged", group: "own" },
    { code: "informal-included", group: "own" },
    { code: "under-review", group: "open" },
    { code: "unexplained", group: "open" },
    { code: "other", group: "other" },
  ] },
  "crime-basis": { open: false, codes: [
    { code: "nibrs", group: "incident" },
    { code: "srs-summary", group: "summary" },
    { code: "mixed", group: "mixed" },
    { code: "state-own", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "custody-basis": { open: false, codes: [
    { code: "pretrial", group: "local" },
    { code: "sentenced", group: "local" },
    { code: "probation-violation", group: "local" },
    { code: "hold-other-agency", group: "other-agency" },
    { code: "arrested-not-charged", group: "local" },
    { code: "juvenile-custody", group: "local", public_as: "local-custody" },
    { code: "local-custody", group: "local" },
    { code: "civil-immigration-only", group: "immigration" },
    { code: "none", group: "none" },
    { code: "unknown", group: "missing" },
  ] },
  "custody-end": { open: false, codes: [
    { code: "transferred-to-ice-at-release", group: "transferred-to-ice" },
    { code: "transferred-before-release-eligible", group: "transferred-to-ice" },
    { code: "transferred-after-hold", group: "transferred-to-ice" },
    { code: "transferred-to-ice-timing-unknown", group: "transferred-to-ice" },
    { code: "ice-arrest-on-premises", group: "arrested-by-ice" },
    { code: "ice-arrest-courthouse", group: "arrested-by-ice" },
    { code: "ice-arrest-nearby", group: "arrested-by-ice" },
    { code: "released-no-ice", group: "released" },
    { code: "released-to-other-agency", group: "other" },
    { code: "transferred-jail-prison", group: "other" },
    { code: "detainer-cancelled", group: "other" },
    { code: "died-in-custody", group: "other" },
    { code: "remains-in-custody", group: "in-custody" },
    { code: "not-in-custody", group: "other" },
    { code: "not-yet-public", group: "not-yet-public" },
    { code: "not-recorded", group: "missing" },
    { code: "not-applicable", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "custody-taker": { open: false, codes: [
    { code: "ice-ero", group: "ice" },
    { code: "ice-hsi", group: "ice" },
    { code: "ice-contractor", group: "ice" },
    { code: "287g-officer", group: "ice" },
    { code: "cbp", group: "other-federal" },
    { code: "usms", group: "other-federal" },
    { code: "other-federal", group: "other-federal" },
    { code: "other-agency", group: "other" },
    { code: "none", group: "none" },
    { code: "unknown", group: "missing" },
  ] },
  "database-system": { open: false, codes: [
    { code: "ncic", group: "federal" },
    { code: "iii", group: "federal" },
    { code: "ngi", group: "federal" },
    { code: "ident", group: "federal" },
    { code: "lesc", group: "federal" },
    { code: "nlets", group: "interstate" },
    { code: "fusion-center", group: "interstate" },
    { code: "regional-sharing", group: "interstate" },
    { code: "clets", group: "state" },
    { code: "state-justice-system", group: "state" },
    { code: "state-dmv", group: "state" },
    { code: "public-benefits", group: "state" },
    { code: "court-records", group: "state" },
    { code: "probation-parole", group: "state" },
    { code: "gang-database", group: "local" },
    { code: "jail-management", group: "local" },
    { code: "booking-feed", group: "local" },
    { code: "police-records", group: "local" },
    { code: "alpr", group: "local" },
    { code: "face-recognition", group: "local" },
    { code: "clear", group: "commercial" },
    { code: "accurint", group: "commercial" },
    { code: "social-media-monitoring", group: "commercial" },
    { code: "data-broker-other", group: "commercial" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "decision": { open: false, codes: [
    { code: "complied-full", group: "complied" },
    { code: "complied-partial", group: "complied" },
    { code: "declined", group: "declined" },
    { code: "none-made", group: "none-made" },
    { code: "not-recorded", group: "not-recorded" },
  ] },
  "decision-reason": { open: false, codes: [
    { code: "no-judicial-warrant", group: "declined" },
    { code: "state-law-prohibits", group: "declined" },
    { code: "local-law-prohibits", group: "declined" },
    { code: "agency-policy-forbids", group: "declined" },
    { code: "no-answer-policy", group: "declined" },
    { code: "no-probable-cause-shown", group: "declined" },
    { code: "not-served-on-person", group: "declined" },
    { code: "offense-not-qualifying", group: "declined", public_as: "person-circumstances-declined" },
    { code: "us-citizen-or-claim", group: "declined", public_as: "person-circumstances-declined" },
    { code: "identity-not-confirmed", group: "declined" },
    { code: "form-incomplete-or-unsigned", group: "declined" },
    { code: "requester-not-verified", group: "declined" },
    { code: "subject-not-in-custody", group: "declined" },
    { code: "subject-juvenile", group: "declined", public_as: "person-circumstances-declined" },
    { code: "victim-witness-protection", group: "declined", public_as: "person-circumstances-declined" },
    { code: "interview-consent-refused", group: "declined", public_as: "person-circumstances-declined" },
    { code: "medical-reason", group: "declined", public_as: "person-circumstances-declined" },
    { code: "counsel-not-available", group: "declined" },
    { code: "resource-limits", group: "declined" },
    { code: "cost-not-reimbursed", group: "declined" },
    { code: "court-order-contrary", group: "declined" },
    { code: "ice-did-not-appear", group: "declined" },
    { code: "person-circumstances-declined", group: "declined" },
    { code: "other-declined", group: "declined" },
    { code: "judicial-warrant", group: "complied" },
    { code: "judicial-order-other", group: "complied" },
    { code: "state-mandate", group: "complied" },
    { code: "local-mandate", group: "complied" },
    { code: "agreement-obligation", group: "complied" },
    { code: "agency-policy-allows", group: "complied" },
    { code: "qualifying-offense", group: "complied", public_as: "person-circumstances-complied" },
    { code: "qualifying-conviction", group: "complied", public_as: "person-circumstances-complied" },
    { code: "terrorist-match", group: "complied", public_as: "person-circumstances-complied" },
    { code: "final-order", group: "complied", public_as: "person-circumstances-complied" },
    { code: "already-public-information", group: "complied" },
    { code: "policy-discretion", group: "complied" },
    { code: "command-exception", group: "complied" },
    { code: "officer-safety", group: "complied" },
    { code: "exigent-public-safety", group: "complied" },
    { code: "person-consented", group: "complied", public_as: "person-circumstances-complied" },
    { code: "no-policy", group: "complied" },
    { code: "person-circumstances-complied", group: "complied" },
    { code: "other-complied", group: "complied" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "decision-role": { open: false, codes: [
    { code: "records-clerk", group: "staff" },
    { code: "line-officer", group: "staff" },
    { code: "287g-officer", group: "staff" },
    { code: "supervisor", group: "staff" },
    { code: "watch-commander", group: "staff" },
    { code: "command-staff", group: "command" },
    { code: "agency-head", group: "command" },
    { code: "agency-counsel", group: "outside" },
    { code: "governing-body", group: "outside" },
    { code: "court", group: "outside" },
    { code: "automated", group: "other" },
    { code: "other", group: "other" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "designation-status": { open: false, codes: [
    { code: "listed", group: "listed" },
    { code: "disputed", group: "listed" },
    { code: "removed", group: "not-listed" },
    { code: "list-withdrawn", group: "not-listed" },
    { code: "unknown", group: "missing" },
  ] },
  "direction": { open: false, codes: [
    { code: "inbound", group: "received" },
    { code: "outbound-query", group: "sent" },
    { code: "outbound-contact", group: "sent" },
    { code: "automatic", group: "system" },
    { code: "delegated-act", group: "delegated" },
  ] },
  "duty-condition": { open: false, codes: [
    { code: "judicial-warrant", group: "paper" },
    { code: "judicial-probable-cause", group: "paper" },
    { code: "judicial-official-order", group: "paper" },
    { code: "court-order", group: "paper" },
    { code: "admin-warrant-attached", group: "paper" },
    { code: "form-sufficient", group: "paper" },
    { code: "served-on-person", group: "paper" },
    { code: "qualifying-conviction", group: "person" },
    { code: "qualifying-offense", group: "person" },
    { code: "illegal-reentry", group: "person" },
    { code: "terrorist-match", group: "person" },
    { code: "final-order", group: "person" },
    { code: "no-proof-of-citizenship", group: "person" },
    { code: "not-victim-or-witness", group: "person" },
    { code: "consent-given", group: "procedure" },
    { code: "notice-given", group: "procedure" },
    { code: "agency-head-review", group: "procedure" },
    { code: "agreement-in-force", group: "procedure" },
    { code: "reimbursement", group: "procedure" },
    { code: "ice-requested", group: "procedure" },
    { code: "public-information", group: "circumstance" },
    { code: "exigent-safety", group: "circumstance" },
    { code: "non-immigration-purpose", group: "circumstance" },
    { code: "declared-emergency", group: "circumstance" },
    { code: "judicial-subpoena", group: "paper" },
    { code: "law-requires", group: "circumstance" },
  ] },
  "external-list": { open: true, codes: [
    { code: "dhs-2025-05-29-list", group: "federal" },
    { code: "doj-2025-08-05-list", group: "federal" },
    { code: "ice-ddor-2017", group: "federal" },
    { code: "fair-list", group: "private" },
    { code: "ilrc-map", group: "private" },
    { code: "state-list", group: "state" },
    { code: "other", group: "other" },
  ] },
  "facility-type": { open: false, codes: [
    { code: "county-jail", group: "jail" },
    { code: "city-jail", group: "jail" },
    { code: "regional-jail", group: "jail" },
    { code: "police-lockup", group: "jail" },
    { code: "court-holding", group: "jail" },
    { code: "work-release", group: "jail" },
    { code: "state-prison", group: "prison" },
    { code: "juvenile-facility", group: "juvenile" },
    { code: "hospital", group: "health" },
    { code: "probation-office", group: "office" },
    { code: "courthouse", group: "office" },
    { code: "police-station", group: "office" },
    { code: "private-detention", group: "immigration" },
    { code: "ice-detention-facility", group: "immigration" },
    { code: "ice-hold-room", group: "immigration" },
    { code: "federal-prison", group: "federal" },
    { code: "usms-facility", group: "federal" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "federal-force": { open: false, codes: [
    { code: "judicial-order", group: "compulsory" },
    { code: "judicial-subpoena", group: "compulsory" },
    { code: "admin-subpoena", group: "court-enforceable" },
    { code: "system-alert", group: "ambiguous" },
    { code: "admin-warrant", group: "voluntary" },
    { code: "detainer-request", group: "voluntary" },
    { code: "notification-request", group: "voluntary" },
    { code: "informal", group: "voluntary" },
    { code: "delegated-287g", group: "agreement" },
    { code: "contractual", group: "agreement" },
    { code: "unknown", group: "missing" },
  ] },
  "file-content": { open: false, codes: [
    { code: "public-log", group: "records" },
    { code: "report", group: "records" },
    { code: "regime-table", group: "records" },
    { code: "agency", group: "records" },
    { code: "jurisdiction", group: "records" },
    { code: "agreements", group: "records" },
    { code: "publication", group: "integrity" },
    { code: "commitments", group: "integrity" },
    { code: "legal-profile", group: "reference" },
    { code: "schema", group: "reference" },
    { code: "codelist", group: "reference" },
    { code: "codebook", group: "reference" },
    { code: "catalog", group: "reference" },
    { code: "discovery", group: "reference" },
    { code: "page", group: "people" },
    { code: "readme", group: "people" },
    { code: "other", group: "other" },
  ] },
  "hold-clock": { open: false, codes: [
    { code: "fed-48h-business", group: "fixed-hours" },
    { code: "i247a-48h-continuous", group: "fixed-hours" },
    { code: "moa-48h-after-transfer", group: "fixed-hours" },
    { code: "nyc-nypd-48h-business", group: "fixed-hours" },
    { code: "nyc-judicial", group: "as-asked" },
    { code: "nc-48h-from-receipt", group: "fixed-hours" },
    { code: "nc-48h-from-release", group: "fixed-hours" },
    { code: "nc-2h-pretrial-query", group: "fixed-hours" },
    { code: "nc-notify-2h", group: "notice" },
    { code: "ga-48h-max", group: "fixed-hours" },
    { code: "ct-48h", group: "fixed-hours" },
    { code: "as-detainer", group: "as-asked" },
    { code: "zero", group: "none-allowed" },
    { code: "judicial", group: "as-ordered" },
    { code: "local-none", group: "no-hours" },
  ] },
  "hold-limit": { open: false, codes: [
    { code: "within-limit", group: "computed" },
    { code: "over-limit", group: "computed" },
    { code: "no-limit-known", group: "not-computed" },
    { code: "not-computable", group: "not-computed" },
  ] },
  "iar-response": { open: false, codes: [
    { code: "removable-match", group: "answered", public_as: "answered" },
    { code: "lawful-status", group: "answered", public_as: "answered" },
    { code: "us-citizen-indicated", group: "answered", public_as: "answered" },
    { code: "no-record", group: "answered", public_as: "answered" },
    { code: "further-inquiry", group: "answered", public_as: "answered" },
    { code: "detainer-to-follow", group: "answered", public_as: "answered" },
    { code: "answered", group: "answered" },
    { code: "no-response", group: "not-answered" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "identifier-scheme": { open: true, codes: [
    { code: "ori9", group: "agency" },
    { code: "ori7", group: "agency" },
    { code: "ddp-agency", group: "agency" },
    { code: "leaic", group: "agency" },
    { code: "census-gid", group: "government" },
    { code: "geoid", group: "place" },
    { code: "fips", group: "place", deprecated: "1.0", replaced_by: "geoid" },
    { code: "gnis", group: "place" },
    { code: "ocd", group: "place" },
    { code: "ice-detloc", group: "facility" },
    { code: "ddp-agreement", group: "agreement" },
    { code: "contract-number", group: "agreement" },
    { code: "state-assigned", group: "agency" },
  ] },
  "information": { open: false, codes: [
    { code: "none", group: "none" },
    { code: "public-record-only", group: "public" },
    { code: "release-date-time", group: "custody" },
    { code: "custody-status", group: "custody" },
    { code: "housing-location", group: "custody" },
    { code: "booking-record", group: "custody" },
    { code: "booking-roster", group: "custody" },
    { code: "charges", group: "justice" },
    { code: "criminal-history", group: "justice" },
    { code: "court-appointments", group: "justice" },
    { code: "probation-schedule", group: "protected", public_as: "sensitive-record" },
    { code: "gang-entry", group: "protected", public_as: "sensitive-record" },
    { code: "immigration-status", group: "personal" },
    { code: "home-address", group: "personal" },
    { code: "workplace-school", group: "personal" },
    { code: "phone-email", group: "personal" },
    { code: "associates-relatives", group: "personal" },
    { code: "photo", group: "personal" },
    { code: "fingerprints", group: "personal" },
    { code: "dmv-record", group: "system" },
    { code: "alpr-hits", group: "system" },
    { code: "medical", group: "protected", public_as: "sensitive-record" },
    { code: "juvenile-record", group: "protected", public_as: "sensitive-record" },
    { code: "victim-witness-data", group: "protected", public_as: "sensitive-record" },
    { code: "sensitive-record", group: "protected" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "instrument": { open: false, codes: [
    { code: "i-247a", group: "request" },
    { code: "i-247g", group: "request" },
    { code: "i-247", group: "request" },
    { code: "i-247d", group: "request" },
    { code: "i-247n", group: "request" },
    { code: "i-247x", group: "request" },
    { code: "i-200", group: "administrative" },
    { code: "i-205", group: "administrative" },
    { code: "i-203", group: "administrative" },
    { code: "i-286", group: "administrative" },
    { code: "admin-subpoena", group: "administrative" },
    { code: "i-213", group: "attachment" },
    { code: "i-862", group: "attachment" },
    { code: "judicial-arrest-warrant", group: "judicial" },
    { code: "judicial-search-warrant", group: "judicial" },
    { code: "blackies-warrant", group: "judicial" },
    { code: "writ-habeas", group: "judicial" },
    { code: "judicial-subpoena", group: "judicial" },
    { code: "grand-jury-subpoena", group: "judicial" },
    { code: "court-order", group: "judicial" },
    { code: "state-warrant", group: "judicial" },
    { code: "ncic-ivf-hit", group: "system" },
    { code: "iaq-iar", group: "system" },
    { code: "ipai-fingerprint-share", group: "system" },
    { code: "roster-request", group: "request" },
    { code: "written-other", group: "informal" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "interview-consent": { open: false, codes: [
    { code: "given-written", group: "asked", public_as: "asked" },
    { code: "given-oral", group: "asked", public_as: "asked" },
    { code: "counsel-only", group: "asked", public_as: "asked" },
    { code: "refused", group: "asked", public_as: "asked" },
    { code: "withdrawn", group: "asked", public_as: "asked" },
    { code: "asked", group: "asked" },
    { code: "not-asked", group: "not-asked" },
    { code: "not-required", group: "not-asked" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "issuer-role": { open: false, codes: [
    { code: "deportation-officer", group: "immigration" },
    { code: "supervisory-immigration-officer", group: "immigration" },
    { code: "field-office-director", group: "immigration" },
    { code: "lesc-staff", group: "immigration" },
    { code: "hsi-special-agent", group: "immigration" },
    { code: "border-patrol-agent", group: "immigration" },
    { code: "cbp-officer", group: "immigration" },
    { code: "immigration-officer", group: "immigration" },
    { code: "287g-officer", group: "delegated" },
    { code: "judge-or-magistrate", group: "court" },
    { code: "clerk-of-court", group: "court" },
    { code: "prosecutor", group: "court" },
    { code: "unsigned", group: "none" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "judge-type": { open: false, codes: [
    { code: "article-iii-judge", group: "judicial" },
    { code: "magistrate-judge", group: "judicial" },
    { code: "state-judge", group: "judicial" },
    { code: "state-magistrate", group: "judicial" },
    { code: "tribal-judge", group: "judicial" },
    { code: "immigration-judge", group: "not-judicial" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "jurisdiction-level": { open: false, codes: [
    { code: "federal", group: "federal" },
    { code: "state", group: "state" },
    { code: "federal-district", group: "state" },
    { code: "territory", group: "state" },
    { code: "county", group: "county" },
    { code: "municipal", group: "municipal" },
    { code: "township", group: "municipal" },
    { code: "tribal", group: "tribal" },
    { code: "campus", group: "special" },
    { code: "school-district", group: "special" },
    { code: "port", group: "special" },
    { code: "regional", group: "special" },
    { code: "constable-district", group: "special" },
    { code: "judicial-district", group: "special" },
    { code: "unknown", group: "missing" },
  ] },
  "language": { open: false, codes: [
    { code: "english", group: "common" },
    { code: "spanish", group: "common" },
    { code: "chinese", group: "common" },
    { code: "tagalog", group: "common" },
    { code: "vietnamese", group: "common" },
    { code: "korean", group: "common" },
    { code: "arabic", group: "common" },
    { code: "french", group: "common" },
    { code: "haitian-creole", group: "common" },
    { code: "hindi", group: "common" },
    { code: "portuguese", group: "common" },
    { code: "punjabi", group: "common" },
    { code: "russian", group: "common" },
    { code: "somali", group: "common" },
    { code: "american-sign-language", group: "sign" },
    { code: "indigenous-americas", group: "indigenous" },
    { code: "other", group: "other" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "legal-basis": { open: false, codes: [
    { code: "fed-judicial-warrant", group: "judicial" },
    { code: "fed-court-order", group: "judicial" },
    { code: "state-warrant", group: "judicial" },
    { code: "state-judicial-hold-order", group: "judicial" },
    { code: "court-subpoena", group: "judicial" },
    { code: "state-statute", group: "law" },
    { code: "local-ordinance", group: "law" },
    { code: "agency-policy", group: "law" },
    { code: "8usc1373-status-only", group: "law" },
    { code: "mou-287g-jem", group: "agreement" },
    { code: "mou-287g-wso", group: "agreement" },
    { code: "mou-287g-tfm", group: "agreement" },
    { code: "mou-287g-ttf", group: "agreement" },
    { code: "task-force-mou", group: "agreement" },
    { code: "igsa-boa", group: "agreement" },
    { code: "detainer-only", group: "request-only" },
    { code: "admin-warrant-only", group: "request-only" },
    { code: "informal-only", group: "request-only" },
    { code: "person-consent", group: "other", public_as: "other" },
    { code: "other", group: "other" },
    { code: "none-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "local-duty": { open: false, codes: [
    { code: "mandated-by-state", group: "mandated" },
    { code: "mandated-by-local", group: "mandated" },
    { code: "mandated-by-federal", group: "mandated" },
    { code: "required-by-contract", group: "contract" },
    { code: "permitted", group: "permitted" },
    { code: "permitted-conditional", group: "permitted" },
    { code: "requires-judicial-warrant", group: "restricted" },
    { code: "prohibited", group: "restricted" },
    { code: "unsettled", group: "unsettled" },
    { code: "no-law-on-file", group: "missing" },
  ] },
  "measure-kind": { open: false, codes: [
    { code: "flow", group: "adds" },
    { code: "stock", group: "does-not-add" },
    { code: "average", group: "does-not-add" },
    { code: "median", group: "does-not-add" },
  ] },
  "measure-unit": { open: false, codes: [
    { code: "requests", group: "count" },
    { code: "asks", group: "count" },
    { code: "decisions", group: "count" },
    { code: "persons", group: "count" },
    { code: "holds", group: "count" },
    { code: "interviews", group: "count" },
    { code: "disclosures", group: "count" },
    { code: "queries", group: "count" },
    { code: "notices", group: "count" },
    { code: "agreements", group: "count" },
    { code: "agencies", group: "count" },
    { code: "bookings", group: "count" },
    { code: "offenses", group: "count" },
    { code: "inmate-months", group: "time" },
    { code: "beds", group: "count" },
    { code: "calls", group: "count" },
    { code: "days", group: "time" },
    { code: "bed-days", group: "time" },
    { code: "minutes", group: "time" },
    { code: "cents", group: "money" },
  ] },
  "missing-mark": { open: false, codes: [
    { code: "unknown", group: "missing" },
    { code: "not-collected", group: "missing" },
  ] },
  "money-flow": { open: false, codes: [
    { code: "expense", group: "out" },
    { code: "revenue", group: "in" },
    { code: "reimbursement-requested", group: "asked" },
    { code: "reimbursement-received", group: "in" },
  ] },
  "money-source": { open: false, codes: [
    { code: "local-general-fund", group: "local" },
    { code: "restricted-public-safety", group: "local" },
    { code: "state-grant", group: "state" },
    { code: "fed-287g-salary", group: "federal" },
    { code: "fed-287g-award", group: "federal" },
    { code: "fed-perdiem", group: "federal" },
    { code: "scaap", group: "federal" },
    { code: "stonegarden", group: "federal" },
    { code: "forfeiture-fund", group: "federal" },
    { code: "federal-grant-other", group: "federal" },
    { code: "private", group: "private" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "nil-scope": { open: false, codes: [
    { code: "all-requests", group: "requests" },
    { code: "detainers", group: "requests" },
    { code: "information-requests", group: "requests" },
    { code: "list-1-civil-enforcement", group: "illinois" },
    { code: "list-2-detainers-warrants", group: "illinois" },
    { code: "queries", group: "actions" },
    { code: "transfers", group: "actions" },
    { code: "interviews", group: "actions" },
    { code: "costs", group: "actions" },
  ] },
  "notice-recipient": { open: false, codes: [
    { code: "person", group: "person" },
    { code: "attorney", group: "person-side" },
    { code: "public-defender", group: "person-side" },
    { code: "designee", group: "person-side" },
    { code: "parent-guardian", group: "person-side", public_as: "person-side" },
    { code: "person-side", group: "person-side" },
    { code: "bail-court", group: "official" },
    { code: "prosecutor", group: "official" },
    { code: "agency-head", group: "official" },
    { code: "state-office", group: "official" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "notice-status": { open: false, codes: [
    { code: "given", group: "given", public_as: "given-or-offered" },
    { code: "refused", group: "given", public_as: "given-or-offered" },
    { code: "given-or-offered", group: "given" },
    { code: "attempted", group: "not-given" },
    { code: "not-given", group: "not-given" },
    { code: "not-required", group: "not-required" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "notice-type": { open: false, codes: [
    { code: "copy-of-request", group: "request" },
    { code: "intent", group: "request" },
    { code: "release-notified-to-ice", group: "request" },
    { code: "written-reason", group: "request" },
    { code: "interview-consent", group: "interview" },
    { code: "interview-request", group: "interview" },
    { code: "rights-advisement", group: "interview" },
    { code: "counsel", group: "third-party" },
    { code: "designee", group: "third-party" },
    { code: "bail-court", group: "third-party" },
    { code: "prosecutor", group: "third-party" },
    { code: "other", group: "other" },
  ] },
  "null-reason": { open: false, codes: [
    { code: "unknown", group: "missing" },
    { code: "not-collected", group: "missing" },
    { code: "not-applicable", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "suppressed-small-cell", group: "missing" },
    { code: "redacted-active-investigation", group: "missing" },
  ] },
  "operator-level": { open: false, codes: [
    { code: "federal", group: "federal" },
    { code: "state", group: "state" },
    { code: "county", group: "local" },
    { code: "municipal", group: "local" },
    { code: "regional", group: "local" },
    { code: "tribal", group: "tribal" },
    { code: "private", group: "private" },
    { code: "unknown", group: "missing" },
  ] },
  "placed-by": { open: false, codes: [
    { code: "received", group: "request" },
    { code: "instrument-dated", group: "request" },
    { code: "decided", group: "request" },
    { code: "closed", group: "request" },
    { code: "replied", group: "request" },
    { code: "result", group: "act" },
    { code: "disclosed", group: "act" },
    { code: "notice-given", group: "act" },
    { code: "interview-offered", group: "act" },
    { code: "interview-held", group: "act" },
    { code: "custody-end", group: "custody" },
    { code: "incurred", group: "money" },
    { code: "period", group: "period" },
    { code: "period-start", group: "period" },
    { code: "period-end", group: "period" },
  ] },
  "policy-provision": { open: false, codes: [
    { code: "audit-cooperation", group: "name-it" },
    { code: "audit-independent-reviewer", group: "name-it" },
    { code: "audit-community-participation", group: "name-it" },
    { code: "audit-transfer-booking-ratio", group: "name-it" },
    { code: "records-access-detainers-agreements-costs-comms", group: "name-it" },
    { code: "end-287g", group: "claim-it" },
    { code: "judicial-warrant-for-transfer", group: "claim-it" },
    { code: "no-funds-prolonged-hold", group: "claim-it" },
    { code: "db-access-judicial-need", group: "claim-it" },
    { code: "private-right-of-action", group: "claim-it" },
    { code: "counsel-notice-before-interview", group: "claim-it" },
    { code: "non-entanglement", group: "claim-it" },
    { code: "log-all-requests", group: "claim-it" },
    { code: "quarterly-report", group: "claim-it" },
    { code: "no-sensitive-info-sharing", group: "claim-it" },
    { code: "no-detainer-without-judicial-warrant", group: "claim-it" },
    { code: "command-review-every-request", group: "claim-it" },
    { code: "no-courthouse-assist", group: "claim-it" },
    { code: "no-pretext-stops", group: "claim-it" },
    { code: "annual-public-report", group: "claim-it" },
    { code: "no-immigration-grant-conditions", group: "restrain-it" },
    { code: "disclose-expenditures", group: "restrain-it" },
    { code: "no-local-personnel", group: "restrain-it" },
    { code: "no-local-facilities", group: "restrain-it" },
    { code: "no-local-equipment", group: "restrain-it" },
    { code: "no-local-it", group: "restrain-it" },
    { code: "separate-public-safety-budget", group: "restrain-it" },
    { code: "evidence-based-narrative", group: "reframe-it" },
    { code: "publish-local-crime-context", group: "reframe-it" },
    { code: "publish-detention-cost", group: "reframe-it" },
    { code: "written-consent-interview", group: "procedure" },
    { code: "copy-of-request-to-person", group: "procedure" },
    { code: "intent-notice", group: "procedure" },
    { code: "notice-to-counsel-or-designee", group: "procedure" },
    { code: "nil-certification", group: "procedure" },
    { code: "complaint-mechanism", group: "procedure" },
    { code: "no-private-detention", group: "procedure" },
    { code: "no-detention-contract", group: "procedure" },
    { code: "no-status-inquiry", group: "procedure" },
    { code: "no-civil-warrant-custody", group: "procedure" },
    { code: "no-notification-response", group: "procedure" },
    { code: "no-ice-interpreting", group: "procedure" },
    { code: "no-ice-office-space", group: "procedure" },
    { code: "agency-head-review", group: "procedure" },
    { code: "report-requests-to-state", group: "procedure" },
    { code: "public-forum", group: "procedure" },
    { code: "prompt-release-after-bail", group: "procedure" },
    { code: "judicial-order-before-hold", group: "procedure" },
    { code: "bail-court-notice", group: "procedure" },
    { code: "must-honor-detainer", group: "cooperation" },
    { code: "must-have-287g", group: "cooperation" },
    { code: "must-verify-status", group: "cooperation" },
    { code: "must-query-ice", group: "cooperation" },
    { code: "must-notify-release", group: "cooperation" },
    { code: "must-provide-roster", group: "cooperation" },
    { code: "must-report-agreement-status", group: "cooperation" },
    { code: "must-get-approval-to-end-287g", group: "cooperation" },
    { code: "must-contract-detention", group: "cooperation" },
    { code: "must-seek-reimbursement", group: "cooperation" },
    { code: "must-document-costs", group: "cooperation" },
    { code: "must-report-cooperation", group: "cooperation" },
    { code: "notice-of-agreement-to-state", group: "cooperation" },
    { code: "sanctuary-ban", group: "cooperation" },
    { code: "official-penalties", group: "cooperation" },
    { code: "records-confidential", group: "cooperation" },
  ] },
  "probable-cause": { open: false, codes: [
    { code: "final-order", group: "marked", public_as: "any-marked" },
    { code: "pending-proceedings", group: "marked", public_as: "any-marked" },
    { code: "biometric-confirmation", group: "marked", public_as: "any-marked" },
    { code: "statements-or-other", group: "marked", public_as: "any-marked" },
    { code: "dhs-transferred-custody", group: "marked", public_as: "any-marked" },
    { code: "legacy-reason-to-believe", group: "marked", public_as: "any-marked" },
    { code: "legacy-charging-document-served", group: "marked", public_as: "any-marked" },
    { code: "legacy-arrest-warrant-served", group: "marked", public_as: "any-marked" },
    { code: "legacy-removal-order", group: "marked", public_as: "any-marked" },
    { code: "any-marked", group: "marked" },
    { code: "none-marked", group: "not-marked" },
    { code: "not-recorded", group: "missing" },
    { code: "not-applicable", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "provision-level": { open: false, codes: [
    { code: "federal", group: "federal" },
    { code: "state", group: "state" },
    { code: "county", group: "local" },
    { code: "municipal", group: "local" },
    { code: "special-district", group: "local" },
    { code: "tribal", group: "tribal" },
    { code: "agency", group: "agency" },
    { code: "court", group: "court" },
  ] },
  "provision-polarity": { open: false, codes: [
    { code: "restricts", group: "limits" },
    { code: "requires", group: "orders" },
    { code: "discloses", group: "orders" },
    { code: "permits", group: "allows" },
  ] },
  "provision-status": { open: false, codes: [
    { code: "in-force", group: "in-force" },
    { code: "pending", group: "not-in-force" },
    { code: "enjoined", group: "not-in-force" },
    { code: "repealed", group: "not-in-force" },
    { code: "absent", group: "not-in-force" },
    { code: "unknown", group: "missing" },
  ] },
  "qualifying-offense": { open: false, codes: [
    { code: "none", group: "none" },
    { code: "ca-serious-violent-felony", group: "california" },
    { code: "ca-state-prison-felony", group: "california" },
    { code: "ca-listed-offense", group: "california" },
    { code: "ca-registry", group: "california" },
    { code: "ca-federal-aggravated-felony", group: "california" },
    { code: "ca-federal-felony-warrant", group: "california" },
    { code: "ca-held-to-answer", group: "california" },
    { code: "nyc-violent-or-serious", group: "new-york-city" },
    { code: "nyc-terrorist-match", group: "new-york-city" },
    { code: "nyc-illegal-reentry", group: "new-york-city" },
    { code: "nj-violent-or-serious", group: "new-jersey" },
    { code: "nj-indictable-5-years", group: "new-jersey" },
    { code: "nj-final-order", group: "new-jersey" },
    { code: "ct-class-a-b-felony", group: "connecticut" },
    { code: "ct-terrorist-match", group: "connecticut" },
    { code: "nc-listed-offense", group: "north-carolina" },
    { code: "nc-felony-or-impaired-driving", group: "north-carolina" },
    { code: "pep-terrorism-security", group: "federal" },
    { code: "pep-gang", group: "federal" },
    { code: "pep-felony", group: "federal" },
    { code: "pep-aggravated-felony", group: "federal" },
    { code: "pep-significant-misdemeanor", group: "federal" },
    { code: "pep-three-misdemeanors", group: "federal" },
    { code: "scaap-eligible", group: "federal" },
    { code: "laken-riley-offense", group: "federal" },
    { code: "other-law-listed", group: "other" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "query-purpose": { open: false, codes: [
    { code: "criminal-justice", group: "justice" },
    { code: "purpose-code-f", group: "justice" },
    { code: "booking-status-check", group: "justice" },
    { code: "pretrial-release-check", group: "justice" },
    { code: "state-required-check", group: "justice" },
    { code: "criminal-investigation", group: "justice" },
    { code: "traffic-or-patrol", group: "justice" },
    { code: "immigration-enforcement", group: "immigration" },
    { code: "asked-by-ice", group: "immigration" },
    { code: "administrative", group: "other" },
    { code: "audit-or-test", group: "other" },
    { code: "other", group: "other" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "race-ethnicity": { open: false, codes: [
    { code: "american-indian-alaska-native", group: "known" },
    { code: "asian", group: "known" },
    { code: "black-african-american", group: "known" },
    { code: "hispanic-latino", group: "known" },
    { code: "middle-eastern-north-african", group: "known" },
    { code: "native-hawaiian-pacific-islander", group: "known" },
    { code: "white", group: "known" },
    { code: "multiracial-multiethnic", group: "known" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "regime-cadence": { open: false, codes: [
    { code: "monthly", group: "always" },
    { code: "quarterly", group: "always" },
    { code: "every-90-days", group: "always" },
    { code: "semiannual", group: "always" },
    { code: "annual", group: "always" },
    { code: "monthly-if-any", group: "if-any" },
    { code: "semiannual-if-any", group: "if-any" },
    { code: "annual-if-any", group: "if-any" },
    { code: "on-event", group: "if-any" },
    { code: "none", group: "none" },
    { code: "unknown", group: "missing" },
  ] },
  "region": { open: false, codes: [
    { code: "united-states", group: "americas" },
    { code: "northern-america", group: "americas" },
    { code: "central-america", group: "americas" },
    { code: "caribbean", group: "americas" },
    { code: "south-america", group: "americas" },
    { code: "northern-africa", group: "africa" },
    { code: "eastern-africa", group: "africa" },
    { code: "middle-africa", group: "africa" },
    { code: "southern-africa", group: "africa" },
    { code: "western-africa", group: "africa" },
    { code: "central-asia", group: "asia" },
    { code: "eastern-asia", group: "asia" },
    { code: "south-eastern-asia", group: "asia" },
    { code: "southern-asia", group: "asia" },
    { code: "western-asia", group: "asia" },
    { code: "eastern-europe", group: "europe" },
    { code: "northern-europe", group: "europe" },
    { code: "southern-europe", group: "europe" },
    { code: "western-europe", group: "europe" },
    { code: "australia-new-zealand", group: "oceania" },
    { code: "melanesia", group: "oceania" },
    { code: "micronesia", group: "oceania" },
    { code: "polynesia", group: "oceania" },
    { code: "stateless", group: "none" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "report-basis": { open: false, codes: [
    { code: "derived", group: "reporter" },
    { code: "aggregate-only", group: "reporter" },
    { code: "third-party", group: "not-reporter" },
    { code: "context-only", group: "not-reporter" },
  ] },
  "reporting-exemption": { open: false, codes: [
    { code: "reports-through-another", group: "exempt" },
    { code: "holds-nobody", group: "exempt" },
    { code: "exempt-by-law", group: "exempt" },
    { code: "postponed", group: "exempt" },
    { code: "other", group: "exempt" },
  ] },
  "request-relation": { open: false, codes: [
    { code: "follows-declined", group: "follow-up" },
    { code: "judicial-order-after-detainer", group: "follow-up" },
    { code: "further-ask", group: "follow-up" },
    { code: "replaces", group: "follow-up" },
    { code: "cancels", group: "follow-up" },
    { code: "same-person-custody", group: "same" },
    { code: "duplicate-suspected", group: "same" },
    { code: "bulk-detail", group: "same" },
    { code: "led-to", group: "follow-up" },
    { code: "other", group: "other" },
  ] },
  "requesting-component": { open: false, codes: [
    { code: "ice-ero", group: "ice" },
    { code: "ice-hsi", group: "ice" },
    { code: "ice-unspecified", group: "ice" },
    { code: "cbp-usbp", group: "dhs" },
    { code: "cbp-ofo", group: "dhs" },
    { code: "uscis", group: "dhs" },
    { code: "dhs-other", group: "dhs" },
    { code: "287g-own-agency", group: "delegated" },
    { code: "usms", group: "other-federal" },
    { code: "fbi", group: "other-federal" },
    { code: "doj", group: "other-federal" },
    { code: "other-federal", group: "other-federal" },
    { code: "other-local", group: "non-federal" },
    { code: "unknown", group: "missing" },
  ] },
  "requesting-office": { open: true, codes: [
    { code: "atlanta", group: "field-office" },
    { code: "baltimore", group: "field-office" },
    { code: "boston", group: "field-office" },
    { code: "buffalo", group: "field-office" },
    { code: "chicago", group: "field-office" },
    { code: "dallas", group: "field-office" },
    { code: "denver", group: "field-office" },
    { code: "detroit", group: "field-office" },
    { code: "el-paso", group: "field-office" },
    { code: "harlingen", group: "field-office" },
    { code: "houston", group: "field-office" },
    { code: "los-angeles", group: "field-office" },
    { code: "miami", group: "field-office" },
    { code: "new-orleans", group: "field-office" },
    { code: "new-york-city", group: "field-office" },
    { code: "newark", group: "field-office" },
    { code: "philadelphia", group: "field-office" },
    { code: "phoenix", group: "field-office" },
    { code: "salt-lake-city", group: "field-office" },
    { code: "san-antonio", group: "field-office" },
    { code: "san-diego", group: "field-office" },
    { code: "san-francisco", group: "field-office" },
    { code: "seattle", group: "field-office" },
    { code: "st-paul", group: "field-office" },
    { code: "washington", group: "field-office" },
    { code: "lesc", group: "national" },
    { code: "perc", group: "national" },
    { code: "headquarters", group: "national" },
    { code: "unknown", group: "missing" },
  ] },
  "review-level": { open: false, codes: [
    { code: "none", group: "below-command" },
    { code: "line-officer", group: "below-command" },
    { code: "supervisor", group: "below-command" },
    { code: "watch-commander", group: "below-command" },
    { code: "command-staff", group: "command" },
    { code: "agency-head", group: "command" },
    { code: "agency-counsel", group: "outside" },
    { code: "governing-body", group: "outside" },
    { code: "court", group: "outside" },
    { code: "external-oversight", group: "outside" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "review-result": { open: false, codes: [
    { code: "approved", group: "decided" },
    { code: "denied", group: "decided" },
    { code: "modified", group: "decided" },
    { code: "pending", group: "open" },
    { code: "not-required", group: "none" },
    { code: "bypassed-exigent", group: "none" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "revision-reason": { open: false, codes: [
    { code: "progress", group: "progress" },
    { code: "correction-data-entry", group: "correction" },
    { code: "correction-source", group: "correction" },
    { code: "correction-decision", group: "correction" },
    { code: "correction-coding", group: "correction" },
    { code: "correction-late-information", group: "correction" },
    { code: "correction-after-audit", group: "correction" },
    { code: "withdrawn-duplicate", group: "withdrawn" },
    { code: "withdrawn-not-a-request", group: "withdrawn" },
    { code: "withdrawn-wrong-agency", group: "withdrawn" },
    { code: "withdrawn-test-entry", group: "withdrawn" },
    { code: "released-from-embargo", group: "release" },
    { code: "expunged", group: "expungement" },
    { code: "shown-in-less-detail", group: "release" },
  ] },
  "served-how": { open: false, codes: [
    { code: "in-person", group: "served" },
    { code: "inmate-mail", group: "served" },
    { code: "by-attorney", group: "served" },
    { code: "other", group: "served" },
    { code: "not-served", group: "not-served" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "set-aside-reason": { open: false, codes: [
    { code: "total", group: "on-purpose" },
    { code: "note", group: "on-purpose" },
    { code: "test-entry", group: "on-purpose" },
    { code: "other-subject", group: "on-purpose" },
    { code: "repeated", group: "on-purpose" },
    { code: "headings-repeated", group: "on-purpose" },
    { code: "no-request", group: "on-purpose" },
    { code: "row-hangs-on-cell", group: "not-read" },
    { code: "no-paper", group: "not-read" },
    { code: "no-ask", group: "not-read" },
    { code: "paper-asks-more", group: "not-read" },
    { code: "group-blank", group: "not-read" },
    { code: "group-apart", group: "not-read" },
    { code: "group-too-long", group: "not-read" },
    { code: "id-blank", group: "not-read" },
    { code: "id-unreadable", group: "not-read" },
    { code: "id-repeated", group: "not-read" },
    { code: "too-many-cells", group: "not-read" },
  ] },
  "sex": { open: false, codes: [
    { code: "f", group: "known" },
    { code: "m", group: "known" },
    { code: "x", group: "known" },
    { code: "not-collected", group: "missing" },
    { code: "withheld-law", group: "missing" },
    { code: "withheld-privacy", group: "missing" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "source-kind": { open: false, codes: [
    { code: "own-log", group: "own" },
    { code: "federal-release", group: "other" },
    { code: "state-release", group: "other" },
    { code: "other", group: "other" },
  ] },
  "termination-approval": { open: false, codes: [
    { code: "none", group: "none" },
    { code: "state-board", group: "state" },
    { code: "governor", group: "state" },
    { code: "attorney-general", group: "state" },
    { code: "governing-body", group: "local" },
    { code: "other", group: "other" },
    { code: "unknown", group: "missing" },
  ] },
  "terrorist-match": { open: false, codes: [
    { code: "reported", group: "reported" },
    { code: "not-reported", group: "not-reported" },
    { code: "not-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "transfer-basis": { open: false, codes: [
    { code: "judicial-warrant", group: "judicial" },
    { code: "judicial-probable-cause", group: "judicial" },
    { code: "court-order", group: "judicial" },
    { code: "qualifying-conviction", group: "law", public_as: "legal-criteria-met" },
    { code: "terrorist-match", group: "law", public_as: "legal-criteria-met" },
    { code: "legal-criteria-met", group: "law" },
    { code: "state-mandate", group: "law" },
    { code: "agreement", group: "agreement" },
    { code: "policy-discretion", group: "discretion" },
    { code: "detainer-only", group: "request-only" },
    { code: "admin-warrant-only", group: "request-only" },
    { code: "none-recorded", group: "missing" },
    { code: "unknown", group: "missing" },
  ] },
  "verification": { open: false, codes: [
    { code: "verified", group: "checked" },
    { code: "secondary", group: "draft" },
    { code: "from-memory", group: "draft" },
    { code: "design", group: "design" },
  ] },
};
