import { isEntry, type Reading, type Repair } from '@daybook/files';
import type { Agreement, Entry, Finding, LegalProfile, QuarterlyReport, Request } from '@daybook/types';
import { Grading } from '../regrading/grading.ts';
import type { Regrade } from '../regrading/regrade.ts';
import * as generated from '../rules/generated/checks.ts';
import type { CheckRule } from '../rules/rule.ts';
import type { Book } from '../words/book.ts';
import { assumedBy } from './assumed-by.ts';
import type { Checked, NotChecked } from './checked.ts';
import { Context } from './context.ts';
import type { AddFinding, DefectInfo } from './defect-info.ts';
import { ExtensionTally } from './extension-tally.ts';
import { FileTally } from './file-tally.ts';
import { FindingLedger } from './finding-ledger.ts';
import { type Found, foundByReader } from './found.ts';
import type { JudgeReport } from './judge.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { asFound, asJudgedEntry, type JudgedReading } from './judged-record.ts';
import { JudgedTooSoon } from './judged-too-soon.ts';
import { leftAsideBy } from './left-aside-by.ts';
import type { LogEntry } from './log-entry.ts';
import { LogTallies } from './log-tallies.ts';
import { judgeFaulty, recordRules } from './record-rules.ts';
import { repairsOf } from './repairs-of.ts';
import { judgeBySchema, schemaTeller } from './schema-check.ts';
import { setRules } from './set-rules.ts';
import { skippedBy } from './skipped-by.ts';
import { verdictOf } from './verdict-of.ts';

/** What a check is made with. */
export interface CheckSetup {
  /** The date of the check, `YYYY-MM-DD`: an argument, never a clock. */
  readonly today: string;
  /** The words of one language, from `loadBook`. */
  readonly book: Book;
  /** Legal profiles that hold where the files bring none of the same id, such as those of `@daybook/schemas/law`. */
  readonly law?: readonly LegalProfile[];
  /** How many findings of one rule are kept; all are counted. 1,000 where nothing is said. */
  readonly findings?: number;
  /** Rules whose severity is another here, or that are left out, each with a reason. */
  readonly regrade?: readonly Regrade[];
  /** Called with each repair, certain or only suggested, however many findings are listed. Files must be read with `fixes`. */
  readonly onRepair?: (repair: Repair) => void;
  /** Called now and then with the number of records read so far. */
  readonly onProgress?: (records: number) => void;
  /** Called with each finding that is kept, as soon as it is found. Where the check starts over, they come again. */
  readonly onFinding?: (finding: Finding) => void;
  /** Records that others refer to, known from an earlier reading of the same files. */
  readonly known?: Context;
  /** Other rules than those of the standard. */
  readonly rules?: readonly CheckRule[];
  /**
   * Makes what counts the records in the same pass. It is asked for when the first request comes, or at the end where none
   * does; and again where the check starts over.
   */
  readonly count?: (known: Context) => Counter;
  /** Counts public copies of reports too: whoever adds up what others published has nothing else. */
  readonly countsPublicReports?: boolean;
}

/** Takes each record whose form is right, once, with the name of its file. */
export interface Counter {
  take(record: Counted, file: string): void;
}

/** The records that count: entries, and what a report says beside them. */
type Counted = Request | Agreement | QuarterlyReport;

/** What a check still wants before it can finish: nothing, everything from the start, or a second look. */
export type Wish = 'nothing' | 'start-over' | 'second-look';

/** A check at work. It is fed with what the reader yields, file after file. */
export interface Check {
  /** Says that a file will be read, so that it is listed in its place even where nothing comes of it. */
  expectFile(file: string): void;
  /** Makes a record known that others refer to, without judging it. */
  context(entry: Entry): void;
  /** Takes a record or a finding of the reader. */
  take(reading: Reading): void;
  /** Takes what a judge elsewhere says beside its judgements, which came as readings. */
  join(report: JudgeReport): void;
  /** Says that all files were read, and asks what is still wanted of files that can be read again. */
  pause(canReadAgain: boolean): Wish;
  /** Takes each record once more, after `pause` said `second-look`. */
  lookAgain(reading: Reading): void;
  /** Ends the check. @param wasReadAgain false where a second look was wanted and could not be had. */
  finish(wasReadAgain: boolean): Checked;
  /** What the files told that others refer to: for a check that starts over. */
  readonly known: Context;
}

const readerFaults = new Map<string, DefectInfo>(generated.readerFaults.map((fault) => [fault.id, fault]));
const schemaFaults = new Map<string, DefectInfo>(generated.schemaFaults.map((fault) => [fault.id, fault]));
const none: readonly never[] = [];

/** How many things that were not read are listed. */
const mostLeftAside = 5000;

