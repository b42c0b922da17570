// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { DefectWords } from '../../words/book.ts';

/** The words of every defect. */
export const defects: Readonly<Record<string, DefectWords>> = {
  'act-outside-model': {
    "title": "An act that the agreement does not cover?",
    "why": "Each 287(g) model gives certain powers only. The jail and the warrant service models give them inside the jail only.",
    "fix": "Check \"Function\", \"In the jail\" and the agreement. In Excel, list the functions of the agreement in its own sheet. Else answer the flag.",
    "message": {
      "listed": "The act was: {function:agreement-function}. The record of the agreement does not list it. What gave the power?",
      "model": "The act was: {function:agreement-function}. The model ({type:agreement-type}) does not give that power. What gave it?",
      "place": "The act was outside the jail. The model ({type:agreement-type}) is for the jail only. What gave the power?"
    }
  },
  'agency-dates-turned-round': {
    "title": "An agency or a name that ends before it begins",
    "why": "Names and agencies are looked up by the day. With the dates turned round they were never there.",
    "fix": "Look for a wrong year, or for \"From\" and \"To\" that changed places. In Excel, the names have a sheet of their own.",
    "message": {
      "default": "It ends on {to}. It begins on {from}, which is later."
    }
  },
  'agency-head-review-missing': {
    "title": "Did the head of the agency see this request?",
    "why": "A law in force on that day asks that requests of ICE go to the head of the agency.",
    "fix": "In Excel, choose \"Head of agency\" in the column \"Reviewed by\" if the head or a deputy for such requests saw it. Else answer the flag.",
    "message": {
      "default": "Decided on {on}. The law on file asks that the head of the agency sees it. The log says: {level:review-level}. Did it get there?"
    }
  },
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
  'agreement-before-its-program': {
    "title": "Signed before there were such agreements",
    "why": "Each 287(g) model has its first day. An earlier date is most often a wrong year, or another model.",
    "fix": "Compare \"Signed on\" and \"Type\" with the signed paper. In Excel, look for a wrong year. An older agreement that joined jail and task force has a type of its own.",
    "message": {
      "default": "Signed on {signed}. Agreements of this kind ({type:agreement-type}) are known from {since} on."
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
  'agreement-dated-in-the-future': {
    "title": "A date of an agreement that has not come yet",
    "why": "What is signed, approved or listed has happened. With a date to come the agreement would count as in force before it was.",
    "fix": "Correct the date: look for a wrong year, or for month and day that changed places. In Excel, leave \"Signed on\" empty until it is signed, with the status \"Waiting for signature\".",
    "message": {
      "default": "{on} is after the day of this check, {today}."
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
  'agreement-follows-itself': {
    "title": "An agreement that follows itself",
    "why": "Renewals are followed from one agreement to the next. In a circle there is no first and no last one.",
    "fix": "In \"Follows\", name the agreement that came before; in \"Followed by\", the one that came after. In Excel both are ids of other rows.",
    "message": {
      "itself": "The agreement {id} names itself.",
      "circle": "The agreement {id} comes back to itself by way of {other}."
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
  'agreement-links-disagree': {
    "title": "Agreements that do not point at each other",
    "why": "If one agreement replaced another, both records say so. Else a renewal is counted as an end and a new start.",
    "fix": "Compare \"Follows\" of the newer agreement with \"Followed by\" of the older one. In Excel they are two rows of the same sheet.",
    "message": {
      "successor": "This agreement is followed by {other}. That one says that it follows {found}.",
      "predecessor": "This agreement follows {other}. That one says that it is followed by {found}.",
      "order": "This agreement follows {other}. But it was signed on {signed}, before the other on {found}."
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
    "title": "Is an agreement missing that a law asks for?",
    "why": "Some states tell certain agencies to have an agreement with ICE, or to ask for one each year.",
    "fix": "If there is an agreement, add it to the list of agreements. If one was asked for and not signed, add it with the status \"Waiting for signature\".",
    "message": {
      "default": "A law asks this agency for an agreement such as {type:agreement-type}. The agreements given hold none in force or asked for. Is one missing?"
    }
  },
  'agreement-not-in-force': {
    "title": "Was the agreement in force?",
    "why": "Only an agreement in force gives powers or grounds. Its record shows other dates.",
    "fix": "Check the id of the agreement, the date here, and the dates in the record of the agreement. In Excel, a renewed agreement has a new id. Else answer the flag.",
    "message": {
      "early": "The log relies on it for {on}. By its record the agreement began on {date}. Was another one in force?",
      "late": "The log relies on it for {on}. By its record the agreement ended by {date}. Was another one in force?",
      "never": "The log relies on it for {on}. The record says of the agreement: {status:agreement-status}. Was another one in force?"
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
  'agreement-unknown': {
    "title": "An agreement that nobody knows",
    "why": "Other agreements of the agency were given, and this id is not among them. It may be a slip, or a record is missing.",
    "fix": "Compare the id with the list of agreements. In Excel, copy it from the sheet of agreements, or add the missing agreement there.",
    "message": {
      "default": "The agreement {id} is not among the agreements given."
    }
  },
  'agreement-where-law-bars': {
    "title": "Does a law bar this agreement?",
    "why": "Some states and cities bar agreements of this kind. Some laws let older ones run on, and some agencies are exempt.",
    "fix": "Check the dates of the agreement and the law named here. If an exception covers it, say so in an answer.",
    "message": {
      "signed": "Signed on {on}. Does a law bar agreements of this kind ({type:agreement-type}) from that day?",
      "in-force": "Listed as in force on {on}. Does a law bar agreements of this kind ({type:agreement-type}) on that day?"
    }
  },
  'answer-to-unknown-rule': {
    "title": "An answer to a flag that does not exist",
    "why": "An answer stands beside the flag that it names. One with a wrong name stands nowhere, and the flag looks unanswered.",
    "fix": "Copy the name of the flag from the list of findings, such as \"hold-over-limit\". In Excel it is the column \"Rule\" in the sheet of answers.",
    "message": {
      "default": "No rule has the name {rule}."
    }
  },
  'ask-twice': {
    "title": "The same ask twice in one request",
    "why": "Each ask is counted and decided on its own. One that is entered twice is counted twice.",
    "fix": "Keep one of the two, with its decision. In Excel, delete the other row. If two databases were asked for, name them under \"Database asked for\".",
    "message": {
      "default": "Ask {no} of this request is the same: {ask:ask}."
    }
  },
  'ask-without-paper-claims-force': {
    "title": "The force of a paper, but no paper",
    "why": "No paper listed means that the request was informal. It cannot have the force of a detainer, a warrant or a court order at the same time.",
    "fix": "In Excel, choose the paper that came in the column \"Paper\". If nothing came in writing, choose \"Informal request\" in the column \"Federal force\".",
    "message": {
      "default": "Federal force is: {force:federal-force}. No paper is listed that could have it."
    }
  },
  'asks-missing-for-paper': {
    "title": "The form asks for more",
    "why": "One form often asks for several things, and each is decided on its own. What is not listed is in no count.",
    "fix": "Add the ask that the message names, with its own decision. In Excel, copy the row, give it the next ask number and change \"What was asked\".",
    "message": {
      "default": "This form ({paper:instrument}) also asks: {ask:ask}. It is not listed."
    }
  },
  'award-not-on-the-scale': {
    "title": "An award that is not on the scale",
    "why": "Since October 2025 ICE pays $500, $750 or $1,000 for each officer and quarter. Another amount may hold pay or a repayment, which have codes of their own.",
    "fix": "Compare the amount with the payment notice. In Excel, put pay and overtime in rows of their own, and check that dollars were not entered as cents.",
    "message": {
      "amount": "The award is {cents} cents. The scale gives multiples of $250 only, from $500 up.",
      "rate": "The rate is {cents} cents for each officer. The scale has $500, $750 and $1,000."
    }
  },
  'award-sum-not-on-the-scale': {
    "title": "A sum of awards that is not on the scale",
    "why": "ICE pays $500, $750 or $1,000 for each officer and quarter. Other sums hold pay or repayments, which are other sources.",
    "fix": "Put pay and overtime in lines of their own, and check that dollars were not entered as cents.",
    "message": {
      "default": "The awards are {cents} cents. The scale gives multiples of $250 only, from $500 up."
    }
  },
  'balance-differs-from-table': {
    "title": "The balance and the table count differently",
    "why": "Both say how many asks were received in the period. There is one true number.",
    "fix": "Make the report again from the log, or count again. Asks received without a decision belong in both.",
    "message": {
      "default": "The balance says {found} received. The table adds up to {expected}."
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
  'citizen-held-for-ice': {
    "title": "Was a citizen held or handed over?",
    "why": "By its own directive, ICE cannot arrest or detain a citizen under immigration law, and looks into every claim at once. People have been held in error.",
    "fix": "Check \"Claim of citizenship\". In Excel, choose \"Not a citizen\" only where records show it. If the claim was looked into, answer the flag with what was found.",
    "message": {
      "held": "The person was held for ICE. Claim of citizenship: {claim:citizenship-claim}. What was done about it?",
      "handed": "The person was handed to ICE. Claim of citizenship: {claim:citizenship-claim}. What was done about it?"
    }
  },
  'citizenship-reason-contradicted': {
    "title": "Declined for citizenship, but no claim is logged",
    "why": "A blank is often filled with a wrong code. A published table of citizens had to be taken back in one state for that reason.",
    "fix": "Correct \"Claim of citizenship\" or \"Reasons\". In Excel, choose \"Unknown\" under \"Claim of citizenship\" where nobody asked.",
    "message": {
      "default": "Declined for this reason: {reason:decision-reason}. The log says of the person: {claim:citizenship-claim}."
    }
  },
  'closed-and-decided': {
    "title": "Decided, and closed without a decision",
    "why": "An ask ends in one way. If both stand, it is counted twice and the balance of the quarter does not close.",
    "fix": "If it was decided, empty \"Closed without decision\" and \"Closed on\" in Excel: what came later belongs under \"What it led to\". If nobody decided, remove the decision.",
    "message": {
      "default": "Closed without a decision: {why:closed-without-decision}. But the decision in force is: {decision:decision}."
    }
  },
  'command-review-missing': {
    "title": "Did command review this request?",
    "why": "A policy in force on that day asks command to review and approve every request of ICE.",
    "fix": "In Excel, fill in \"Reviewed by\" and \"Result of the review\" in the row of the decision. If it was decided in an emergency, choose \"Skipped because of urgency\". Else answer the flag.",
    "message": {
      "level": "Decided on {on}. The policy on file asks for review by command. The log says: {level:review-level}. Did command review it?",
      "result": "Decided on {on}. The policy on file asks for review by command. The result of the review is not logged. What was it?"
    }
  },
  'complied-where-law-prohibits': {
    "title": "Complied where the law on file does not allow it?",
    "why": "On the day of the decision, a law on file for this place bars this ask, or asks for a warrant of a judge first. Exceptions may apply.",
    "fix": "List the paper of the court, if there was one. In Excel, choose the exception that applied in the column \"Reasons\", such as \"Already public\". Else answer the flag.",
    "message": {
      "prohibited": "Complied on {on} with: {ask:ask}. The law on file does not allow that. What was the ground?",
      "requires-judicial-warrant": "Complied on {on} with: {ask:ask}. The law on file asks for a warrant of a judge. None is logged. What was the ground?"
    }
  },
  'complied-where-policy-prohibits': {
    "title": "Complied where local policy says not to?",
    "why": "On the day of the decision, an ordinance or policy of the county, city or agency said not to do this without a court. Exceptions may apply.",
    "fix": "List the paper of the court, if there was one. In Excel, choose the exception that applied in the column \"Reasons\", such as \"Exception by command\". Else answer the flag.",
    "message": {
      "default": "Complied on {on} with: {ask:ask}. A local policy says: {provision:policy-provision}. What was the ground?"
    }
  },
  'complied-without-result': {
    "title": "Complied, and then?",
    "why": "To agree is not to act: ICE may have withdrawn, or nothing was done. Without the result nobody can tell.",
    "fix": "In Excel, fill in the column \"What it led to\" in the row of the ask. If nothing was done, choose \"Nothing was done\".",
    "message": {
      "default": "Complied on {on} with: {ask:ask}. What did it lead to?"
    }
  },
  'copy-given-before-paper': {
    "title": "The copy is older than the paper",
    "why": "A copy cannot be given before the paper is there. One of the two dates is wrong.",
    "fix": "Compare \"Copy given on\" and \"Date on the paper\" with the paper. In Excel, look for month and day that changed places.",
    "message": {
      "default": "The copy was given on {served}. The paper is dated {dated}, which is later."
    }
  },
  'cost-not-units-times-rate': {
    "title": "The amount is not units times rate",
    "why": "Where units and rate are given, readers multiply. A difference is a slip in one of the three, or a part that was not paid.",
    "fix": "Compare the three columns \"Units\", \"Rate in cents\" and \"Amount in cents\" with the bill. Look for dollars that were entered as cents.",
    "message": {
      "default": "{units} units at {rate} cents are {product} cents. The amount says {cents}."
    }
  },
  'cost-twice': {
    "title": "The same cost twice",
    "why": "Costs are added up. One that is entered twice doubles what was spent.",
    "fix": "If it is one cost, delete the second row in the sheet of costs. If there were two alike, join them in one row and raise \"Units\".",
    "message": {
      "default": "This cost stands here twice: {category:cost-category}, {cents} cents, {on}."
    }
  },
  'counted-before-period-end': {
    "title": "Counted before the period was over",
    "why": "What came after that day is in no figure, though the report is for the whole period.",
    "fix": "Make the report again when the period is over. If it is meant as a preview, say so where it is published.",
    "message": {
      "default": "The log was read on {as_of}. The period ends on {end}."
    }
  },
  'court-closed-that-day': {
    "title": "A court paper of a day on which courts are closed",
    "why": "Offices of courts are closed on weekends and holidays. A judge on duty may still sign; but more often the date is wrong.",
    "fix": "Look at the date on the paper. If it is right, leave it. In Excel, look for month and day that changed places in \"Date on the paper\".",
    "message": {
      "weekend": "This paper ({paper:instrument}) is dated {dated}, on a weekend. Is the date right?",
      "holiday": "This paper ({paper:instrument}) is dated {dated}, on a federal holiday. Is the date right?"
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
  'custody-recorded-twice': {
    "title": "The end of custody stands in two places",
    "why": "What became of a person is recorded once. Else one transfer is counted twice.",
    "fix": "If the other request holds the custody, empty the fields of custody here and keep \"Recorded in request\". Else empty that one. In Excel these are columns of the same row.",
    "message": {
      "default": "The custody is recorded in {other}. Here it says once more how it ended: {end:custody-end}."
    }
  },
  'database-search-without-court-order': {
    "title": "Did a judge allow the use of the database?",
    "why": "A law or policy in force on that day lets ICE use local databases in one case only. A judge must have found a need first.",
    "fix": "List the paper of the court. In Excel, say yes under \"Court order\" in the sheet of disclosures. Else answer the flag.",
    "message": {
      "default": "Complied on {on} with: {ask:ask}. The law or policy on file asks for a judge first. None is logged. Was there an order?"
    }
  },
  'date-disagrees-with-time': {
    "title": "Date and time are of two days",
    "why": "The date places the entry in a quarter, and the time starts the clocks of the law. They must mean the same local day.",
    "fix": "Correct the date or the time. Near midnight, check the offset too: 01:00 in UTC is still the day before in the United States. In Excel the two stand in columns side by side.",
    "message": {
      "default": "The date says {on}. By local time, the time falls on {local}."
    }
  },
  'date-in-the-future': {
    "title": "A date that has not come yet",
    "why": "The log holds what has happened. A future date counts in a quarter that has not begun. And the log must not announce a release.",
    "fix": "Correct the date, or empty the cell until the day has come. In Excel, look for a wrong year or for month and day that changed places.",
    "message": {
      "default": "{when} is after the day of this check, {today}."
    }
  },
  'dated-but-denied': {
    "title": "A date for what did not happen",
    "why": "A thing that has a day has happened. Tables go by the yes or no, clocks go by the date, and here they contradict each other.",
    "fix": "If it happened, correct the yes or no beside the date. If not, empty the date. In Excel the two stand in the same row.",
    "message": {
      "copy": "The copy was given on {when}. But it says that the person was given none.",
      "reply": "The answer is dated {when}. But it says that the requester was not answered.",
      "interview": "The interview is dated {when}. But it says that none was held.",
      "custody": "Custody ended on {when}. But it says that the person is still held."
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
  'decision-reason-contradicts-decision': {
    "title": "A reason for the opposite decision",
    "why": "Each reason explains either why an agency complied or why it declined. One of the other kind makes tables of reasons wrong.",
    "fix": "Choose a reason that fits, or correct \"Decision\". In Excel, several reasons stand in one cell of \"Reasons\", parted by semicolons. If only a part was done, choose \"Complied in part\".",
    "message": {
      "default": "The decision is: {decision:decision}. The reason \"{reason:decision-reason}\" is for the opposite."
    }
  },
  'decision-without-reason': {
    "title": "No reason for the decision",
    "why": "Why an agency declined or complied is what no other source tells. ICE does not record it.",
    "fix": "In Excel, choose a reason from the list in the column \"Reasons\". If nobody wrote it down, choose \"Not recorded\".",
    "message": {
      "default": "The decision is: {decision:decision}. No reason is given."
    }
  },
  'decisions-out-of-order': {
    "title": "Decisions in the wrong order",
    "why": "The last decision listed is the one in force. If the dates run backward, the wrong decision is counted.",
    "fix": "Put the decisions in the order in which they were made, or correct the date. In Excel, sort the rows of this ask by \"Decided on\".",
    "message": {
      "default": "This decision is dated {decided}. The one before it in the list is later: {before}."
    }
  },
  'declined-where-law-mandates': {
    "title": "Declined where the law on file asks to comply?",
    "why": "On the day of the decision, a law on file for this place asks agencies to comply with this ask. Exceptions may apply.",
    "fix": "In Excel, choose the exception that applied in the column \"Reasons\", such as \"Form incomplete or unsigned\". Else answer the flag.",
    "message": {
      "default": "Declined on {on}: {ask:ask}. The law on file asks to comply with that. What was the ground?"
    }
  },
  'declined-where-policy-mandates': {
    "title": "Declined where local policy asks to comply?",
    "why": "On the day of the decision, an ordinance or policy of the county, city or agency asked to comply with this. Exceptions may apply.",
    "fix": "In Excel, choose the exception that applied in the column \"Reasons\", such as \"State law does not allow it\". Else answer the flag.",
    "message": {
      "default": "Declined on {on}: {ask:ask}. A local policy says: {provision:policy-provision}. What was the ground?"
    }
  },
  'delegated-act-where-law-bars': {
    "title": "A 287(g) power where the law on file bars it?",
    "why": "Some states bar 287(g) agreements, and such a law ends the powers that they gave.",
    "fix": "Check the date, and the agreement relied on. In Excel, correct \"Legal basis\" if the act rested on something else. Else answer the flag.",
    "message": {
      "default": "On {on} the log relies on: {type:agreement-type}. The law on file bars such agreements on that day. What was the ground?"
    }
  },
  'detainer-acted-on-without-service': {
    "title": "Was the person given a copy of the detainer?",
    "why": "By ICE's own guidance, Form I-247A takes effect only once a copy is served on the person.",
    "fix": "If the copy was given, say so under \"Copy given to the person\" and \"Copy given on\". In Excel these are columns of the same row. Else answer the flag.",
    "message": {
      "default": "A hold was agreed to or made on Form I-247A. No copy to the person is logged. Was one given?"
    }
  },
  'detainer-boxes-conflict': {
    "title": "Boxes that do not go together",
    "why": "ICE's guidance says which boxes go together. The box for a person whom ICE lent to the agency does not go with those for probable cause.",
    "fix": "Look at the form again. If both are ticked there, leave it. In Excel, correct the column \"Probable-cause boxes\"; codes are parted by a semicolon.",
    "message": {
      "both": "Two boxes that do not go together: {first:probable-cause} / {second:probable-cause}.",
      "none": "It says that no box is marked, and also: {second:probable-cause}."
    }
  },
  'done-after-declining': {
    "title": "Declined, and done all the same",
    "why": "A decision to decline and a result that follows from complying contradict each other. Tables of decisions or tables of results are wrong.",
    "fix": "If only a part was declined, choose \"Complied in part\". If a later decision was to comply, add it. In Excel, check \"Decision\" and \"What it led to\" in the row of the ask.",
    "message": {
      "default": "Declined: {ask:ask}. But it led to this: {result:ask-result}."
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
  'earlier-report-not-named': {
    "title": "Which report does this one replace?",
    "why": "Figures that change without a trace are not trusted. The fingerprint of the earlier report shows that nothing was swapped in silence.",
    "fix": "Fill in \"Fingerprint of the one before\". The software computes it from the report that was published before.",
    "message": {
      "default": "This is revision {revision} of a published report. It does not name the one before."
    }
  },
  'entry-younger-than-embargo': {
    "title": "Shown before the embargo is over",
    "why": "What happened a few days ago can be tied to a person by anybody who was there. So an outcome stays hidden for a while.",
    "fix": "Mark the entry as not yet public and take its outcome out, or publish later. The embargo is 30 days unless the agency sets another, of 14 days at least.",
    "message": {
      "default": "This happened in {month}, less than {days} days before this check ({today}), and the outcome is shown."
    }
  },
  'expenditure-on-ended-agreement': {
    "title": "Spent under an agreement that was not in force",
    "why": "Money is spent under an agreement while it is in force. A bill may be paid later; but a wrong agreement is more common.",
    "fix": "Check the agreement of this line and its dates. If another agreement covers the cost, name that one. A repayment that came late is no expense: choose its flow.",
    "message": {
      "ended": "The agreement {agreement} ended on {on}. The period begins on {edge}.",
      "not-yet": "The agreement {agreement} took effect on {on}. The period ends on {edge}."
    }
  },
  'expenditure-twice': {
    "title": "The same line of money twice",
    "why": "Lines are added up. One that stands there twice doubles what was spent.",
    "fix": "Delete the second line. If there were two alike, join them in one, or tell them apart by the agreement.",
    "message": {
      "default": "This line stands here twice: {category:cost-category}, {source:money-source}, {cents} cents."
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
  'federal-force-disagrees-with-paper': {
    "title": "Another force than the paper has",
    "why": "The force is looked up from the paper: a detainer is a request, a warrant of a judge is an order. A wrong one changes what the reports say.",
    "fix": "Choose the force that the message names in the column \"Federal force\", or correct the column \"Paper\". In Excel both have a list in the cell.",
    "message": {
      "default": "It says: {force:federal-force}. By the paper ({paper:instrument}) it is: {expected:federal-force}."
    }
  },
  'form-before-its-time': {
    "title": "A form that did not exist yet",
    "why": "Each form has its first day. An earlier date means that the date or the form is wrong.",
    "fix": "Read the form number and the date on the paper. In Excel, correct the column \"Paper\" or \"Date on the paper\"; look for a wrong year.",
    "message": {
      "default": "This form ({paper:instrument}) is dated {dated}. It came into use in {since}."
    }
  },
  'generalised-row-says-more': {
    "title": "Generalised, and yet it says more",
    "why": "An entry is generalised because too few others look like it. Every further detail could point at the person.",
    "fix": "Take out everything but the quarter, what was asked, the decision and the outcome. If the details are safe, the mark is wrong.",
    "message": {
      "default": "The entry is marked as generalised, and this says more than its quarter, ask, decision and outcome."
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
  'geoid-used-twice': {
    "title": "Two places with one GEOID",
    "why": "A GEOID names one place. With two records for it, the place and its people are counted twice on a map.",
    "fix": "If they are one place, keep one record. If one took the place of the other, fill in \"From\" and \"To\" of the code. Else look up the right GEOID.",
    "message": {
      "default": "The place {other} has the GEOID {geoid} too."
    }
  },
  'geoid-wrong-length': {
    "title": "A GEOID of another length",
    "why": "The Census code of a state has 2 digits. A county has 5, a city 7, a township 10. Where a zero is lost, the code names nothing, or another place.",
    "fix": "Write the whole code with its leading zero. In Excel, set the column \"GEOID\" to Text before you paste.",
    "message": {
      "default": "The GEOID {geoid} has {count} digits. For this level ({level:jurisdiction-level}) it has {expected}.",
      "city": "The GEOID {geoid} has {count} digits. A city has 7, a township or New England town 10.",
      "no-such-state": "The GEOID {geoid} begins with {digits}. No state or territory has that number."
    }
  },
  'government-of-another-state': {
    "title": "The government is of another state",
    "why": "The law of an agency is that of its government. A namesake in another state brings the wrong law.",
    "fix": "Look the government up by name and state, and correct \"Government\" or \"State\". In Excel, a lost zero in the id leads to another state.",
    "message": {
      "default": "The government {id} lies in {found}. The agency is in {state}."
    }
  },
  'happened-before-receipt': {
    "title": "Happened before the request came",
    "why": "An answer, a notice or an interview cannot come before the request that it follows from. One of the two dates is wrong.",
    "fix": "Compare the two dates with the paper and correct the wrong one. In Excel, look for a wrong year or for month and day that changed places.",
    "message": {
      "default": "This is dated {when}. The request came later, on {received}."
    }
  },
  'hold-cost-without-reimbursement-request': {
    "title": "Was the cost of the hold asked back?",
    "why": "A detainer obliges the federal government to pay nothing until it takes custody. Some states ask agencies to bill it all the same, and readers ask who paid.",
    "fix": "If it was asked back, add a cost with \"Repayment asked for\" under \"Flow\". In Excel, add a row to the sheet of costs. Else answer the flag.",
    "message": {
      "default": "Paid from {source:money-source}: {category:cost-category}. No request for repayment is logged. Was one made?"
    }
  },
  'hold-of-no-length': {
    "title": "A hold that took no time",
    "why": "\"After a hold\" means that the person was kept past release. By these times that did not happen, so the hold counts as zero minutes.",
    "fix": "Check \"Could be released at\" and \"Custody ended at\". If there was no hold, choose \"To ICE at release\" in the column \"How custody ended\".",
    "message": {
      "default": "Handed over after a hold. But the person could be released on {eligible}, and custody ended on {ended}."
    }
  },
  'hold-on-database-match-only': {
    "title": "A hold on a database match alone?",
    "why": "By a settlement in force since March 2025, some ICE offices may send only requests for notice until a neutral person reviews probable cause. Which offices it covers was not read in the settlement itself.",
    "fix": "Check which boxes are ticked on the form and which office sent it. In Excel they are the columns \"Probable-cause boxes\" and \"Field office\". Else answer the flag.",
    "message": {
      "default": "The only box ticked is: {box:probable-cause}. The office is: {office:requesting-office}. Was there another ground for the hold?"
    }
  },
  'hold-on-notice-only-form': {
    "title": "A hold on a form that asks for none?",
    "why": "Forms I-247G and I-247N ask for notice of release. They ask for no hold.",
    "fix": "If another paper came, list it. In Excel it goes to the sheet for further papers. If no hold was made, correct \"Decision\" or \"What it led to\". Else answer the flag.",
    "message": {
      "default": "A hold was agreed to or made. The only form is: {paper:instrument}. It asks for notice only. What was the ground?"
    }
  },
  'hold-over-limit': {
    "title": "Held past the limit?",
    "why": "Rules on detainers say how long a person may be kept past release. Several such clocks exist and they differ. Which one governs is a legal question that this check leaves open.",
    "fix": "Check the times \"Could be released at\" and \"Custody ended at\". In Excel, add ordinary paperwork time under \"Processing allowance\". If the times are right, answer the flag with the ground for the hold.",
    "message": {
      "over": "The person was kept {hours} h {minutes} min past release. The limit was {over}. What was the ground?",
      "differ": "The person was kept {hours} h {minutes} min past release. One limit was {over}, another was {within}. Which one applied, and what was the ground?"
    }
  },
  'hold-time-missing': {
    "title": "A hold without its times",
    "why": "The length of a hold is the time between the moment the person could be released and the end of custody. Without both, nobody can compute it.",
    "fix": "Fill in date, time and offset of both, such as 2026-03-10 18:00 -08:00. In Excel, see \"Could be released at\" and \"Custody ended at\".",
    "message": {
      "eligible": "A hold was made. The log does not say when the person could be released.",
      "ended": "A hold was made. The log does not say at what time custody ended."
    }
  },
  'hold-where-law-allows-none': {
    "title": "A hold where the law on file allows none?",
    "why": "In some states no one may be kept past release on a detainer or an administrative warrant alone.",
    "fix": "Check the times. In Excel, list the court's paper in the columns \"Paper\" and \"Court\", or fill in \"Processing allowance\". Else answer the flag.",
    "message": {
      "default": "The person was kept {hours} h {minutes} min past release. The law on file for {on} allows no hold without a court. What was the ground?"
    }
  },
  'hold-without-authority': {
    "title": "On what authority was the hold?",
    "why": "Keeping a person after release was due is a new arrest. It needs a ground: a judge, or a law that gives the power. Courts have said that a detainer is a request and gives none by itself.",
    "fix": "Fill in \"Legal basis\" of the decision, and list the court's paper if there was one. In Excel these are columns of the same row. Else answer the flag.",
    "message": {
      "default": "The person was kept {hours} h {minutes} min past release. No court paper and no law is named for it. On what authority?"
    }
  },
  'ice-custody-in-public-log': {
    "title": "A person held for ICE, in public",
    "why": "A federal rule bars agencies that hold people for ICE from giving out what relates to a detainee. Counts may be given, single entries not.",
    "fix": "Leave the entry out of the public log. It still counts in the tables of the report. Ask counsel where you are not sure.",
    "message": {
      "default": "This entry is about one person held for ICE. Only counts of such entries may be public."
    }
  },
  'ice-custody-without-request': {
    "title": "ICE took the person, and no request is logged?",
    "why": "Some cooperation is asked for by telephone and never written down. An audit looks for people whom ICE took though no request is in the log.",
    "fix": "If ICE asked, or the agency told ICE by itself, log that as an entry of the same case. In Excel, give both rows the same case key. Else answer the flag.",
    "message": {
      "default": "Custody ended so: {end:custody-end}. In this case the log has no request of ICE, no contact and no act. How did ICE learn of it?"
    }
  },
  'ice-facility-code-unusual': {
    "title": "An unusual ICE facility code",
    "why": "The codes that ICE gives to jails have seven capital letters or digits. Very few are shorter. A cut-off code finds no jail.",
    "fix": "Copy the code from ICE's list of facilities. Leave the cell empty if the facility has none.",
    "message": {
      "default": "ICE facility codes have 7 letters or digits. This one, {code}, has {count}.",
      "small-letters": "ICE facility codes have capital letters. {code} is written {meant}.",
      "catch-all": "{code} stands for any facility without a code. It names none."
    }
  },
  'ice-form-with-a-court': {
    "title": "An ICE form with a court",
    "why": "Officers of ICE sign these forms. A court stands on none of them. If a judge signed, it was another paper, and it binds in another way.",
    "fix": "Look at the heading and the signature. If a judge signed, list the paper of the court too. Else empty \"Court\" and \"Kind of judge\" in Excel.",
    "message": {
      "court": "This form ({paper:instrument}) is logged with a court. No court issues it.",
      "judge": "This form ({paper:instrument}) is logged with a judge: {judge:judge-type}. No judge signs it."
    }
  },
  'impossible-order-in-custody': {
    "title": "Custody in an order that cannot be",
    "why": "These times tell how long a person was held. In this order they cannot all be right.",
    "fix": "Compare the times with the custody record and correct the wrong one. In Excel, look for a wrong day, or for morning and evening that changed places.",
    "message": {
      "arrival": "ICE took the person on {ended}. By the log, ICE came only on {arrived}.",
      "bail": "The person was released on {ended}. By the log, bail was posted only on {bail}."
    }
  },
  'interview-before-offer': {
    "title": "Interviewed before being told of it",
    "why": "The person is told of the interview first, and then may agree or refuse. In this order that was not possible.",
    "fix": "Compare \"Offered on\" and \"Held on\" with the consent form. In Excel, look for month and day that changed places.",
    "message": {
      "default": "The interview was held on {held}. It was offered on {offered}, which is later."
    }
  },
  'interview-without-consent': {
    "title": "Did the person agree to the interview in writing?",
    "why": "A law or policy in force on that day asks for written consent first. ICE interviews a person in custody only then.",
    "fix": "Look at the consent form. In Excel, fill in the column \"Consent\", or correct \"Held\". Else answer the flag.",
    "message": {
      "default": "The interview was held on {on}. For consent the log says: {consent:interview-consent}. Was there written consent?",
      "counsel": "The interview was held on {on}. The person agreed only with a lawyer present. The log shows none present. Was one there?"
    }
  },
  'interview-without-counsel-notice': {
    "title": "Was counsel told before the interview?",
    "why": "A law or policy in force on that day asks that the defense lawyer be told first. ICE interviews a person in custody only then.",
    "fix": "In Excel, fill in \"Counsel\" and \"Counsel told on\". If the person has no lawyer, choose that. Else answer the flag.",
    "message": {
      "missing": "The interview was held on {held}. For counsel the log says: {status:counsel-status}. Was counsel told before?",
      "late": "The interview was held on {held}. Counsel was told on {told}. Was there an earlier notice?"
    }
  },
  'judicial-order-before-hold-missing': {
    "title": "Did a judicial official order the hold?",
    "why": "A law in force on that day asks that a judge or magistrate looks at the papers and orders the hold first.",
    "fix": "If there was an order, choose \"State judicial hold order\" in the column \"Legal basis\", or list the order as a paper. In Excel, further papers have a sheet of their own. Else answer the flag.",
    "message": {
      "default": "A hold was agreed to on {on}. The law on file asks for an order of a judicial official first. None is logged. Was there one?"
    }
  },
  'judicial-paper-not-by-a-judge': {
    "title": "A court paper that no judge signed?",
    "why": "A warrant of an immigration officer or an immigration judge is not a judicial warrant. Those judges work for the Department of Justice, not for a court.",
    "fix": "Look at the signature and the heading. If an immigration officer or judge signed, choose that form in the column \"Paper\" (in Excel, from the list in the cell). Else correct \"Signed by\" or \"Kind of judge\".",
    "message": {
      "issuer": "Logged as {paper:instrument}. Signed by: {role:issuer-role}. Did a judge of a court approve it?",
      "judge": "Logged as {paper:instrument}. Kind of judge: {judge:judge-type}. Did a judge of a court approve it?",
      "docket": "Logged as {paper:instrument}, with no docket number on it. Does it come from a court?"
    }
  },
  'judicial-paper-without-court': {
    "title": "A court paper without its court",
    "why": "Many laws treat a paper of a judge unlike a paper of ICE. Only the court, the judge and the docket show which one it is.",
    "fix": "Read them from the paper. In Excel, fill in \"Court\", \"Kind of judge\" and \"Has a docket number\". Never write the docket number itself. If no judge signed, choose another code under \"Paper\".",
    "message": {
      "court": "This court paper ({paper:instrument}) does not name the court.",
      "judge": "This court paper ({paper:instrument}) does not say what kind of judge signed it.",
      "docket": "This court paper ({paper:instrument}) does not say whether it has a docket number."
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
  'law-parents-in-a-circle': {
    "title": "A place that stands under its own law",
    "why": "Which law applies is read from the place upward: city or county, then state. In a circle there is no top.",
    "fix": "In \"Under the law of\", name the state for a county or a city. Leave it empty for a state or a tribe.",
    "message": {
      "itself": "The place {id} names itself.",
      "circle": "The place {id} comes back to itself by way of {other}."
    }
  },
  'local-money-under-firewall': {
    "title": "Local money where policy keeps it out?",
    "why": "A law or policy in force on that day keeps local means out of immigration enforcement. Means are staff, buildings, equipment, computers or money.",
    "fix": "Check \"Category\" and \"Money source\". In Excel the costs have a sheet of their own. Else answer the flag with the exception that applied.",
    "message": {
      "default": "Paid on {on} from {source:money-source} for: {category:cost-category}. A policy on file says: {provision:policy-provision}. Which exception applied?"
    }
  },
  'log-without-decisions': {
    "title": "A log without a single decision",
    "why": "What the agency decided is what a log is for. An empty column mostly means that it was not filled in, or did not come along.",
    "fix": "Fill in \"Decision\" for each ask, or \"Closed without decision\". A policy of not answering is \"Declined\". In Excel, check that the column was copied too.",
    "message": {
      "default": "{count} asks older than 30 days, and none is decided or closed."
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
  'month-in-the-future': {
    "title": "A month that has not come yet",
    "why": "The public log tells what has happened. A month to come could announce when a person will be released.",
    "fix": "Correct the date in the agency's own log and make the public copy again. If the date is right, publish the entry later.",
    "message": {
      "default": "{month} is after the day of this check, {today}."
    }
  },
  'month-without-entries': {
    "title": "A month without entries",
    "why": "Where every month has ten entries or more, an empty one is mostly a sheet that was not copied. Missing is not zero.",
    "fix": "Look whether a sheet or a file is missing. If nothing came in that month, there is nothing to repair; say so in the report, certified.",
    "message": {
      "default": "The log has no entry of {month}. The months beside it have {before} and {after}."
    }
  },
  'months-covered-incomplete': {
    "title": "Not all months are covered",
    "why": "A month without a log is a gap, not a zero. Totals of such a report are lower than what happened.",
    "fix": "Add the missing months and count again. If there was no log, leave the month out: the gap then shows.",
    "message": {
      "missing": "The report covers {count} of the {all} months of {name}. {month} is missing.",
      "several": "The report covers {count} of the {all} months of {name}. Those that are missing begin with {month}.",
      "outside": "The month {month} does not lie in {name}."
    }
  },
  'negative-cost': {
    "title": "A cost below zero",
    "why": "Money spent and money received stand in lines of their own and are never set off against each other. A minus sign hides one of them.",
    "fix": "Write the amount without the minus sign, and choose \"Received\" or \"Repayment received\" in the column \"Flow\". In Excel, take a line that was entered by mistake out of the sheet.",
    "message": {
      "amount": "The amount is {cents} cents. Amounts are never below zero.",
      "rate": "The rate is {cents} cents. Rates are never below zero."
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
  'nil-contradicts-table': {
    "title": "Certified as none, but the table counts some",
    "why": "A certificate says that there was none. A figure in the same report makes it untrue.",
    "fix": "Take the certificate back, or correct the table.",
    "message": {
      "default": "Certified that there were none: {scope:nil-scope}. A table of this report counts {count}."
    }
  },
  'nil-with-entries': {
    "title": "Certified as none, but there are entries",
    "why": "A certificate says that nothing came. One entry in the log makes it untrue.",
    "fix": "Take the certificate back. If the entries were made by mistake, withdraw them. If they fall into another period, correct their dates.",
    "message": {
      "log": "Certified that there were none: {scope:nil-scope}. The log has {count} in this period, the first on {on}.",
      "figure": "Certified that there were none: {scope:nil-scope}. The same report counts {count} asks received."
    }
  },
  'not-reported-but-there': {
    "title": "Said not to be reported, but it is there",
    "why": "Readers leave out what is marked as not reported. Here they would leave out figures that are there.",
    "fix": "Take the part out of \"Parts not reported\", or empty it.",
    "message": {
      "default": "The part \"{part}\" is said not to be reported. It has {count} items."
    }
  },
  'nothing-done-but-shared': {
    "title": "Nothing was done, but information was given",
    "why": "What was given to ICE is a result. An ask that \"led to nothing\" drops it from the tables of results.",
    "fix": "In Excel, choose \"Information given\" or another result in the column \"What it led to\". Or check the sheet of disclosures: its ask number must be the right one.",
    "message": {
      "default": "It says that nothing was done. But this was given: {information:information}."
    }
  },
  'notice-period-too-short': {
    "title": "Was the notice period shortened?",
    "why": "Until the notice period is over the agreement may still have bound both sides.",
    "fix": "Check the dates of the notice and of the end. If the parties agreed on a shorter time, or safety required it, say so in an answer.",
    "message": {
      "default": "Notice was given on {notice}. The agreement ended {days} days later. The notice period is {required} days. Was it shortened?"
    }
  },
  'notice-to-person-missing': {
    "title": "Was the person given notice?",
    "why": "A law or policy in force asks that the person gets a copy of the request and hears what the agency will do. A lawyer or a chosen person is told too.",
    "fix": "In Excel, add a row to the sheet of notices: which notice, to whom, given or not, and the day. If the law does not ask for it here, choose \"Not required\". Else answer the flag.",
    "message": {
      "copy": "The law or policy on file asks for a copy of this request to the person. None is logged. Was one given?",
      "intent": "The law or policy on file asks to tell the person what the agency will do. No such notice is logged. Was it given?",
      "others": "ICE was told of the release. The law or policy on file asks to tell a lawyer or a chosen person too. No such notice is logged. Was it given?"
    }
  },
  'notice-twice': {
    "title": "The same notice twice",
    "why": "Notices are counted. One that is entered twice looks like two.",
    "fix": "Delete the second one. In Excel, notices have a sheet of their own. If two were given, correct to whom or when.",
    "message": {
      "default": "This notice is entered twice: {notice:notice-type}, {status:notice-status}, {on}."
    }
  },
  'number-used-twice': {
    "title": "One number for two items",
    "why": "The number joins an item to its rows in other sheets. With one number twice, nobody can tell to which of the two a row belongs.",
    "fix": "Give the second one the next free number. In Excel, change it in the sheets that belong to it too. A number is never used again.",
    "message": {
      "default": "Another item of this list has the number {no} too."
    }
  },
  'open-at-start-differs': {
    "title": "Open at the start is not open at the end before",
    "why": "What is open on the last day of a quarter is open on the first day of the next. A difference means that asks were lost, found or re-dated between the two.",
    "fix": "If the log changed since, publish a new revision of the earlier report. Else count again.",
    "message": {
      "default": "This report begins with {found} open asks. The report for {before} ended with {expected}."
    }
  },
  'open-entry-not-marked': {
    "title": "An open entry in public",
    "why": "An open case is about a person who may still be in custody. The public log says that it is open, and no more.",
    "fix": "Mark the entry as not yet public and take out what tells how it goes on. Publish the rest when it is closed and the embargo is over.",
    "message": {
      "ask": "No decision is shown for this, and the entry is not marked as not yet public.",
      "custody": "Custody has not ended, and the entry is not marked as not yet public.",
      "hidden": "The outcome is hidden as not yet public, and the entry is not marked so."
    }
  },
  'open-too-long': {
    "title": "Open for a long time",
    "why": "An ask that is neither decided nor closed counts as open in every report. After 180 days it was most often forgotten.",
    "fix": "Fill in \"Decision\", or \"Closed without decision\" with the reason. In Excel both are in the row of the ask. A policy of not answering is \"Declined\".",
    "message": {
      "default": "Received on {received}, {days} days ago, and still open."
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
  'ori-used-twice': {
    "title": "Two agencies with one ORI",
    "why": "An ORI names one agency. Two records with one ORI are most often one agency that was entered twice, and counts twice.",
    "fix": "If they are one agency, keep one record and give it both names. If not, look up the right ORI, or name each in \"Possibly the same as\".",
    "message": {
      "default": "The agency {other} has the ORI {ori} too."
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
  'others-count-more-transfers': {
    "title": "Were some transfers not logged?",
    "why": "Transfers that others count and the agency does not may have been made without a logged request. Or the two count by other dates.",
    "fix": "Compare the two lists case by case. Log what is missing. If the difference has a reason, give it under \"Counts of others\".",
    "message": {
      "default": "The agency counts {own} transfers to ICE. The report from {kind:source-kind} counts {other} for the same months. Were some not logged?"
    }
  },
  'outcome-shown-too-early': {
    "title": "Not yet public, and shown",
    "why": "While an entry is open or under embargo, nobody outside may see how it ended: a person could be found by it.",
    "fix": "Take the outcome out, or write \"not-yet-public\" in its place. If the embargo is over, change the mark \"Outcome not yet public\".",
    "message": {
      "default": "This tells how the entry ended, and the entry is marked as not yet public."
    }
  },
  'outside-count-differs': {
    "title": "Others count otherwise, and nothing explains it",
    "why": "When the sheriff counts 38 detainers and ICE counts 48, readers ask who is right. Mostly both are: they count other things.",
    "fix": "Compare the two lists case by case. Then choose what explains the difference in \"Explanations\".",
    "message": {
      "default": "The other source counts {other}. This report counts {own}. No explanation is given."
    }
  },
  'paper-dated-after-receipt': {
    "title": "Paper dated after receipt",
    "why": "A paper is signed before it is sent. One of the two dates is probably wrong.",
    "fix": "Compare \"Date on the paper\" and \"Received on\" with the paper. If another paper came first, list that one first. In Excel, look for month and day that changed places.",
    "message": {
      "default": "The paper is dated {dated}. The request came before that, on {received}."
    }
  },
  'paper-much-older-than-receipt': {
    "title": "Paper much older than receipt",
    "why": "Detainers mostly come within days. More than 30 days often means a wrong year, or the date of an older form.",
    "fix": "Compare the two dates with the paper. If another jail passed an old form on, both dates are right and nothing need change. In Excel, check the year.",
    "message": {
      "default": "The paper is dated {dated}. The request came {days} days later, on {received}."
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
  'personal-data-in-record': {
    "title": "Looks like personal data, beside the log",
    "why": "Agencies, agreements, places and reports are public, and nobody checks what stands in an extension. None of them may identify a person.",
    "fix": "Remove it. Name an office, not a person, and give the address of a page, not of a mailbox.",
    "message": {
      "ssn": "This looks like a Social Security number. Remove it.",
      "a-number": "This looks like an A-number. Remove it.",
      "phone": "This looks like a phone number. Remove it.",
      "e-mail": "This looks like an e-mail address. Remove it.",
      "birth-date": "This looks like a date of birth. Remove it."
    }
  },
  'personal-data-in-text': {
    "title": "Looks like personal data",
    "why": "No field of a log may identify a person. What is written here could be passed on with the log.",
    "fix": "Remove it. In Excel, delete it from the cell and from older copies of the file. For a request id, use a running number of the log.",
    "message": {
      "ssn": "This looks like a Social Security number. Remove it.",
      "a-number": "This looks like an A-number. Remove it.",
      "phone": "This looks like a phone number. Remove it.",
      "e-mail": "This looks like an e-mail address. Remove it.",
      "birth-date": "This looks like a date of birth. Remove it."
    }
  },
  'place-dates-turned-round': {
    "title": "Something of a place that ends before it begins",
    "why": "Policies and codes are looked up by the day of a decision. With the dates turned round they never held.",
    "fix": "Look for a wrong year, or for \"From\" and \"To\" that changed places. In Excel, provisions, GEOIDs and listings have sheets of their own.",
    "message": {
      "default": "It ends on {to}. It begins on {from}, which is later."
    }
  },
  'plate-search-without-purpose': {
    "title": "A plate search without a purpose",
    "why": "The purpose tells a search for ICE from any other. The systems record it for each search.",
    "fix": "Take the purpose from the audit list of the system. In Excel, choose it under \"Stated purpose\" (what others asked) or \"Purpose\" (own searches).",
    "message": {
      "default": "License plate readers were searched. The purpose is not logged."
    }
  },
  'policy-change-outside-period': {
    "title": "A change of policy outside of the period",
    "why": "Readers set the figures beside what changed in the same months.",
    "fix": "Check \"Changed on\". List the change in the report of its own period.",
    "message": {
      "default": "The change is of {on}. The period runs from {start} to {end}."
    }
  },
  'processing-longer-than-a-day': {
    "title": "More than a day of paperwork",
    "why": "The processing allowance is taken off the time of a hold. So much paperwork is rare, and it can make a hold look short.",
    "fix": "Check \"Processing allowance\": it is in minutes and holds ordinary release paperwork only. Time spent waiting for ICE is not processing.",
    "message": {
      "default": "The processing allowance is {hours} hours. Is that ordinary release paperwork?"
    }
  },
  'public-id-guessable': {
    "title": "A public id that can be guessed",
    "why": "Ids that are counted up tell the order of the agency's own log, and who knows one knows the next. So public ids are random.",
    "fix": "Let the software make the public ids: 32 random hexadecimal digits each. Do not make them from a running number.",
    "message": {
      "plain": "This public id has only {count} different digits. A random one has more.",
      "row": "This public id begins like the one before it. Random ids do not."
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
  'public-log-differs-from-report': {
    "title": "The public log gives another figure",
    "why": "Whoever counts the public log must come to the published table. A difference means that entries are missing, or that a figure is wrong.",
    "fix": "Make the public log and the public report again from the same log. Entries that say too much are generalised, not left out.",
    "message": {
      "default": "The report says {reported} for {codes}. The public log gives {counted}."
    }
  },
  'rate-differs-from-its-parts': {
    "title": "A rate with another figure than the report",
    "why": "A rate is made of two figures of the same report. If they differ, one of the two is wrong.",
    "fix": "Make the report again from the log, or correct the figure: in the table, in the context, or in the rate.",
    "message": {
      "default": "The rate uses {found}. The report itself says {expected}."
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
  'receipt-date-in-a-release': {
    "title": "A date of receipt that a release cannot know",
    "why": "A federal release shows when ICE made the paper, not when the agency got it. As a date of receipt it would count in a quarter of the agency.",
    "fix": "Put the date under \"Date on the paper\", and leave \"Received on\" empty with the reason \"Not collected\".",
    "message": {
      "default": "A row of a federal release says that it was received on {received}."
    }
  },
  'received-before-ice-existed': {
    "title": "Received before ICE existed",
    "why": "ICE and its department began on March 1, 2003. An earlier date is a slip of the keyboard. It puts the entry in a quarter that nobody looks at.",
    "fix": "Correct the year in \"Received on\". In Excel, a year of two digits may have become 19….",
    "message": {
      "default": "Received on {received}. ICE began on {since}."
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
  'received-outside-agency': {
    "title": "Received when there was no such agency",
    "why": "By its record the agency did not exist on that day. Another agency may have received it, or one of the dates is wrong.",
    "fix": "Check \"Received on\", and \"Active from\" and \"Active to\" in the record of the agency. In Excel, look for a wrong year.",
    "message": {
      "before": "Received on {received}. The agency exists since {edge}.",
      "after": "Received on {received}. The agency ended on {edge}."
    }
  },
  'received-unlike-before': {
    "title": "Many more or many fewer than before",
    "why": "A jump can be true. More often a part of the log is missing, or was counted twice.",
    "fix": "Look whether all months, buildings and sheets of the log were counted, and none twice. If the numbers are right, leave them.",
    "message": {
      "more": "{found} asks received beside searches, after {expected} in {before}. Was a part counted twice?",
      "fewer": "{found} asks received beside searches, after {expected} in {before}. Is a part of the log missing?"
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
  'recorded-in-passed-on': {
    "title": "The custody is passed on from request to request",
    "why": "One request holds the custody, and the others point at that one. A chain may end nowhere, and the outcome is lost.",
    "fix": "In \"Recorded in request\", name the request that holds the custody itself.",
    "message": {
      "default": "The custody is said to be recorded in the request {other}. That one points at another request."
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
  'related-to-itself': {
    "title": "A request related to itself",
    "why": "A link to itself leads nowhere. The other request of the matter is not linked.",
    "fix": "Put in the public id of the other request, or take the link out. In Excel, related requests have a sheet of their own.",
    "message": {
      "default": "This is the public id of the request itself."
    }
  },
  'release-delayed-after-bail': {
    "title": "Was release delayed after bail?",
    "why": "A law in force that day gives a time in which a person is released once bail is posted, with no delay for immigration ends.",
    "fix": "Check \"Bail posted at\" and \"Custody ended at\". In Excel, other grounds for custody go under \"Why in custody\". Else answer the flag with what delayed the release.",
    "message": {
      "default": "Bail was posted on {bail}. Custody ended {hours} hours later, on {ended}. The law on file gives {limit}. What delayed the release?"
    }
  },
  'release-notice-late': {
    "title": "Was ICE told of the release in time?",
    "why": "A law in force that day gives a time for telling ICE when a person is released. Sources differ on whether it runs before or after; this asks only where it was later by either reading.",
    "fix": "Check \"Could be released at\" and the time of the notice: \"Happened at\" in the row of the ask, or the sheet of disclosures. If an earlier notice was given, log it. Else answer the flag.",
    "message": {
      "default": "The person could be released on {eligible}. ICE was told on {told}. The law on file gives {limit}. Was there an earlier notice?"
    }
  },
  'released-before-eligible': {
    "title": "Released before release was due",
    "why": "The time of release tells whether there was a hold and how long. Nobody is released while a ground for custody still stands.",
    "fix": "Correct \"Could be released at\" or \"Custody ended at\". If ICE took the person before release was due, choose \"To ICE before release was due\" in the column \"How custody ended\".",
    "message": {
      "default": "Custody ended on {ended}. Release was due only on {eligible}."
    }
  },
  'released-late-without-pickup': {
    "title": "ICE did not come, and release came late?",
    "why": "A hold gives ICE time to come. When that time is over and nobody came, the ground for the hold is over too.",
    "fix": "Check \"Custody ended at\". In Excel, fill in \"ICE arrived at\" if ICE came. If the times are right, answer the flag with what delayed the release.",
    "message": {
      "over": "No arrival of ICE is logged. The person was released on {ended}. The limit was {over}. What delayed the release?",
      "differ": "No arrival of ICE is logged. The person was released on {ended}. One limit was {over}, another was {within}. Which one applied, and what delayed the release?"
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
  'report-dated-in-the-future': {
    "title": "A report of a day that has not come",
    "why": "Nobody can publish or certify on a day that has not come.",
    "fix": "Correct the date: look for a wrong year, or for month and day that changed places. Leave \"Published on\" empty until it is published.",
    "message": {
      "default": "{on} is after the day of this check, {today}."
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
  'report-published-late': {
    "title": "Published after the due date",
    "why": "A late report is told apart from a missing one. Both show in the coverage.",
    "fix": "Check \"Published on\". If the day is right there is nothing to repair: the delay stays visible.",
    "message": {
      "default": "The report was published on {published}. By {law} it was due on {due}."
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
  'reporter-duty-unknown': {
    "title": "A duty that the registry does not describe",
    "why": "Without the duty nobody knows for which periods and by when a report is expected: the agency would be expected by nothing, and its silence would not show.",
    "fix": "Compare the spelling with the \"Duty id\" of the duties of the registry, or describe the duty there.",
    "message": {
      "default": "No duty of the registry is called {duty}."
    }
  },
  'reporter-listed-twice': {
    "title": "An agency that the registry lists twice",
    "why": "Who is expected to report is counted from the registry. An agency that is listed twice would be expected twice, and silent twice.",
    "fix": "Keep one of the two. If they are two agencies, give each its own id; if one took the place of the other, say so in \"Successor\".",
    "message": {
      "default": "{reporter} is number {first} of the list already. This is number {again}."
    }
  },
  'retired-code-used': {
    "title": "A code that was replaced",
    "why": "The code is still understood. But tables of newer files use the new one, and would show the same thing in two rows.",
    "fix": "Use the new code. In Excel, choose it from the list in the cell. The repair is certain: the program can make it.",
    "message": {
      "replaced": "The code \"{code}\" was replaced by \"{meant}\".",
      "dropped": "The code \"{code}\" is no longer used."
    }
  },
  'retired-form-used': {
    "title": "A form that was no longer in use",
    "why": "Form I-247A replaced this form on April 2, 2017. Older ones stay valid, but a later date is most often a slip.",
    "fix": "Read the form number at the foot of the paper. In Excel, correct the column \"Paper\" or \"Date on the paper\".",
    "message": {
      "default": "This form ({paper:instrument}) is dated {dated}. It was withdrawn on {retired}."
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
  'running-number-missing': {
    "title": "Numbers are missing in the log",
    "why": "Nothing is deleted from a log: an entry that was made in error stays, withdrawn. A missing number may be a row that was lost or taken out.",
    "fix": "Look for the missing rows. If a row was deleted, put it back and withdraw it. If a number was never given, leave it.",
    "message": {
      "one": "The numbers run from {first} to {last}. {missing} is not there.",
      "several": "The numbers run from {first} to {last}. {count} are not there; the first is {missing}."
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
  'shared-after-declining': {
    "title": "Shared after declining?",
    "why": "The log says that the agency declined, and that information was given for the same ask. One of the two may be wrong, or there was another ground.",
    "fix": "If only a part was declined, choose \"Complied in part\". In Excel, check the sheet of disclosures: the ask number there must be the right one. Else answer the flag.",
    "message": {
      "dated": "Declined on {declined}. On {given} this was given: {information:information}. On what ground?",
      "undated": "Declined, and yet this was given: {information:information}. On what ground?"
    }
  },
  'shared-more-than-asked': {
    "title": "Shared more than was asked?",
    "why": "What goes beyond the ask is not an answer to it. It is information that the agency gave by itself.",
    "fix": "If ICE asked for this too, add that ask. In Excel, copy the row, give it the next ask number and change \"What was asked\". Else answer the flag.",
    "message": {
      "default": "This was given: {information:information}. The log shows no ask for it. Why was it given?"
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
  'status-law-cited-for-more': {
    "title": "A law on status cited for more than status?",
    "why": "8 U.S.C. 1373 speaks of citizenship and immigration status. It says nothing of release dates, addresses or other facts.",
    "fix": "In Excel, add the ground for the other information in the column \"Legal basis\", parted by a semicolon. Else answer the flag.",
    "message": {
      "default": "The only legal basis named is 8 U.S.C. 1373. What was given: {information:information}. On what ground?"
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
  'table-month-outside-period': {
    "title": "A month that the report does not cover",
    "why": "A figure of another month belongs to another report. Here it is added to the wrong period.",
    "fix": "Move the row to the report of its period. If the month was covered, add it to \"Months covered\".",
    "message": {
      "outside": "The month {month} does not lie in {period}.",
      "gap": "The report does not cover {month}. But there is a figure for it."
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
      "differs": "The total is {total}. Its rows add up to {sum}.",
      "more": "The total is {total}. The figures known under it add up to {sum} already."
    }
  },
  'tables-of-one-measure-differ': {
    "title": "Two tables of one measure, two totals",
    "why": "The same things, split in two ways, are as many. If the totals differ, rows are missing in one.",
    "fix": "Add the rows that are missing. If they are missing on purpose, the table is not complete: say so.",
    "message": {
      "differs": "This table adds up to {found}. Table {other} of the same measure adds up to {expected}.",
      "more": "What is known in this table adds up to {found} already. Table {other} of the same measure adds up to {expected}."
    }
  },
  'taker-disagrees-with-end': {
    "title": "Who took the person, and how custody ended",
    "why": "Transfers to ICE are counted from how custody ended. Who took the person must say the same.",
    "fix": "Look at the release paper and correct \"How custody ended\" or \"Taken by\". In Excel both have a list in the cell.",
    "message": {
      "default": "Custody ended so: {end:custody-end}. Taken by: {taker:custody-taker}. The two do not go together."
    }
  },
  'telling-code-in-public-table': {
    "title": "A code that says too much in a public table",
    "why": "Some codes tell something of the person: a conviction, a refusal, an illness. In public they are counted under a coarser code.",
    "fix": "Join the row with that of the coarser code that the message names, and add the figures up.",
    "message": {
      "default": "\"{code}\" tells something of persons. In public they are counted under \"{coarse}\"."
    }
  },
  'termination-without-approval': {
    "title": "Was the end of the agreement approved?",
    "why": "In some states an agency needs approval to end an agreement with ICE. A board or an official gives it.",
    "fix": "If there was an approval, fill in \"Approved on\". If none was needed, say why in an answer.",
    "message": {
      "none": "The agency ended the agreement on {ended}. Approval is given by: {office:termination-approval}. Was it approved?",
      "late": "The agency ended the agreement on {ended}. The approval is of {approved}, which is later. Approval is given by: {office:termination-approval}. Was there an earlier one?"
    }
  },
  'time-zone-of-another-state': {
    "title": "A time zone that the state does not have",
    "why": "Days and quarters follow the time zone. With that of another state, requests at the end of a quarter fall into the wrong one, and holds near midnight onto the wrong day.",
    "fix": "Choose the zone of the office, such as America/Chicago. In Excel, the first one of the list may have been left standing in \"Time zone\".",
    "message": {
      "default": "The agency is in {state}. No part of it has the clocks of {zone}."
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
  'transfer-rate-unusual': {
    "title": "Many more transfers than usual?",
    "why": "An audit compares transfers with bookings. A jump against the own last year may be a new policy, a new way of counting, or cooperation that is not logged elsewhere.",
    "fix": "Check the two numbers of the rate. If they are right, answer with what changed: a policy, a contract, the number of bookings.",
    "message": {
      "default": "{found} transfers in {bookings} bookings. In the four reports before there were between {least} and {most} in 1,000. What changed?"
    }
  },
  'transfer-without-required-basis': {
    "title": "On what ground was the person handed over?",
    "why": "A law or policy in force on that day lets an agency hand a person to ICE on certain grounds only. A warrant of a judge is one, a listed conviction another.",
    "fix": "In Excel, choose the ground in the column \"Grounds for the transfer\"; for a conviction fill in \"Qualifying offense\" too. Else answer the flag.",
    "message": {
      "basis": "The person was handed to ICE on {on}. As the ground the log says: {ground:transfer-basis}. The law or policy on file asks for another. What was it?",
      "offense": "The person was handed to ICE on {on} because of a conviction. The law on file asks which listed offense it was. Which one?"
    }
  },
  'withdrawn-but-still-used': {
    "title": "The custody is recorded in a withdrawn request",
    "why": "A withdrawn request stays listed and counts nowhere. The custody that it holds is then not counted either.",
    "fix": "Record the custody in a request that counts. Then name that one in \"Recorded in request\", or leave it empty here.",
    "message": {
      "default": "The custody is recorded in the request {other}. That request was withdrawn."
    }
  },
  'withheld-count-differs': {
    "title": "Another number of figures is withheld",
    "why": "Readers go by this number to see how much is not shown.",
    "fix": "Count what is marked as withheld: figures and rates. Then correct \"Figures withheld\".",
    "message": {
      "default": "The report says that {said} figures are withheld. {found} are."
    }
  },
  'withheld-figure-follows': {
    "title": "Withheld, and yet it can be worked out",
    "why": "A figure is withheld to protect persons. Where a total less the other figures gives it, nothing is protected.",
    "fix": "Withhold one more figure of the same row and of the same column, or the total, or join groups. In Excel, mark the cell as withheld.",
    "message": {
      "default": "This figure is withheld, but the figures shown give it."
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
  'code-not-for-this-view': {
    "title": "A code that says too much in public",
    "why": "Some codes tell something of the person: a conviction, a refusal, an illness. In public a coarser code stands for them.",
    "fix": "Write the coarser code that the message names. If it then stands there twice, keep it once.",
    "message": {
      "default": "\"{value}\" tells something of the person. In a public record \"{coarse}\" ({title}) stands for it."
    }
  },
  'field-not-for-this-view': {
    "title": "A field that these readers may not see",
    "why": "A copy for the public, or for a regulator, has only the fields that its readers may see. Another one could point at a person.",
    "fix": "Remove the field from this copy. The agency's own log keeps it. If this is the agency's own log, write \"agency\" as its view.",
    "message": {
      "public": "\"{field}\" may not stand in a public record.",
      "regulator": "\"{field}\" is not among what this law asks for: {law}."
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
      "looks-alike": "What stands in \"{field}\" looks like \"{meant}\" ({title}), but has letters of another alphabet in it. Type it anew.",
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
      "written": "\"{value}\" is written {meant}.",
      "looks-like": "Some letters in \"{field}\" only look like {meant}. They are of another alphabet.",
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
      "too-large": "The packed file unpacks to more than is allowed, or to far more than its size. Everything up to there was read."
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
    "fix": "Name the file or sheet after what it holds, such as requests, agencies or agreements. Use the headings of the template.",
    "message": {
      "headings": "No row of headings was recognised. Does this file hold requests, agencies, jurisdictions or agreements?",
      "importable": "These are not records yet: the headings are those of {source}. Type: daybook import {source} FILE --out FOLDER",
      "records": "Here stands a record that does not say what it is (of such records: {count}). Is it a request, an agency, a jurisdiction, an agreement or a report?",
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
      "default": "The table has {columns} columns. Only the first {most} were looked at.",
      "row": "This row has {columns} cells; no spreadsheet can hold more than {most}. The row was not read."
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
  'too-many-rows-waiting': {
    "title": "More rows of a second table than can be kept",
    "why": "These rows say more about entries of another file. They must be kept until their entry is read, and there are too many to keep.",
    "fix": "Check one year at a time, or save the log as NDJSON, where each line holds an entry whole.",
    "message": {
      "default": "No more than {limit} rows can wait for their entries. {count} rows of {table} were not read, from this one on."
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
    "fix": "Write dates as 2026-01-06. Where another date of the table shows the order, such as 1/26/2026, it is read by that.",
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
  'assumed-time-zone': {
    "title": "Time read by the clock of the agency",
    "why": "A time that does not say how far it is from UTC was read as one of the place of the agency.",
    "fix": "Nothing, if the times are local ones. Times such as 2026-01-06T14:30:00-08:00 leave no question.",
    "message": {
      "default": "{count} times in this column do not say how far they are from UTC. They were read by the clock of {zone}."
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
      "skipped-hour": "No clock in {zone} showed this time: that night it was set forward. Correct the time.",
      "repeated-hour": "Clocks in {zone} showed this time twice that night. Say how far it is from UTC, such as 2026-11-01T01:30:00-07:00.",
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
      "default": "The workbook has too many parts, or unpacks to more than {most} bytes or to far more than its size. It was not read.",
      "work": "The workbook takes far more time or memory than one of its size should. It was given up and not read."
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
  'hidden-columns': {
    "title": "Hidden columns",
    "why": "Hidden columns are part of the sheet, but who looks at it does not see them.",
    "fix": "Show all columns, and empty those that do not belong to the log.",
    "message": {
      "default": "The column \"{heading}\" is hidden. Filled cells in it: {count}. They were read like the others."
    }
  },
  'merged-cells': {
    "title": "Merged cells",
    "why": "Of merged cells only the first holds something; the others are empty, though they seem filled in.",
    "fix": "Split the cells, and fill in each of them.",
    "message": {
      "default": "{cells} is one merged cell. Its first cell was read; the others are empty."
    }
  },
  'second-table': {
    "title": "Second table on one sheet",
    "why": "A second row of headings stands among the rows. What is below belongs to it.",
    "fix": "Give each table a sheet of its own.",
    "message": {
      "default": "Headings of the table {table} stand here. The rows below were read as that table. Such places: {count}."
    }
  },
  'example-row': {
    "title": "Example among the rows",
    "why": "The id is that of the example in the template. An example must never be counted.",
    "fix": "Delete the row. If it is a real entry, give it its own id.",
    "message": {
      "default": "This is the example of the template. It was left out."
    }
  },
  'date-outside-period': {
    "title": "Date outside the period",
    "why": "The Meta sheet names the period of the workbook. A date far off is often a slip of the hand.",
    "fix": "Nothing, if the date is right: each row counts where its own date falls. Else correct it.",
    "message": {
      "default": "Dates of this column that are not in {period}: {count}, such as {date}."
    }
  },
  'agency-not-of-workbook': {
    "title": "Row of another agency",
    "why": "The Meta sheet says whose log the workbook is. A row of another agency was pasted, or one of the two ids is wrong.",
    "fix": "Move the row to the workbook of its agency, or correct the id here or on the Meta sheet.",
    "message": {
      "default": "This row is of {agency}. The Meta sheet says that the workbook is of {own}."
    }
  },
  'meta-not-understood': {
    "title": "Meta sheet that is not understood",
    "why": "The Meta sheet says once for all rows whose log it is and for when.",
    "fix": "Write it on the Meta sheet as the note beside it says.",
    "message": {
      "agency": "The Meta sheet names no agency. Write its id, such as us-zz-qmrtwkla.",
      "period": "The Meta sheet names no period. Write it as 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.",
      "version": "The Meta sheet names no version of the standard. Write 1.0.",
      "zone": "The Meta sheet names no time zone that is known. Write it as America/Chicago, or leave it empty."
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
      "in-publication": "The publication says that this file has no records, or the same ones in another form.",
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
  'personal-data-in-name': {
    "title": "Personal data in a name",
    "why": "Names of files, sheets and columns are copied into lists, reports and messages. Nobody expects data of a person there.",
    "fix": "Give it another name, such as the quarter: requests 2026-Q1.",
    "message": {
      "file": "The name of this file looks as if it held the number, address or birth date of a person. That part is hidden here.",
      "sheet": "The name of this sheet looks as if it held the number, address or birth date of a person. That part is hidden here.",
      "heading": "The heading of column {letter} looks as if it held the number, address or birth date of a person. It is not repeated here."
    }
  },
  'personal-data-in-column': {
    "title": "Personal data in a column of its own",
    "why": "The standard has no column for data of a person, so this one was not read; but it goes wherever the file goes.",
    "fix": "Delete the column from the log and from older copies of the file. Keep such data in the system that they come from.",
    "message": {
      "ssn": "Column {letter} is not of the standard, and {count} of its cells look like Social Security numbers.",
      "a-number": "Column {letter} is not of the standard, and {count} of its cells look like A-numbers.",
      "phone": "Column {letter} is not of the standard, and {count} of its cells look like phone numbers.",
      "e-mail": "Column {letter} is not of the standard, and {count} of its cells look like e-mail addresses.",
      "birth-date": "Column {letter} is not of the standard, and {count} of its cells look like dates of birth."
    }
  },
  'headings-of-another-file': {
    "title": "Headings of another kind of file",
    "why": "Without its headings nobody can tell which column holds what, so nothing was read from the file.",
    "fix": "Check that this is the right file for this import. If somebody renamed or deleted headings, put the original ones back.",
    "message": {
      "default": "This does not look like {source}: it should have headings for {expected}, and has {found}.",
      "none": "This does not look like {source}: none of its headings is here. It should have headings for {expected}.",
      "other": "This is not {source}: the headings are those of {other}. Type: daybook import {other} FILE --out FOLDER"
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
  'heading-not-mapped': {
    "title": "Column that the map does not name",
    "why": "What stands in this column is in no record. It may have been forgotten.",
    "fix": "Add the column to the map: under columns with what it means, or under drop with the reason.",
    "message": {
      "default": "The map does not name \"{heading}\". The column was not read.",
      "personal": "The map does not name \"{heading}\". It may tell who a person is, so it was not read. Put it under drop."
    }
  },
  'mapped-heading-missing': {
    "title": "Heading of the map is not in the file",
    "why": "The map says what each column means. Where one of them is gone, nothing was read from the sheet.",
    "fix": "Write the heading in the map as it stands in the file. If it is the wrong file, name the right one.",
    "message": {
      "default": "The map reads \"{heading}\", but no column has this heading. There are: {there}.",
      "none": "None of the headings that the map reads is in this file.",
      "no-headings": "No row of this file looks like headings, so no map can be proposed.",
      "sheet": "The map reads the sheet \"{sheet}\", but there is no such sheet with rows."
    }
  },
  'mapped-heading-twice': {
    "title": "Heading of the map stands twice",
    "why": "Nobody can tell which of the two columns is meant, so nothing was read from the sheet.",
    "fix": "Give each column a heading of its own in the file, and write it in the map.",
    "message": {
      "default": "Two columns have the heading \"{heading}\", which the map reads."
    }
  },
  'rows-not-used': {
    "title": "Rows that made no record",
    "why": "What these rows tell is in no count. A total made from the rest is too small.",
    "fix": "Look up each row in import.json. Add to the map what its cells mean, or say under set_aside why the row does not count.",
    "message": {
      "default": "Rows that made no record: {count}. Each is listed in import.json."
    }
  },
  'values-not-read': {
    "title": "Cells that were not read",
    "why": "Nothing was guessed: the records say that these values are missing.",
    "fix": "Look up each cell in import.json. Correct it in the file, or say in the map what it means.",
    "message": {
      "default": "Cells that could not be read with certainty: {count}. Each is listed in import.json."
    }
  },
};
