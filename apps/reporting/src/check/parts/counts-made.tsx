/** @jsxImportSource preact */
import type { CountsAnswer } from '../jobs/counts.ts';
import type { PanelProps } from '../panels/panel.ts';
import { countsPanel } from '../words/counts.ts';
import { makes } from '../words/makes.ts';
import { PrintoutView } from './printout-view.tsx';
import { SaveForms } from './save-forms.tsx';

interface CountsMadeProps extends Pick<PanelProps, 'lang' | 'save'> {
  readonly answer: CountsAnswer | 'failed' | undefined;
}

/** What came of counts that were typed: the report, or that something is wrong; and what the check says of no one field. */
export function CountsMade({ answer, lang, save }: CountsMadeProps) {
  const say = countsPanel[lang];
  if (answer === undefined) return null;
  if (answer === 'failed' || answer.made === undefined)
    return (
      <div className="notice stop made" role="alert">
        <p>{answer === 'failed' ? makes[lang].failed : say.stopped}</p>
        {answer === 'failed' ? null : <Others answer={answer} />}
      </div>
    );
  const { made } = answer;
  return (
    <div role="status" className="made">
      <p>{say.made(made.period, made.revision)}</p>
      <SaveForms made={made} lang={lang} save={save} />
      <Others answer={answer} />
      <PrintoutView printout={made.shown} />
    </div>
  );
}

/** What is said of no field; where the report is made, the fields are empty again, and all of it is said here. */
function Others({ answer: { said, made } }: { readonly answer: CountsAnswer }) {
  const shown = said.filter(({ field }) => made !== undefined || field === '');
  return shown.length === 0 ? null : (
    <ul>
      {shown.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