/** Starts a check. Every record goes through the steps of `judge`, in their order. */
export function createCheck(setup: CheckSetup): Check {
  const { today, book, law, findings = 1000, onProgress, onRepair, onFinding, rules = generated.rules } = setup;
  const known = setup.known ?? new Context(law);
  const ledger = new FindingLedger(book, findings, onFinding);
  const files = new FileTally();
  const logs = new LogTallies();
  const extensions = new ExtensionTally();
  const leftAside: NotChecked[] = [];
  const tellRepairs = (found: Found) => {
    if (onRepair === undefined || found.fix === undefined) return;
    for (const repair of repairsOf(found, found.fix)) onRepair(repair);
  };
  const plainly: AddFinding = (found, defect) => {
    tellRepairs(found);
    ledger.add(found, defect);
  };
  const grading = new Grading(setup.regrade ?? [], today, [...rules, ...readerFaults.values()], plainly);
  const add = grading.isEmpty ? plainly : grading.add;
  const tellSchema = schemaTeller(generated.schemaFaults, book, add);
  const one = recordRules(rules, today, known, add);
  const all = setRules(rules, today, known, add);

  let notRead = 0;
  const addToLog = ({ entry, record, view, isWhole }: JudgedEntry) => {
    if (entry.kind !== 'request') return;
    if (!isWhole) notRead++;
    const log = logs.of(view);
    if (isWhole) log.take(record as unknown as LogEntry);
    else judgeFaulty(() => log.take(record as unknown as LogEntry));
  };
  /** True where others now see something else than before. */
  const remember = ({ entry, isWhole }: JudgedEntry) => isWhole && Context.holds(entry.kind) && known.add(entry);
  let counter: Counter | undefined;
  /** Reports that came before anything was counted. */
  const reports: [QuarterlyReport, string][] = [];
  const startCounting = () => {
    if (counter !== undefined) return;
    counter = setup.count?.(known);
    for (const [report, file] of reports.splice(0)) counter?.take(report, file);
  };
  const count = ({ entry, record, view, isWhole }: JudgedEntry) => {
    if (setup.count === undefined || !isWhole) return;
    // A copy says of the same entries less than the log that it was made from.
    if (view !== undefined && !(setup.countsPublicReports === true && entry.kind === 'quarterly-report')) return;
    const { file } = entry.origin;
    if (entry.kind === 'request') startCounting();
    if (entry.kind === 'quarterly-report' && counter === undefined)
      reports.push([record as unknown as QuarterlyReport, file]);
    else if (entry.kind === 'request' || entry.kind === 'agreement' || entry.kind === 'quarterly-report')
      counter?.take(record as unknown as Counted, file);
  };
  const judge = (judged: JudgedEntry) => {
    tellSchema(judged);
    remember(judged);
    addToLog(judged);
    extensions.take(judged);
    one.judge(judged);
    all.take(judged);
    count(judged);
  };
  /** The same steps with a record that was judged elsewhere, before anybody knew what stands before it. */
  const takeJudged = (reading: JudgedReading) => {
    const { flaws = none, found = none, isReplaced = false } = reading.judged;
    const taken = asJudgedEntry(reading);
    for (const one of flaws) add(asFound(one), schemaFaults.get(one.rule) as DefectInfo);
    if (remember(taken)) throw new JudgedTooSoon();
    addToLog(taken);
    extensions.take(taken);
    one.take(taken, isReplaced, found.length === 0 ? none : found.map(asFound));
    all.take(taken);
  };

  const enter = (file: string) => {
    if (!files.enter(file)) return;
    ledger.open(file);
    all.openFile();
  };

  return {
    expectFile(file) {
      files.expect(file);
      ledger.open(file);
    },
    context(entry) {
      if (Context.holds(entry.kind)) remember(judgeBySchema(entry));
    },
    take(reading) {
      if (!isEntry(reading)) {
        const left = leftAsideBy(reading);
        if (left !== undefined && leftAside.length < mostLeftAside) leftAside.push(left);
        if (reading.isSaid === true) {
          if (grading.holds(reading.rule)) tellRepairs(foundByReader(reading));
          return;
        }
        const fault = readerFaults.get(reading.rule);
        if (fault === undefined) throw new Error(`The reader found ${reading.rule}, which nobody describes`);
        enter(reading.place.file);
        if (fault.severity === 'error') notRead++;
        const assumed = assumedBy(reading);
        if (assumed !== undefined) files.assume(reading.place.file, assumed);
        add(foundByReader(reading), fault);
        return;
      }
      enter(reading.origin.file);
      files.count(reading.kind);
      if ('judged' in reading) takeJudged(reading as JudgedReading);
      else judge(judgeBySchema(reading));
      if (onProgress !== undefined && files.records % 1024 === 0) onProgress(files.records);
    },
    join({ skips, wasAsked }) {
      if (wasAsked) known.ask();
      for (const { rule, reason, count } of skips)
        one.working.find((working) => working.rule.id === rule)?.sight.skip(reason, count);
    },
    pause(canReadAgain) {
      if ((known.cameLate || known.revisions.spokeTooSoon) && canReadAgain) return 'start-over';
      startCounting();
      all.finish();
      return all.wantsAgain() ? 'second-look' : 'nothing';
    },
    lookAgain(reading) {
      if (isEntry(reading)) all.again(judgeBySchema(reading));
    },
    finish(wasReadAgain) {
      all.finishAgain(wasReadAgain);
      const working = grading.graded([...one.working, ...all.working]);
      return {
        verdict: verdictOf(ledger.counts, working),
        lang: book.lang,
        as_of: today,
        files: files.list(),
        records: files.records,
        records_by_kind: files.byKind(),
        rows_not_read: notRead,
        counts: ledger.counts,
        answered: ledger.answered,
        regraded: grading.list(),
        findings: ledger.findings(),
        totals_by_rule: ledger.totals(),
        causes: ledger.causes(),
        skipped: skippedBy(working, book.lang),
        not_checked: [...leftAside, ...extensions.list()],
        summary: logs.summary(),
      };
    },
    known,
  };
}
