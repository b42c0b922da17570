/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ReportAnswer } from '../jobs/report.ts';
import { TypedField } from '../parts/typed-field.tsx';
import { Whose } from '../parts/whose.tsx';
import { quartersBefore } from '../quarters-before.ts';
import { useWhose } from '../use-whose.ts';
import { makes } from '../words/makes.ts';
import type { Panel, PanelProps } from './panel.ts';
import { ReportMade } from './report-made.tsx';

/** A certified nil: opened with one click, certified with the next. */
export const nilCertificate: Panel = {
  id: 'nil-certificate',
  title: { en: makes.en.nil.title, es: makes.es.nil.title },
  about: { en: makes.en.nil.about, es: makes.es.nil.about },
  needs: 'nothing',
  Panel: NilCertificate,
};

/** Two years are more than anybody certifies at once. */
const QUARTERS = 8;

function NilCertificate({ files, lang, today, run, save }: PanelProps) {
  const say = makes[lang];
  const whose = useWhose({ files, today, run, lang });
  const over = quartersBefore(today, QUARTERS);
  const [period, setPeriod] = useState(over[0] ?? '');
  const [office, setOffice] = useState('');
  const [answer, setAnswer] = useState<ReportAnswer | 'failed'>();
  if (whose === undefined) return <p>{say.looking}</p>;
  const make = async () => {
    const order = { files, period, today, lang, nilOffice: office.trim(), ...whose.order };
    setAnswer(await run('report', order).catch(() => 'failed' as const));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Whose {...whose.fields} />
      <TypedField
        label={say.period}
        value={period}
        set={setPeriod}
        choices={over.map((name) => ({ value: name, title: name }))}
      />
      <TypedField label={say.nil.office} hint={say.nil.officeHint} value={office} set={setOffice} />
      <button type="submit">{say.nil.make}</button>
      <ReportMade answer={answer} lang={lang} save={save} />
    </form>
  );
}
