import type { AskCode, RevisionReasonCode } from '@daybook/types';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { CountsAnswer } from './jobs/counts.ts';
import type { TypedCounts } from './jobs/typed-counts.ts';
import type { PanelProps } from './panels/panel.ts';
import type { CountForm } from './parts/count-fields.tsx';
import { useJob } from './use-job.ts';

const NOTHING: TypedCounts = { fields: {}, kinds: [], isEveryKind: false };

/** What is typed in the form of counts: a new one, or the correction of one that lies open. */
export function useCounts({ files, run }: Pick<PanelProps, 'files' | 'run'>) {
  const open = useJob(
    useCallback(() => (files.length === 0 ? Promise.resolve([]) : run('countable', { files })), [run, files]),
  );
  // While newly opened files are looked at, what was known stands.
  const last = useRef(open ?? []);
  if (open !== undefined) last.current = open;
  const corrigible = last.current;
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState(NOTHING);
  const [office, setOffice] = useState('');
  const [reason, setReason] = useState<RevisionReasonCode | ''>('');
  const [answer, setAnswer] = useState<CountsAnswer | 'failed'>();
  const before = corrigible.find(({ reportId }) => reportId === chosen);
  const said = answer === undefined || answer === 'failed' ? [] : answer.said;
  const form: CountForm = {
    fields: typed.fields,
    set: (field, value) => setTyped((now) => ({ ...now, fields: { ...now.fields, [field]: value } })),
    said: (field) => said.find((one) => one.field === field && one.stops) ?? said.find((one) => one.field === field),
  };
  return {
    corrigible,
    before,
    typed,
    office,
    setOffice,
    reason,
    setReason,
    answer,
    said,
    form,
    /** A new count, or the report with that id. */
    choose(reportId: string) {
      const found = corrigible.find((one) => one.reportId === reportId);
      setChosen(reportId);
      setTyped(found?.typed ?? NOTHING);
      setOffice(found?.office ?? office);
      setReason('');
      setAnswer(undefined);
    },
    setKinds: (kinds: readonly AskCode[]) => setTyped((now) => ({ ...now, kinds })),
    setEveryKind: (isEveryKind: boolean) => setTyped((now) => ({ ...now, isEveryKind })),
    /** Takes an answer; once a report is made the form is empty for the next. */
    take(given: CountsAnswer | 'failed') {
      setAnswer(given);
      if (given === 'failed' || given.made === undefined) return;
      setChosen('');
      setTyped(NOTHING);
      setReason('');
    },
  };
}
