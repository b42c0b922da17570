/** @jsxImportSource preact */
import { useCallback, useState } from 'preact/hooks';
import type { SaidAgency } from '../jobs/agency-file.ts';
import type { ReportAnswer } from '../jobs/report.ts';
import { AgencyFields, nothingSaid } from '../parts/agency-fields.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { useJob } from '../use-job.ts';
import { makes } from '../words/makes.ts';
import type { Panel, PanelProps } from './panel.ts';
import { ReportMade } from './report-made.tsx';

/** The report of a quarter, from the log that lies open. */
export const quarterlyReport: Panel = {
  id: 'quarterly-report',
  title: { en: makes.en.report.title, es: makes.es.report.title },
  about: { en: makes.en.report.about, es: makes.es.report.about },
  needs: 'files',
  Panel: QuarterlyReport,
};

function QuarterlyReport({ files, lang, today, run, save }: PanelProps) {
  const say = makes[lang];
  const found = useJob(useCallback(() => run('subjects', { files, today }), [run, files, today]));
  const choices = useJob(useCallback(() => run('choices', { lang }), [run, lang]));
  const [chosen, setChosen] = useState('');
  const [period, setPeriod] = useState('');
  const [typed, setTyped] = useState<SaidAgency>();
  const [answer, setAnswer] = useState<ReportAnswer | 'failed'>();
  const subjects = (found ?? []).filter(({ quarters }) => quarters.length > 0);
  const subject = subjects.find(({ agencyId }) => agencyId === chosen) ?? subjects[0];
  if (found === undefined || choices === undefined) return <p>{say.looking}</p>;
  if (subject === undefined) return <p>{say.report.none}</p>;
  const { agencyId, quarters, timeZone, meta } = subject;
  // Its id names its state; a workbook names the agency and its clock.
  const state = agencyId.slice(3, 5).toUpperCase();
  const zone = choices.states.find(({ postal }) => postal === state)?.zone ?? '';
  const clock = meta?.time_zone || zone;
  const said = typed ?? { ...nothingSaid, name: meta?.name ?? '', state, time_zone: clock };
  const when = quarters.some(({ name }) => name === period) ? period : (quarters.at(-1)?.name ?? '');
  const make = async () => {
    const agency = timeZone === undefined ? { agency: said } : {};
    setAnswer(
      await run('report', { files, agencyId, period: when, today, lang, ...agency }).catch(() => 'failed' as const),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TypedField
        label={say.agency.whose}
        value={agencyId}
        set={setChosen}
        choices={subjects.map((one) => ({ value: one.agencyId, title: one.name ?? one.agencyId }))}
      />
      <TypedField
        label={say.period}
        value={when}
        set={setPeriod}
        choices={quarters.map(({ name, entries }) => ({
          value: name,
          title: `${name} · ${say.report.entries(entries)}`,
        }))}
      />
      {timeZone === undefined ? (
        <>
          <p>{say.agency.zoneMissing}</p>
          <AgencyFields said={said} set={setTyped} choices={choices} lang={lang} />
        </>
      ) : null}
      <button type="submit">{say.report.make}</button>
      <ReportMade answer={answer} lang={lang} save={save} />
    </form>
  );
}
