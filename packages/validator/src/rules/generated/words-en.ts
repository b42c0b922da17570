// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { DefectWords } from '../../words/book.ts';

/** The words of every defect. */
export const defects: Readonly<Record<string, DefectWords>> = {
  'agency-id-of-another-state': {
    "title": "The id of the agency is of another state",
    "why": "The id holds the letters of the state. Tables by state may go by either of the two.",
    "fix": "Correct the column \"State\". The id is permanent: if it was made wrongly, write a new record with a new id.",
    "message": {
      "default": "The id {id} is of {found}. The agency is in {state}."
    }
  },
  'agency-unknown': {
    "title": "An agency that is not among those given",
    "why": "The time zone, the type and the law come from the record of the agency. Without it many checks cannot be made.",
    "fix": "Check the spelling of the agency id, or add the record of the agency to the files that you check.",
    "message": {
      "one": "No agency has the id {agency}.",
      "default": "No agency has the id {agency}. It stands in {count} records; this is the first."
    }
  },
  'agreement-cited-unknown': {
    "title": "Names an agreement that is not there",
    "why": "Whoever lists an agreement should be able to show it: its dates, its text, what it allows.",
    "fix": "Check the spelling of the agreement id, or add the agreement to the list of agreements.",
    "message": {
      "default": "The agreement {agreement} is not among the agreements given for this agency."
    }
  },
  'agreement-document-missing': {
    "title": "The text of the agreement is missing",
    "why": "What officers may do, and how the agreement ends, stands only in its text.",
    "fix": "Add the address or the fingerprint of the signed paper in the sheet of documents. If there is none, choose a reason in \"Documents: why missing\".",
    "message": {
      "default": "The agreement was signed on {signed}, {days} days ago. No document is named."
    }
  },
  'agreement-ends-before-it-starts': {
    "title": "The agreement ends before it starts",
    "why": "Decisions are checked against the agreement in force on that day. With the dates turned round it was never in force.",
    "fix": "Compare the dates with the signed paper. Look for a wrong year, or for day and month that changed places.",
    "message": {
      "signed": "The agreement ended on {end}. It was signed on {start}, which is later.",
      "effective": "The agreement ended on {end}. It took effect on {start}, which is later.",
      "notice": "The notice was given on {start}. The agreement had ended on {end}.",
      "missing": "The first list without the agreement is of {end}. The last list with it is of {start}, which is not earlier."
    }
  },
  'agreement-id-disagrees': {
    "title": "The id of the agreement says something else",
    "why": "The id is made of the agency, the type and a number. If they differ from the record, decisions that rely on the id point at the wrong paper.",
    "fix": "Compare the columns \"Agency\" and \"Type\" with the id. Correct them, or give the agreement a new id if nothing uses it yet.",
    "message": {
      "agency": "The id {id} is one of another agency. This agreement is of {agency}.",
      "type": "The id {id} says another type. The record says: {type:agreement-type}."
    }
  },
  'agreement-in-force-disagrees': {
    "title": "An agreement listed with another status",
    "why": "Readers take from the report which agreements bound the agency.",
    "fix": "Correct the status in the report, or the dates in the record of the agreement.",
    "message": {
      "ended": "The report lists the agreement {agreement} as active on {as_of}. It ended on {on}.",
      "not-yet": "The report lists the agreement {agreement} as active on {as_of}. It was signed on {on}.",
      "type": "The report lists the agreement {agreement} with another type. By its record it is: {type:agreement-type}."
    }
  },
  'agreement-listed-but-ended': {
    "title": "Listed after its end",
    "why": "Lists lag behind. But an agreement that is still listed long after its end may not have ended, or may have come back.",
    "fix": "Check the date of the end. If the agency signed again, write a new agreement that follows this one.",
    "message": {
      "ended": "The agreement ended on {end}. A list of {as_of} still shows it.",
      "missing": "The agreement is said to be missing since the list of {end}. A list of {as_of} shows it."
    }
  },
  'agreement-lists-out-of-order': {
    "title": "Published lists out of order",
    "why": "Who was on the list on a given day is read from these dates.",
    "fix": "Sort the lists by their date, oldest first. \"First listed\" and \"Last listed\" are the dates of the oldest and the newest.",
    "message": {
      "order": "The list of {as_of} stands after the list of {before}.",
      "first": "The first list is said to be of {said}. A list of {found} shows the agreement too.",
      "last": "The last list is said to be of {said}. A list of {found} shows the agreement too."
    }
  },
  'agreement-missing-where-law-requires': {
    "title": "No agreement where a law asks for one",
    "why": "Some states tell certain agencies to have an agreement with ICE, or to ask for one each year.",
    "fix": "If there is an agreement, add it to the list of agreements. If one was asked for and not signed, add it with the status \"Waiting for signature\".",
    "message": {
      "default": "A law asks this agency for an agreement such as {type:agreement-type}. The agreements given hold none in force or asked for. Is one missing?"
    }
  },
  'agreement-signed-unknown': {
    "title": "No date of signature, and no reason",
    "why": "Without the date nobody can tell whether an agreement was in force on the day of a decision. A reason says that somebody looked.",
    "fix": "Fill in \"Signed on\". If the date cannot be found, choose a reason in \"Signed on: why missing\".",
    "message": {
      "default": "The agreement has no date of signature. It does not say why."
    }
  },
  'agreement-status-disagrees': {
    "title": "Status and dates disagree",
    "why": "Counts of agreements in force go by the status. Checks of single decisions go by the dates.",
    "fix": "Change the status, or the date. In Excel, these are the columns \"Status\", \"Signed on\" and \"Ended on\".",
    "message": {
      "ended": "The status is \"{status:agreement-status}\". The agreement ended on {on}.",
      "not-yet-ended": "The status is \"{status:agreement-status}\". The agreement ends only on {on}.",
      "signed": "The status is \"{status:agreement-status}\". The agreement was signed on {on}."
    }
  },
  'agreement-where-law-bars': {
    "title": "An agreement that a law speaks against",
    "why": "Some states and cities bar agreements of this kind. Some laws let older ones run on, and some agencies are exempt.",
    "fix": "Check the dates of the agreement and the law named here. If an exception covers it, say so in an answer.",
    "message": {
      "signed": "Signed on {on}. Does a law bar agreements of this kind ({type:agreement-type}) from that day?",
      "in-force": "Listed as in force on {on}. Does a law bar agreements of this kind ({type:agreement-type}) on that day?"
    }
  },
  'balance-does-not-add': {
    "title": "The balance of asks does not add up",
    "why": "Every ask that was open or came in was decided, was closed, or is still open. If the two sides differ, some asks were lost or counted twice.",
    "fix": "Make the report from the log, or count again: open at start + received = decided + closed without decision + open at end.",
    "message": {
      "default": "Open at start and received are {before} together. Decided, closed and open at end are {after}. The difference is {difference}."
    }
  },
  'crime-basis-changes': {
    "title": "Crimes are counted by another system",
    "why": "The older FBI system counts one offense an incident, the newer one counts all. Numbers of the two are never compared.",
    "fix": "Use numbers of one system for all periods, or state in both which one it is and do not compare them.",
    "message": {
      "default": "Here crimes are counted by \"{found:crime-basis}\". In {period} they are counted by \"{other:crime-basis}\"."
    }
  },
  'decision-before-receipt': {
    "title": "Decided before it was received",
    "why": "Nobody can decide on a request that has not come. One of the two dates is wrong, and with it the quarter or the time to decide.",
    "fix": "Compare both dates with the paper and correct the wrong one. In a spreadsheet, look for a wrong year or for month and day that changed places.",
    "message": {
      "default": "Decided on {decided}, before it was received on {received}.",
      "time": "Decided at {decided}, before it was received at {received}."
    }
  },
  'duplicate-entry-suspected': {
    "title": "Perhaps the same request twice",
    "why": "A request that is entered twice is counted twice.",
    "fix": "Compare the two rows. If they are one request, withdraw one with a new revision and the reason \"Withdrawn: duplicate\". If not, link them as related requests.",
    "message": {
      "default": "Request {other} ({file}, line {row}) was received at the same time, with the same papers and asks, in the same case."
    }
  },
  'duplicate-request-id': {
    "title": "One request id is used twice",
    "why": "The id and the revision name one entry. Where two claim them, neither can be in force, and neither is counted.",
    "fix": "If both rows are the same request, delete one. If one is a later state of the other, raise its revision. Else give one a new id. In a spreadsheet, sort by the id to see them side by side.",
    "message": {
      "default": "The same id and revision stand in {file}, line {row}, and say something else there. Neither of the two counts.",
      "copy": "This entry is in the file twice: the same is in line {row}."
    }
  },
  'expenditure-on-ended-agreement': {
    "title": "Spent under an agreement that was not in force",
    "why": "Money can be spent under an agreement only while it is in force.",
    "fix": "Check the agreement of this line and its dates. If another agreement covers the cost, name that one. A repayment that came late is no expense: choose its flow.",
    "message": {
      "ended": "The agreement {agreement} ended on {on}. The period begins on {edge}.",
      "not-yet": "The agreement {agreement} took effect on {on}. The period ends on {edge}."
    }
  },
  'facility-unknown': {
    "title": "A facility that the agency does not have",
    "why": "Tables by facility and local times go by the facility. An unknown one stands alone.",
    "fix": "Check the facility id, or add the facility to the record of the agency.",
    "message": {
      "default": "The agency has no facility {facility}."
    }
  },
  'geoid-of-another-state': {
    "title": "The GEOID is of another state",
    "why": "Many counties share a name. A GEOID of another state is often that of a namesake.",
    "fix": "Look the GEOID up by name and state. If it is right, correct the column \"State\".",
    "message": {
      "default": "The GEOID {geoid} lies in {found}. The record says {state}."
    }
  },
  'geoid-wrong-length': {
    "title": "A GEOID of another length",
    "why": "The Census code of a state has 2 digits, of a county 5, of a city 7, of a township 10. A lost zero makes it the code of nothing, or of another place.",
    "fix": "Write the whole code with its leading zero. In Excel, set the column \"GEOID\" to Text before you paste.",
    "message": {
      "default": "The GEOID {geoid} has {count} digits. For this level ({level:jurisdiction-level}) it has {expected}.",
      "city": "The GEOID {geoid} has {count} digits. A city has 7, a township or New England town 10.",
      "no-such-state": "The GEOID {geoid} begins with {digits}. No state or territory has that number."
    }
  },
  'ice-facility-code-unusual': {
    "title": "An unusual ICE facility code",
    "why": "ICE's codes of detention facilities have seven capital letters or digits, with very few exceptions. A cut-off code finds no facility.",
    "fix": "Copy the code from ICE's list of facilities. Leave the cell empty if the facility has none.",
    "message": {
      "default": "ICE facility codes have 7 letters or digits. This one, {code}, has {count}.",
      "small-letters": "ICE facility codes have capital letters. {code} is written {meant}.",
      "catch-all": "{code} stands for any facility without a code. It names none."
    }
  },
  'jurisdiction-id-disagrees': {
    "title": "The id of the jurisdiction says something else",
    "why": "Everybody makes the id in the same way, from the level and the first GEOID. If the two differ, the record may be read as another place.",
    "fix": "The id never changes. Correct the level or the GEOID. If the id itself was made wrongly, write a new record with the right one.",
    "message": {
      "level": "The id {id} is not one of this level: {level:jurisdiction-level}.",
      "geoid": "The id {id} names the GEOID {named}. It is not among the GEOIDs of the record."
    }
  },
  'jurisdiction-unknown': {
    "title": "A jurisdiction that is not among those given",
    "why": "The law and the policies of a place come from its record. A link to nothing cuts the agency off from them.",
    "fix": "Check the spelling of the jurisdiction id, or add its record to the files that you check.",
    "message": {
      "default": "No jurisdiction has the id {jurisdiction}."
    }
  },
  'measure-not-as-defined': {
    "title": "A measure that is not what its name says",
    "why": "The measures of the standard have one unit, one kind and one date each. Only so do figures of two agencies mean the same.",
    "fix": "Correct the table, or give your own measure another name.",
    "message": {
      "unit": "The measure {measure} is counted in: {expected:measure-unit}. The table says: {found:measure-unit}.",
      "kind": "The measure {measure} is of this kind: {expected:measure-kind}. The table says: {found:measure-kind}.",
      "placed_by": "The measure {measure} is placed by: {expected:placed-by}. The table says: {found:placed-by}."
    }
  },
  'months-covered-incomplete': {
    "title": "Not all months are covered",
    "why": "A month without a log is a gap, not a zero. Totals of such a report are lower than what happened.",
    "fix": "Add the missing months and count again. If there was no log, leave the month out: the gap then shows.",
    "message": {
      "missing": "The report covers {count} of the {all} months of {name}. {month} is missing.",
      "outside": "The month {month} does not lie in {name}."
    }
  },
  'nil-certified-too-early': {
    "title": "Certified before the period was over",
    "why": "That nothing came can be certified only when the last day is over.",
    "fix": "Certify again after the last day of the period.",
    "message": {
      "default": "Certified on {certified}. The period ends on {end}."
    }
  },
  'nil-with-entries': {
    "title": "Certified as none, but there are entries",
    "why": "A certificate says that nothing came. One entry in the log makes it untrue.",
    "fix": "Take the certificate back, or withdraw the entries if they were made by mistake or fall into another period.",
    "message": {
      "log": "Certified that there were none: {scope:nil-scope}. The log has {count} in this period, the first on {on}.",
      "figure": "Certified that there were none: {scope:nil-scope}. The same report counts {count} asks received."
    }
  },
  'notice-period-too-short': {
    "title": "Ended sooner than the notice period",
    "why": "Until the notice period is over the agreement may still have bound both sides.",
    "fix": "Check the dates of the notice and of the end. If the parties agreed on a shorter time, or safety required it, say so in an answer.",
    "message": {
      "default": "Notice was given on {notice}. The agreement ended {days} days later. The notice period is {required} days. Was it shortened?"
    }
  },
  'ori-of-another-state': {
    "title": "The ORI is of another state",
    "why": "Many counties and cities share a name. An ORI of another state is often that of a namesake.",
    "fix": "Look the ORI up by name and state. If the ORI is right, correct the column \"State\".",
    "message": {
      "default": "The ORI {ori} is of {found}. The agency is in {state}."
    }
  },
  'ori-unknown-state': {
    "title": "An ORI that begins with no state",
    "why": "The first two letters of an ORI say the state. They are those of the FBI, which are not always the postal ones: Nebraska is NB, Guam is GM.",
    "fix": "Compare the first two letters with your CJIS or state list. In Excel, look in the column \"Identifier\" of the agencies.",
    "message": {
      "postal-letters": "{ori} begins with {letters}. In an ORI, {state} is {meant}. Did you mean {whole}?",
      "default": "No state has an ORI that begins with {letters}."
    }
  },
  'ori-wrong-form': {
    "title": "An ORI that is not written as one",
    "why": "The ORI joins the agency to FBI and state lists. One wrong character joins it to nothing, or to someone else.",
    "fix": "Copy the ORI from your CJIS or state list: two capital letters, then seven letters or digits. If your list gives only seven characters, choose \"ORI, 7 characters\" as the scheme. In Excel, set the column to Text first, so that no zero is lost.",
    "message": {
      "lower-case": "The ORI {ori} has small letters. It is written {meant}.",
      "two-missing": "The ORI {ori} has 7 characters. An ORI has 9: the last two are missing.",
      "nine-not-seven": "{ori} is an ORI of 9 characters. The scheme says 7.",
      "default": "This is not an ORI. An ORI has {expected} characters: two letters, then letters or digits. Here are {count}."
    }
  },
  'period-wrong-dates': {
    "title": "The dates are not those of the period",
    "why": "Reports are added and compared by the name of the period. With other dates they would overlap or leave gaps.",
    "fix": "A quarter starts on the first day of January, April, July or October. Correct the dates, or the name of the period.",
    "message": {
      "start": "The period {name} begins on {expected}, not on {found}.",
      "end": "The period {name} ends on {expected}, not on {found}.",
      "no-period": "No period is named {name}."
    }
  },
  'public-id-used-twice': {
    "title": "Two requests with one public id",
    "why": "Outside the agency the public id is the only name of an entry. Two entries with one id look like one that changed.",
    "fix": "This often comes from copying a row. Empty the public id of the newer entry; the software makes a new one.",
    "message": {
      "default": "Request {other} ({file}, line {row}) has the same public id."
    }
  },
  'rate-without-parts': {
    "title": "A rate without its two figures",
    "why": "A rate is two whole numbers over the same months. Without both nobody can compute, compare or add it.",
    "fix": "Add the missing figure, or leave the rate out.",
    "message": {
      "numerator": "The figure above the line is missing.",
      "denominator": "The figure below the line is missing.",
      "zero": "The figure below the line is zero. Nothing can be divided by it.",
      "months": "The rate covers no month."
    }
  },
  'received-date-missing': {
    "title": "No date of receipt",
    "why": "The date of receipt decides in which quarter the entry is counted. Without it the entry is in no report.",
    "fix": "Fill in the day on which it came, or on which the agency made its query or contact. If nobody knows, say so in the column beside it.",
    "message": {
      "default": "It does not say on which day this came, nor why that is missing."
    }
  },
  'recorded-in-itself': {
    "title": "The custody is recorded in the same request",
    "why": "A request that points at another one has no custody of its own. One that points at itself has none at all.",
    "fix": "Empty \"Recorded in request\" and fill in the custody, or name the request that holds it.",
    "message": {
      "default": "The request {id} says that its custody is recorded in itself."
    }
  },
  'recorded-in-unknown': {
    "title": "The custody is recorded nowhere",
    "why": "What became of a person is recorded once. If the request that holds it is missing, a transfer or a release is not counted.",
    "fix": "Check the id in \"Recorded in request\". If that request stands in another file of the log, check both files together.",
    "message": {
      "default": "The custody is said to be recorded in the request {other}. The files given have no such request."
    }
  },
  'related-request-unknown': {
    "title": "A related request that is not there",
    "why": "Related requests show how a matter went on: declined first, then a judge's order. A link to nothing hides that.",
    "fix": "Check the public id of the related request. If it stands in another file, check both files together.",
    "message": {
      "default": "The files given have no request with the public id {other}."
    }
  },
  'report-counts-more-rows-than-log': {
    "title": "The log has fewer records than were counted",
    "why": "Records of a log are never deleted: a withdrawn entry stays. Fewer records mean that a part was not given, or that some were lost.",
    "fix": "Check the report together with all files of the log. If records were deleted, put them back and withdraw them.",
    "message": {
      "default": "The report was counted from {said} records. The log given has {found}."
    }
  },
  'report-differs-from-log': {
    "title": "A figure that the log does not give",
    "why": "A report that was counted from a log must come out the same when anybody counts again.",
    "fix": "Make the report again from the log. If the log was changed since, publish a new revision of the report.",
    "message": {
      "cell": "The report says {reported} for {codes}. The log gives {counted}.",
      "missing-row": "The table has no row for {codes}. The log gives {counted}.",
      "figure": "The report says {reported}. The log gives {counted}."
    }
  },
  'report-id-disagrees': {
    "title": "The id of the report says something else",
    "why": "A second report with the same id is a newer state of the first. With a wrong id a report replaces another one, or none.",
    "fix": "The id is the agency, the period and the kind of source, in small letters.",
    "message": {
      "default": "The id of this report is {found}. By its agency, period and source it is {expected}."
    }
  },
  'report-period-gap': {
    "title": "A period between two reports is missing",
    "why": "A period without a report is silence, not zero.",
    "fix": "Add the missing report. If nothing came, certify that.",
    "message": {
      "default": "Before this report, {count} months are in no report of the agency. The last one with a report is {before}."
    }
  },
  'report-published-before-period-end': {
    "title": "Published before the period was over",
    "why": "A report cannot show days that had not come when it was published.",
    "fix": "Check \"Published on\", \"As of\" and the period. Look for a wrong year.",
    "message": {
      "period-end": "The report was published on {published}. Its period ends on {end}.",
      "as-of": "The report was published on {published}. It says that it shows the log of {end}."
    }
  },
  'report-time-zone-differs': {
    "title": "Another time zone than the agency",
    "why": "A request late on the last day of a quarter falls into one quarter or the next, by the time zone.",
    "fix": "Make the report again with the time zone of the agency, or correct the agency.",
    "message": {
      "default": "The report counts days in {found}. The agency is in {expected}."
    }
  },
  'revision-gap': {
    "title": "A revision is missing",
    "why": "Each revision says what changed and why. A number that was skipped is a change that nobody can see.",
    "fix": "Add the missing revision, or number the revisions without a gap if none was made.",
    "message": {
      "default": "Revision {revision} follows revision {before}. What lies between is missing."
    }
  },
  'same-agreement-twice': {
    "title": "The same agreement twice",
    "why": "One agency cannot sign the same kind of agreement twice on one day. One paper under two ids is counted twice.",
    "fix": "Keep the agreement that other records use. Withdraw the other with a new revision and the reason \"Withdrawn: duplicate\".",
    "message": {
      "default": "The agreement {other} has the same agency, type and date of signature ({signed}). Both are in force."
    }
  },
  'same-id-two-contents': {
    "title": "One id and revision, two different records",
    "why": "The highest revision of an id is in force. If two records claim it and differ, neither of them is.",
    "fix": "If one record is newer, raise its revision and give the reason. If one was made by mistake, delete it.",
    "message": {
      "default": "{id}, revision {revision}, says something else in {file}, line {row}. Neither of the two counts."
    }
  },
  'same-instrument-twice': {
    "title": "One paper twice in a request",
    "why": "Tables by paper would count it twice.",
    "fix": "Delete the second one, or correct its kind or date.",
    "message": {
      "scan": "Two papers of this request have the same scan.",
      "default": "Two papers of this request are the same: {paper:instrument}, dated {dated}."
    }
  },
  'small-number-shown': {
    "title": "A small number of persons is shown",
    "why": "Where few persons share an age, an origin or a charge, readers may recognise them.",
    "fix": "Mark the figure as withheld, or join it with a neighbouring group.",
    "message": {
      "default": "This figure is under the threshold of {threshold} and is shown."
    }
  },
  'supersedes-itself': {
    "title": "A request that replaces itself",
    "why": "A later state of one request is a new revision of it. \"Replaces requests\" is for other requests only.",
    "fix": "Take the id out of \"Replaces requests\". If you meant a newer state, raise \"Revision\".",
    "message": {
      "default": "The request {id} says that it replaces itself."
    }
  },
  'supersedes-unknown': {
    "title": "Replaces a request that is not there",
    "why": "Nothing is deleted from the log. The request that was replaced stays listed.",
    "fix": "Check the id in \"Replaces requests\". If the older request stands in another file, check both files together.",
    "message": {
      "default": "This request replaces {other}. The files given have no such request."
    }
  },
  'table-code-unknown': {
    "title": "A table with a code that its list does not have",
    "why": "Tables of many agencies are added by these codes. A misspelled one falls out of the sum.",
    "fix": "Use a code of the list, or \"total\" in a row for all of them.",
    "message": {
      "default": "\"{code}\" is not a code of the list \"{list}\"."
    }
  },
  'table-row-not-as-declared': {
    "title": "A row that does not fit its table",
    "why": "A table says by which columns it splits its figures. A row that leaves one out is neither a part nor a total.",
    "fix": "Fill the column. In a row for all of them, write \"total\".",
    "message": {
      "empty": "The column \"{dimension}\" of this row is empty.",
      "undeclared": "This row fills the column \"{dimension}\". The table is not split by it."
    }
  },
  'table-row-twice': {
    "title": "The same row twice",
    "why": "Each combination has one figure. With two, nobody knows which one holds, or whether to add them.",
    "fix": "Keep one of the two rows. If they are parts of one figure, add them up in one row.",
    "message": {
      "row": "Row {other} of this table is for the same combination.",
      "table": "Another table of this report has the same id, {table}."
    }
  },
  'table-total-differs': {
    "title": "A total that is not the sum of its rows",
    "why": "In a complete table a row that is not there is zero. So a total must be the sum of the rows that are.",
    "fix": "Count again, or add the rows that are missing. If rows are missing on purpose, the table is not complete: say so.",
    "message": {
      "default": "The total is {total}. Its rows add up to {sum}."
    }
  },
  'termination-without-approval': {
    "title": "Ended without an approval on record",
    "why": "In some states a board or an official must approve before an agency ends an agreement with ICE.",
    "fix": "If there was an approval, fill in \"Approved on\". If none was needed, say why in an answer.",
    "message": {
      "none": "The agency ended the agreement on {ended}. Was it approved? Approval by: {office:termination-approval}.",
      "late": "The agency ended the agreement on {ended}. The approval is of {approved}, which is later. Approval by: {office:termination-approval}."
    }
  },
  'time-zone-unknown-name': {
    "title": "A time zone that does not exist",
    "why": "Days and quarters follow the time zone of the agency. Without it, a request at midnight has no quarter and a hold no clock.",
    "fix": "Write the zone as the IANA list does, such as America/New_York, America/Chicago, America/Denver, America/Phoenix or America/Los_Angeles. In Excel, it is the column \"Time zone\".",
    "message": {
      "default": "There is no time zone {zone}."
    }
  },
  'withdrawn-but-still-used': {
    "title": "The custody is recorded in a withdrawn request",
    "why": "A withdrawn request stays listed and counts nowhere. The custody that it holds is then not counted either.",
    "fix": "Record the custody in this request, or in another one that counts, and change \"Recorded in request\".",
    "message": {
      "default": "The custody is recorded in the request {other}. That request was withdrawn."
    }
  },
  'withheld-count-differs': {
    "title": "Another number of figures is withheld",
    "why": "Readers go by this number to see how much is not shown.",
    "fix": "Count the figures and rates that are marked as withheld, and correct \"Figures withheld\".",
    "message": {
      "default": "The report says that {said} figures are withheld. {found} are."
    }
  },
  'year-differs-from-quarters': {
    "title": "The year is not the sum of its quarters",
    "why": "What was received adds up over time. A difference means that entries came late, were corrected, or were left out.",
    "fix": "If entries changed since, publish new revisions of the quarters. Else count again.",
    "message": {
      "default": "For {period} the report counts {said} asks received. The {parts} reports of its parts add up to {sum}."
    }
  },
  'zero-without-nil': {
    "title": "A zero that nobody certifies",
    "why": "An empty log may mean that nothing came, or that nobody wrote it down. A certificate tells the two apart.",
    "fix": "If nothing came, let an office certify it: \"All requests\", the date and the name of the office.",
    "message": {
      "default": "The report counts no request for {period}. No office certifies that there was none."
    }
  },
  'missing-field': {
    "title": "A required field is missing",
    "why": "Without it the entry cannot be counted or compared with others.",
    "fix": "Fill in the cell. If nobody knows the answer, choose the code that says so where the list has one. Lists that have nothing in them are written as [] in JSON.",
    "message": {
      "default": "\"{field}\" is missing.",
      "list": "\"{field}\" is missing. If there are none, write an empty list: []."
    }
  },
  'needed-for-this-entry': {
    "title": "This sort of entry needs a further field",
    "why": "What one field says makes another one necessary; without it the entry contradicts itself.",
    "fix": "Fill in the field that the message names, or correct the one that asks for it.",
    "message": {
      "default": "\"{field}\" is missing. It is needed because {reason}.",
      "explained": "\"{field}\" is missing. Fill it in, or say why it is missing in \"{missing_field}\"."
    }
  },
  'not-a-date-and-time': {
    "title": "Not a date and time",
    "why": "Hours of custody are counted from one moment to another. Without the offset from UTC a time means different moments in different places.",
    "fix": "Write date, T, time and offset: 2026-01-06T14:05:00-08:00. The offset is -08:00 for Pacific standard time and -05:00 for Eastern standard time.",
    "message": {
      "default": "\"{value}\" is not a date and time. Write it as 2026-01-06T14:05:00-08:00.",
      "no-offset": "\"{value}\" does not say its offset from UTC. Add it, such as -08:00.",
      "date-only": "\"{value}\" is a date without a time. Write it as 2026-01-06T14:05:00-08:00.",
      "no-such-moment": "No calendar or clock has {value}.",
      "written": "\"{value}\" is written {meant}.",
      "hidden": "\"{field}\" does not hold a date and time. Write it as 2026-01-06T14:05:00-08:00."
    }
  },
  'not-a-date': {
    "title": "Not a date",
    "why": "Dates place each entry in a quarter and start the clocks of the law. A date that can be read in two ways is no date.",
    "fix": "Write year, month and day: 2026-01-06. In a spreadsheet a cell with a real date is right too.",
    "message": {
      "default": "\"{value}\" is not a date. Write year, month and day, such as 2026-01-06.",
      "no-such-day": "The calendar has no {value}.",
      "written": "\"{value}\" is written {meant}.",
      "hidden": "\"{field}\" does not hold a date. Write year, month and day, such as 2026-01-06."
    }
  },
  'out-of-range': {
    "title": "A number out of range",
    "why": "Such a number is a slip of the keyboard, and one of them spoils every sum.",
    "fix": "Correct the number. Money is in cents.",
    "message": {
      "small": "{value} is too small for \"{field}\": at least {least}.",
      "large": "{value} is too large for \"{field}\": at most {most}."
    }
  },
  'part-not-for-this-entry': {
    "title": "A part that this sort of entry cannot have",
    "why": "An entry is one thing: a request that came in, a query, a contact, an alert or an act. Parts of two sorts would be counted twice.",
    "fix": "Empty the cells of that part, or correct the field that says what sort of entry it is. If both happened, make two entries.",
    "message": {
      "default": "\"{field}\" has no place here, because {reason}."
    }
  },
  'repeated-item': {
    "title": "An element that stands twice",
    "why": "It would be counted twice.",
    "fix": "Remove one of the two.",
    "message": {
      "default": "\"{value}\" stands twice in \"{field}\".",
      "hidden": "An element stands twice in \"{field}\"."
    }
  },
  'too-few-items': {
    "title": "A list that lacks an element",
    "why": "The record means nothing without it.",
    "fix": "Add what is missing.",
    "message": {
      "default": "\"{field}\" needs at least {least}."
    }
  },
  'too-long': {
    "title": "A text that is too long",
    "why": "Fields are short on purpose: a long text is likely to say something about a person.",
    "fix": "Shorten it. Nothing about a person belongs in it.",
    "message": {
      "default": "\"{field}\" has {count} characters. At most {most} are allowed."
    }
  },
  'too-many-items': {
    "title": "A list that is too long",
    "why": "No real entry has so many. Often several entries were joined into one.",
    "fix": "Split the entry, or remove what was repeated.",
    "message": {
      "default": "\"{field}\" has more than {most} elements."
    }
  },
  'too-short-or-empty': {
    "title": "A text that is empty or too short",
    "why": "An empty text looks like an answer and is none.",
    "fix": "Fill it in, or leave the field out where nothing is known.",
    "message": {
      "default": "\"{field}\" has {count} characters. At least {least} are needed.",
      "empty": "\"{field}\" is empty. Fill it in or leave the field out."
    }
  },
  'unknown-code': {
    "title": "A code that its list does not have",
    "why": "Codes are counted as they are written. A misspelled one falls out of every table.",
    "fix": "Choose a code from the list of the field. In the workbook of the standard the cell offers them.",
    "message": {
      "default": "\"{value}\" is not a code of \"{field}\".",
      "near": "\"{value}\" is not a code of \"{field}\". Did you mean \"{meant}\" ({title})?",
      "same": "In \"{field}\" the code for \"{value}\" is \"{meant}\".",
      "one-of": "What stands in \"{field}\" is none of: {codes}.",
      "hidden": "What stands in \"{field}\" is not a code of its list. The value is hidden ({count} characters)."
    }
  },
  'unknown-field': {
    "title": "A field that the standard does not have",
    "why": "Only known fields can be checked, and kept out of public files where they must be. A misspelled one would silently be lost.",
    "fix": "Correct the spelling of the field or heading, or remove it. Additions of your own belong in a registered extension.",
    "message": {
      "default": "\"{name}\" is not a field of \"{field}\".",
      "near": "\"{name}\" is not a field of \"{field}\". Did you mean \"{meant}\"?",
      "hidden": "\"{field}\" has a field that the standard does not know. Its name is hidden ({count} characters)."
    }
  },
  'value-not-for-this-entry': {
    "title": "A value that contradicts another field",
    "why": "Two fields of one entry say things that cannot both be true.",
    "fix": "Correct one of the two fields that the message names.",
    "message": {
      "default": "\"{field}\" does not fit, because {reason}."
    }
  },
  'wrong-form': {
    "title": "A value in another form than its field",
    "why": "Ids, periods and addresses link records. One that is written differently links to nothing.",
    "fix": "Write it like the example in the message: same marks, same number of digits, no blanks.",
    "message": {
      "default": "\"{value}\" does not have the form of \"{field}\", such as {example}.",
      "hidden": "\"{field}\" does not have its form, such as {example}. The value is hidden ({count} characters).",
      "code": "What stands in \"{field}\" does not have the form of a code: small letters, digits and hyphens, such as los-angeles.",
      "code-written": "In \"{field}\" write the code \"{meant}\" ({title}).",
      "name": "A name in \"{field}\" does not have its form: small letters, digits and hyphens.",
      "address": "\"{field}\" is not a web address. It must start with https:// or http:// and hold no blanks."
    }
  },
  'wrong-type': {
    "title": "Another kind of value than the field holds",
    "why": "A number in quotation marks or a yes in words is not added up like a number or a yes.",
    "fix": "In JSON: numbers and true or false without quotation marks, texts with them, lists in [ ], parts in { }. Leave a field out instead of writing null.",
    "message": {
      "text": "\"{field}\" must be a text.",
      "integer": "\"{field}\" must be a whole number, without quotation marks.",
      "boolean": "\"{field}\" must be true or false, without quotation marks.",
      "list": "\"{field}\" must be a list, in [ ].",
      "part": "\"{field}\" must have fields of its own, in { }.",
      "null": "\"{field}\" is null. Leave the field out where nothing is known.",
      "null-list": "\"{field}\" is null. Where there are none, write an empty list: []."
    }
  },
  'empty-file': {
    "title": "Empty file",
    "why": "An empty file says nothing. It never means that there were no requests.",
    "fix": "Save the file again from the program that made it. If there were no requests, certify that in a report.",
    "message": {
      "default": "The file is empty. An empty file is not a report of zero requests."
    }
  },
  'unknown-format': {
    "title": "Kind of file that cannot be read",
    "why": "Only tables and JSON can be read as records.",
    "fix": "Open the file in the program that made it and save it as an Excel workbook (.xlsx) or as CSV.",
    "message": {
      "old-excel": "This is a workbook of an old Excel (.xls). Open it in Excel and choose Save as, Excel workbook (.xlsx).",
      "binary-workbook": "This is a binary Excel workbook (.xlsb). Open it in Excel and choose Save as, Excel workbook (.xlsx).",
      "encrypted": "This workbook is locked with a password. Open it, remove the password (File, Info, Protect workbook) and save it again.",
      "pdf": "This is a PDF. A PDF cannot be read as a table: send the workbook or CSV that it was printed from.",
      "old-word": "This is a Word document. Copy its table into a workbook and save that.",
      "word": "This is a Word document. Copy its table into a workbook and save that.",
      "slides": "This is a presentation. Copy its table into a workbook and save that.",
      "numbers": "This is an Apple Numbers document. Choose File, Export to, Excel.",
      "picture": "This is a picture. A picture cannot be read as a table.",
      "web-page": "This is a web page, perhaps one that was saved in place of the file. Download the file itself.",
      "xml": "This is an XML file. Open it in Excel and save it as an Excel workbook (.xlsx), or export JSON.",
      "rich-text": "This is a rich text document. Copy its table into a workbook and save that.",
      "parquet": "This is a Parquet file. Export it as CSV or NDJSON.",
      "archive": "This is an archive of other files. Unpack it and give the files or their folder.",
      "gzip": "This file is packed more than once. Unpack it and give the file inside.",
      "not-a-table": "This file holds JSON, not a table of rows and columns.",
      "binary": "This file is not text, a workbook or JSON, and cannot be read."
    }
  },
  'gzip-damaged': {
    "title": "Packed file that ends too early",
    "why": "What is missing at the end may hold records.",
    "fix": "Copy or download the file again, or make it again.",
    "message": {
      "default": "The packed file is damaged or was cut off. Everything before that place was read.",
      "too-large": "The packed file unpacks to more than is allowed. Everything up to there was read."
    }
  },
  'json-syntax': {
    "title": "Text that is not JSON",
    "why": "Where the marks of JSON are wrong, nobody can be sure what belongs to which field.",
    "fix": "Correct the place that is named. JSON files are best written by a program.",
    "message": {
      "ends-early": "The text ends at character {character_no} before the record is complete.",
      "unexpected": "\"{character}\" cannot stand at character {character_no}.",
      "trailing-comma": "There is a comma too many at character {character_no}: nothing follows it.",
      "missing-comma": "At character {character_no} a comma or a closing bracket is expected, not \"{character}\".",
      "missing-colon": "A colon is missing behind the field name at character {character_no}.",
      "quotes": "At character {character_no} there are quotes of another kind. JSON uses only the straight double quote.",
      "bare-name": "The field name at character {character_no} needs straight double quotes around it.",
      "comment": "There is a comment at character {character_no}. JSON has no comments.",
      "word": "The word at character {character_no} is not a JSON value. Only true, false and null are; a text needs quotes.",
      "number": "The number at character {character_no} is not written as JSON wants it: no plus sign, no leading zero, digits only.",
      "escape": "The backslash at character {character_no} begins no known escape.",
      "after": "There is more text behind the end of the JSON, from character {character_no} on."
    }
  },
  'torn-last-line': {
    "title": "Torn last line",
    "why": "The file was probably cut off while it was being written or copied; more lines may be missing.",
    "fix": "Export or copy the file again.",
    "message": {
      "default": "The last line breaks off in the middle of a record. The lines before it were read."
    }
  },
  'blank-lines': {
    "title": "Empty lines between records",
    "why": "Each line of such a file is one record; an empty line may be one that was lost.",
    "fix": "Remove the empty lines if nothing is missing there.",
    "message": {
      "default": "{count} lines between records are empty, the first one here."
    }
  },
  'not-a-record': {
    "title": "Something that is not a record",
    "why": "A record has named fields, between braces.",
    "fix": "Write each entry as an object with named fields, or remove it.",
    "message": {
      "default": "Here stands a single value or a list where a record is expected."
    }
  },
  'duplicate-key': {
    "title": "Field written twice",
    "why": "Two values for one field: nobody can tell which one is meant, and programs choose differently.",
    "fix": "Keep the right one and remove the other.",
    "message": {
      "default": "The field \"{name}\" is written twice in one object. Neither value was taken.",
      "hidden": "A field is written twice in one object. Neither value was taken."
    }
  },
  'forbidden-key': {
    "title": "Field name that programs misuse",
    "why": "This name has a meaning inside JavaScript and can change how other records are read.",
    "fix": "Remove the field.",
    "message": {
      "default": "A field named \"{name}\" is not allowed. It was left out.",
      "hidden": "A field with a name that is not allowed was left out."
    }
  },
  'nested-too-deep': {
    "title": "Nested too deep",
    "why": "No record of the standard is nested like this.",
    "fix": "Check what wrote the file: it is probably not a log.",
    "message": {
      "default": "Brackets are nested more than {depth} deep, at character {character_no}. Reading stopped here."
    }
  },
  'number-not-whole': {
    "title": "Number that is not written as a whole number",
    "why": "The standard counts in whole numbers (money in cents), so that nothing is ever rounded.",
    "fix": "Write a whole number without point or exponent; money in cents.",
    "message": {
      "fraction": "{number} is written with a decimal point. Only whole numbers are read; it was left out.",
      "exponent": "{number} is written with an exponent. Only whole numbers are read; it was left out.",
      "minus-zero": "{number} is written as minus zero. Write 0; it was left out."
    }
  },
  'number-too-large': {
    "title": "Number too large to be exact",
    "why": "Beyond 9,007,199,254,740,991 many programs round silently.",
    "fix": "Check the number; an id belongs between quotes.",
    "message": {
      "default": "{number} is too large to be read without rounding. It was left out."
    }
  },
  'control-character': {
    "title": "Control character in a text",
    "why": "JSON does not allow raw control characters, and they can hide what follows.",
    "fix": "Remove the character, or escape a line break as \\n.",
    "message": {
      "default": "The control character {code} stands inside a text, at character {character_no}. The record was not read."
    }
  },
  'lone-surrogate': {
    "title": "Half of a character",
    "why": "The escape stands for half of a character; programs replace it in different ways.",
    "fix": "Write the text again.",
    "message": {
      "default": "A text holds half of a character, at character {character_no}. It was left out."
    }
  },
  'text-too-long': {
    "title": "Text too long",
    "why": "No field of the standard is so long.",
    "fix": "Shorten the text, or remove it.",
    "message": {
      "default": "A text is longer than {most} characters. It was left out."
    }
  },
  'too-many-keys': {
    "title": "Too many fields",
    "why": "No record of the standard has so many fields.",
    "fix": "Check what wrote the file: it is probably not a log.",
    "message": {
      "default": "One object has more than {keys} fields. The record was not read."
    }
  },
  'not-utf8': {
    "title": "Bytes that are not UTF-8",
    "why": "JSON is written in UTF-8; other bytes mean that letters may be wrong.",
    "fix": "Export the file again as UTF-8.",
    "message": {
      "default": "Byte {byte} of the file does not belong to UTF-8 text. The record was not read.",
      "utf-16": "After byte {byte} the file does not hold UTF-16 text any more. Reading stopped there."
    }
  },
  'record-too-large': {
    "title": "Record too large",
    "why": "No record of the standard is so large; the file is probably something else, or its line ends or quotes are lost.",
    "fix": "Check what wrote the file.",
    "message": {
      "default": "A record is larger than {most} bytes. It was not read."
    }
  },
  'document-too-large': {
    "title": "JSON file too large",
    "why": "A JSON file that is one single record must fit in memory; a list of records has no limit.",
    "fix": "Write one record a line (NDJSON), or a list of records.",
    "message": {
      "default": "The file is one JSON object larger than {most} bytes. It was not read."
    }
  },
  'assumed-encoding': {
    "title": "Encoding assumed",
    "why": "The file does not say which letters its bytes stand for.",
    "fix": "If letters with accents look wrong, save the file as CSV UTF-8.",
    "message": {
      "default": "The file was read as {encoding}. Check that letters with accents look right."
    }
  },
  'assumed-separator': {
    "title": "Separator assumed",
    "why": "Cells are usually separated by commas; this file was read in another way because its rows fit that best.",
    "fix": "Nothing, if the columns are right. Else save the file as an Excel workbook.",
    "message": {
      "comma": "Cells were read as separated by commas.",
      "semicolon": "Cells were read as separated by semicolons.",
      "tab": "Cells were read as separated by tabs.",
      "bar": "Cells were read as separated by vertical bars."
    }
  },
  'quote-not-closed': {
    "title": "Quote that is never closed",
    "why": "An open quote can swallow the rows that follow it.",
    "fix": "Remove the quote at the start of the cell, or close it.",
    "message": {
      "default": "A cell in this row begins with a quote that is never closed. The quote was read as a plain character."
    }
  },
  'stray-quote': {
    "title": "Quote inside a quoted cell",
    "why": "A quote inside a quoted cell must be doubled; else programs split the cell in different ways.",
    "fix": "Double the quote, or save the file as an Excel workbook.",
    "message": {
      "default": "A quoted cell in this row holds a single quote mark. It was read as part of the text."
    }
  },
  'kind-unknown': {
    "title": "What is this?",
    "why": "A file tells what it holds by its schema, its `record`, its name, its sheet names or its headings; here none of them does.",
    "fix": "Name the file or sheet after what it holds, such as requests, agencies or agreements, and use the headings of the template.",
    "message": {
      "headings": "No row of headings was recognised. Does this file hold requests, agencies, jurisdictions or agreements?",
      "records": "{count} records do not say what they are, the first one here. Are they requests, agencies, jurisdictions, agreements or reports?",
      "wrong": "\"{word}\" is not a kind of record.",
      "near": "\"{word}\" is not a kind of record. Did you mean \"{meant}\"?"
    }
  },
  'no-records': {
    "title": "Nothing in the file",
    "why": "A file without records never means that there were none.",
    "fix": "Check that this is the right file. If there were no requests, certify that in a report.",
    "message": {
      "default": "The file holds no records. That is not a report of zero requests."
    }
  },
  'unknown-heading': {
    "title": "Unknown heading",
    "why": "A column whose heading is not known is not read.",
    "fix": "Use the heading of the template, or remove the column. Columns of your own are best kept in another file.",
    "message": {
      "default": "\"{heading}\" is not a column of this table. It was not read.",
      "near": "\"{heading}\" is not a column of this table. Did you mean \"{meant}\"? It was not read.",
      "hidden": "A heading of {letters} letters is not a column of this table. It was not read."
    }
  },
  'missing-heading': {
    "title": "Column missing",
    "why": "Every record needs a value in this column.",
    "fix": "Add the column, with the heading of the template.",
    "message": {
      "default": "The column \"{title}\" ({column}) is missing."
    }
  },
  'column-twice': {
    "title": "Two columns for the same thing",
    "why": "Two columns may say different things; nobody can tell which one is meant.",
    "fix": "Keep one of the two columns.",
    "message": {
      "default": "This column means the same as \"{first}\". Only the first one was read."
    }
  },
  'too-many-columns': {
    "title": "Too many columns",
    "why": "No table of the standard has so many columns.",
    "fix": "Remove columns that are not of the template.",
    "message": {
      "default": "The table has {columns} columns. Only the first {most} were looked at."
    }
  },
  'too-many-cells': {
    "title": "More cells than headings",
    "why": "A comma or quote too many shifts all cells behind it, so that none of them is certain.",
    "fix": "Put quotes around the cell that holds a comma, or save the file as an Excel workbook.",
    "message": {
      "default": "This row has {cells} cells, but there are {headings} headings. The row was not read."
    }
  },
  'column-without-heading': {
    "title": "Column without heading",
    "why": "What a column means is told by its heading only.",
    "fix": "Write the heading of the template above the column, or clear it.",
    "message": {
      "default": "Column {letter} has no heading, but {count} cells with something in them. They were not read."
    }
  },
  'rows-differ': {
    "title": "Rows of one request that differ",
    "why": "A request with several asks takes several rows; what concerns the whole request must be the same in each.",
    "fix": "Write the same value in all rows of the request, or give the other request its own id.",
    "message": {
      "default": "\"{heading}\" says something else here than in the first row of the same id. The first row was taken."
    }
  },
  'row-without-record': {
    "title": "Rows whose record is not there",
    "why": "These rows say more about records that are in another sheet or file; here those records are missing.",
    "fix": "Give all files of the log together, or correct the id, revision or number in these rows.",
    "message": {
      "default": "{count} rows of {table} belong to records of {parent} that were not found, the first one here."
    }
  },
  'unreadable-date': {
    "title": "Date that cannot be read",
    "why": "A date that has to be guessed would put the request into the wrong quarter.",
    "fix": "Write the date as 2026-01-06, or leave the cell empty if it is not known.",
    "message": {
      "default": "\"{value}\" is not a date that can be read with certainty.",
      "hidden": "This is not a date (value hidden, {letters} letters).",
      "no-such-day": "\"{value}\": the calendar has no such day.",
      "no-such-day-hidden": "The calendar has no such day (value hidden, {letters} letters)."
    }
  },
  'ambiguous-date': {
    "title": "Month first, or day first?",
    "why": "Such a date can be two days, and nothing else in the file shows which one is meant.",
    "fix": "Write dates as 2026-01-06, or say which comes first (option date order).",
    "message": {
      "default": "\"{value}\" can be {month_first} or {day_first}. Which one is meant?"
    }
  },
  'assumed-date-order': {
    "title": "Order of day and month taken from the file",
    "why": "Some dates could be two days; the other dates of the file, or the option given, show which one is meant.",
    "fix": "Nothing, if that is right. Dates such as 2026-01-06 leave no question.",
    "message": {
      "month-first": "{count} dates in this column were read with the month first.",
      "day-first": "{count} dates in this column were read with the day first."
    }
  },
  'assumed-century': {
    "title": "Year of two digits",
    "why": "A year of two digits was read as one of this century.",
    "fix": "Nothing, if that is right. Dates such as 2026-01-06 leave no question.",
    "message": {
      "default": "{count} dates in this column have a year of two digits. They were read as 20..."
    }
  },
  'serial-date': {
    "title": "Date as Excel counts it",
    "why": "Excel counts days from 1900; the cell shows the count in place of the date.",
    "fix": "Nothing, if the date is right. Else give the column the format date.",
    "message": {
      "default": "{count} cells in this column hold a number of days, such as {value}, read as {date}."
    }
  },
  'time-left-out': {
    "title": "Time of day left out",
    "why": "This column holds dates; the time of day has a column of its own.",
    "fix": "Write the time, with its distance to UTC, in the column for it.",
    "message": {
      "default": "{count} cells in this column also hold a time of day. Only the date was read."
    }
  },
  'unreadable-instant': {
    "title": "Moment that cannot be read",
    "why": "Clocks of hours need date, time and the distance to UTC.",
    "fix": "Write it as 2026-01-06T14:30:00-08:00, or leave the cell empty and fill in the date only.",
    "message": {
      "default": "\"{value}\" is not a date with a time of day.",
      "hidden": "This is not a date with a time of day (value hidden, {letters} letters).",
      "no-such-time": "\"{value}\": there is no such time of day. Midnight is 00:00 of the next day.",
      "no-such-time-hidden": "There is no such time of day (value hidden, {letters} letters)."
    }
  },
  'instant-without-offset': {
    "title": "Time without its distance to UTC",
    "why": "The same clock time is another moment in another time zone, and in summer.",
    "fix": "Add the distance to UTC, such as -08:00 in winter and -07:00 in summer on the Pacific coast.",
    "message": {
      "default": "\"{value}\" does not say how far its time is from UTC. Add it, such as 2026-01-06T14:30:00-08:00.",
      "hidden": "This time does not say how far it is from UTC (value hidden, {letters} letters)."
    }
  },
  'unreadable-number': {
    "title": "Number that cannot be read",
    "why": "Counts and amounts are whole numbers; money is counted in cents.",
    "fix": "Write digits only, such as 1234. Leave the cell empty if the number is not known: empty is not zero.",
    "message": {
      "default": "\"{value}\" is not a whole number.",
      "hidden": "This is not a whole number (value hidden, {letters} letters).",
      "cents": "\"{value}\" is not a whole number. This column counts cents: is 12.50 dollars meant, write 1250.",
      "cents-hidden": "This is not a whole number of cents (value hidden, {letters} letters).",
      "fraction": "{value} is not a whole number.",
      "too-large": "\"{value}\" is too large to be read without rounding.",
      "too-large-hidden": "The number is too large to be read without rounding (value hidden, {letters} letters)."
    }
  },
  'number-rewritten': {
    "title": "Number read without its marks",
    "why": "Numbers are stored as digits only.",
    "fix": "Nothing, if the number is right.",
    "message": {
      "default": "{count} numbers in this column have commas or a point, such as {value}, read as {number}."
    }
  },
  'unreadable-yes-no': {
    "title": "Neither yes nor no",
    "why": "The column can hold only yes or no.",
    "fix": "Write yes or no, or leave the cell empty if it is not known.",
    "message": {
      "default": "\"{value}\" is neither yes nor no.",
      "hidden": "This is neither yes nor no (value hidden, {letters} letters)."
    }
  },
  'code-rewritten': {
    "title": "Title read as its code",
    "why": "Records hold codes, which are the same in every language.",
    "fix": "Nothing: the meaning is certain.",
    "message": {
      "default": "\"{value}\" was read as {code} ({count} cells)."
    }
  },
  'unusual-characters': {
    "title": "Unusual characters",
    "why": "Wide digits, special blanks and invisible marks look like the usual ones but are others; they come with copied text.",
    "fix": "Nothing, if the value is right. Typing the cell again removes them.",
    "message": {
      "default": "{count} cells in this column hold special blanks, wide digits or invisible marks. They were read as the usual characters."
    }
  },
  'unreadable-character': {
    "title": "Character that cannot be read",
    "why": "The cell holds a control character, or bytes that are no letter in the encoding of the file.",
    "fix": "Type the cell again, and save the file as CSV UTF-8 or as an Excel workbook.",
    "message": {
      "default": "The cell holds a character that cannot be read. It was left out."
    }
  },
  'date-instead-of-text': {
    "title": "Date in place of a text",
    "why": "Excel turns texts such as 3-4 into dates; what was typed is lost.",
    "fix": "Give the column the format text, then type the cell again.",
    "message": {
      "default": "The cell holds the date {date}, but this column does not hold dates. Excel may have changed what was typed."
    }
  },
  'error-cell': {
    "title": "Formula that failed",
    "why": "The cell shows the error of a formula, not a value.",
    "fix": "Type the value itself, or leave the cell empty if it is not known.",
    "message": {
      "default": "The cell shows {error}, the error of a formula. It was left out."
    }
  },
  'damaged-workbook': {
    "title": "Damaged workbook",
    "why": "The parts of the workbook do not fit together, or are not what they claim to be.",
    "fix": "Open it in Excel, let Excel repair it, and save it under a new name.",
    "message": {
      "default": "The workbook is damaged and cannot be read.",
      "doctype": "The workbook declares a document type of its own, which no spreadsheet program does. It was not read."
    }
  },
  'workbook-too-large': {
    "title": "Workbook too large",
    "why": "A workbook that unpacks to so much can stop the computer.",
    "fix": "Save the sheet as CSV, which has no limit.",
    "message": {
      "default": "The workbook has too many parts, or unpacks to more than {most} bytes or to far more than its size. It was not read."
    }
  },
  'linked-workbook': {
    "title": "Workbook that takes values from others",
    "why": "Its cells may show values from workbooks that nobody else has, and that change.",
    "fix": "In Excel choose Data, Edit links, Break link, and save.",
    "message": {
      "default": "The workbook links other workbooks. They were not opened; the values last seen were read."
    }
  },
  'formula-cells': {
    "title": "Formulas in place of values",
    "why": "A log holds what happened; a formula may show something else tomorrow.",
    "fix": "Copy the column and paste it as values.",
    "message": {
      "default": "{count} cells of \"{heading}\" are formulas. The values last shown were read."
    }
  },
  'hidden-rows': {
    "title": "Hidden rows",
    "why": "Hidden rows are part of the sheet, but who looks at it does not see them.",
    "fix": "Show all rows, and delete those that do not belong to the log.",
    "message": {
      "default": "{count} hidden rows hold something, the first one here. They were read like the others."
    }
  },
  'hidden-sheet': {
    "title": "Hidden sheet",
    "why": "A hidden sheet is part of the workbook, but who looks at it does not see it.",
    "fix": "Show the sheet, and delete it if it does not belong to the log.",
    "message": {
      "read": "The sheet \"{sheet}\" is hidden. It was read like the others.",
      "not-read": "The sheet \"{sheet}\" is hidden and is no table of the standard. It was not read."
    }
  },
  'sheet-not-read': {
    "title": "Sheet that was not read",
    "why": "The name and headings of the sheet are not those of a table of the standard.",
    "fix": "Nothing, if it is a note of your own. Else use the headings of the template.",
    "message": {
      "default": "The sheet \"{sheet}\" is no table of the standard. It was not read."
    }
  },
  'file-skipped': {
    "title": "File that was not read",
    "why": "In a folder, only files with the endings of tables and JSON are read.",
    "fix": "Nothing, if the file holds no records. Else name it directly.",
    "message": {
      "ending": "The ending of this file is not one that is read in a folder.",
      "not-regular": "This is a link or a device, not a file. It was not opened.",
      "deep": "The folder is nested too deep. It was not opened."
    }
  },
  'empty-folder': {
    "title": "Folder without records",
    "why": "A folder without records never means that there were none.",
    "fix": "Check that this is the right folder.",
    "message": {
      "default": "The folder holds no file that can be read. That is not a report of zero requests."
    }
  },
  'headings-of-another-file': {
    "title": "Headings of another kind of file",
    "why": "Without its headings nobody can tell which column holds what, so nothing was read from the file.",
    "fix": "Check that this is the right file for this import. If somebody renamed or deleted headings, put the original ones back.",
    "message": {
      "default": "This does not look like {source}: it should have headings for {expected}, and has {found}."
    }
  },
  'no-rows-below-headings': {
    "title": "No rows below the headings",
    "why": "A list without rows would say that everything on the list before it has ended. That is hardly what it means.",
    "fix": "Download the file again, or leave it out.",
    "message": {
      "default": "The headings are right, but there are no rows below them."
    }
  },
};
