/** @jsxImportSource preact */

import type { ReportAnswer } from '../jobs/report.ts';
import { PrintoutView } from '../parts/printout-view.tsx';
import { SaveForms } from '../parts/save-forms.tsx';
import { makes } from '../words/makes.ts';
import type { PanelProps } from './panel.ts';

/** What came of it: the report, or why there is none. */
export function ReportMade({
  answer,
  lang,
  save,
}: Pick<PanelProps, 'lang' | 'save'> & { readonly answer: ReportAnswer | 'failed' | undefined }) {
  const say = makes[lang];
  if (answer === undefined) return null;
  const refused = answer === 'failed' ? say.failed : 'refused' in answer ? answer.refused : undefined;
  if (refused !== undefined || answer === 'failed' || 'refused' in answer)
    return (
      <div className="notice stop made" role="alert">
        <p>{refused}</p>
      </div>
    );
  return (
    <div role="status" className="made">
      {answer.errors === 0 ? null : (
        <div className="notice stop">
          <p>{say.report.errors(answer.errors, answer.rowsNotRead)}</p>
        </div>
      )}
      <SaveForms made={answer} lang={lang} save={save} />
      <PrintoutView printout={answer.shown} />
    </div>
  );
}
