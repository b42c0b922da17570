/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { TemplateAnswer } from '../jobs/template.ts';
import { TypedField } from '../parts/typed-field.tsx';
import { Whose } from '../parts/whose.tsx';
import { quartersBefore } from '../quarters-before.ts';
import { useWhose } from '../use-whose.ts';
import { makes } from '../words/makes.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The workbook that an agency fills in. */
export const workbookTemplate: Panel = {
  id: 'workbook-template',
  title: { en: makes.en.template.title, es: makes.es.template.title },
  about: { en: makes.en.template.about, es: makes.es.template.about },
  needs: 'nothing',
  Panel: WorkbookTemplate,
};

function WorkbookTemplate({ files, lang, today, run, save }: PanelProps) {
  const say = makes[lang];
  const whose = useWhose({ files, today, run, lang });
  // The quarter that comes, the one that is, and four before.
  const periods = quartersBefore(today, 6, 2);
  const [period, setPeriod] = useState(periods[1] ?? '');
  const [office, setOffice] = useState('');
  const [answer, setAnswer] = useState<TemplateAnswer | 'failed'>();
  if (whose === undefined) return <p>{say.looking}</p>;
  const make = async () => {
    const named = office.trim() === '' ? {} : { office: office.trim() };
    const made = await run('template', { files, period, today, lang, ...named, ...whose.order }).catch(() => undefined);
    setAnswer(made ?? 'failed');
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
        choices={periods.map((name) => ({ value: name, title: name }))}
      />
      <TypedField
        label={say.template.office}
        hint={say.template.officeHint}
        value={office}
        set={setOffice}
        isOptional
      />
      <button type="submit">{say.template.make}</button>
      {answer === undefined ? null : <Made answer={answer} lang={lang} save={save} />}
    </form>
  );
}

function Made({ answer, lang, save }: Pick<PanelProps, 'lang' | 'save'> & { answer: TemplateAnswer | 'failed' }) {
  const say = makes[lang];
  if (answer === 'failed')
    return (
      <div className="notice stop made" role="alert">
        <p>{say.failed}</p>
      </div>
    );
  const { file, laws, isLawKnown } = answer;
  const none = isLawKnown ? say.template.noLaws : say.template.lawUnknown;
  return (
    <div role="status" className="made">
      <p>{say.template.made(file.name)}</p>
      <button type="button" onClick={() => save(file.name, new Blob([file.bytes as BlobPart], { type: file.type }))}>
        {say.template.save}
      </button>
      {laws.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{say.template.laws}</p>
          <ul>
            {laws.map(({ title, citation, isDraft }) => (
              <li key={citation}>{`${title}, ${citation}${isDraft ? ` (${say.template.draft})` : ''}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
