/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { TogetherAnswer } from '../jobs/together.ts';
import { PrintoutView } from '../parts/printout-view.tsx';
import { makes } from '../words/makes.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Reports of several agencies: who reported first, then what they come to. */
export const reportsTogether: Panel = {
  id: 'reports-together',
  title: { en: makes.en.together.title, es: makes.es.together.title },
  about: { en: makes.en.together.about, es: makes.es.together.about },
  needs: 'files',
  Panel: ReportsTogether,
};

function ReportsTogether({ files, lang, today, run, save }: PanelProps) {
  const say = makes[lang];
  const [answer, setAnswer] = useState<TogetherAnswer | 'failed'>();
  const make = async () => setAnswer(await run('together', { files, today, lang }).catch(() => 'failed' as const));
  return (
    <>
      <button type="button" onClick={() => void make()}>
        {say.together.make}
      </button>
      {answer === undefined ? null : <Together answer={answer} lang={lang} save={save} />}
    </>
  );
}

function Together({ answer, lang, save }: Pick<PanelProps, 'lang' | 'save'> & { answer: TogetherAnswer | 'failed' }) {
  const say = makes[lang];
  if (answer === 'failed' || answer.reports === 0)
    return (
      <div className="notice stop made" role="alert">
        <p>{answer === 'failed' ? say.failed : say.together.none}</p>
      </div>
    );
  const { reports, faulty, coverage, totals, files } = answer;
  const [whoReported, sums] = files;
  const keep = (file: typeof whoReported) =>
    file !== undefined && save(file.name, new Blob([file.bytes as BlobPart], { type: file.type }));
  return (
    <div role="status" className="made">
      <p>{say.together.count(reports)}</p>
      {faulty.length === 0 ? null : (
        <div className="notice stop">
          <p>{`${say.together.faulty}: ${faulty.join(', ')}`}</p>
        </div>
      )}
      <div className="buttons">
        <button type="button" onClick={() => keep(whoReported)}>
          {say.together.coverage}
        </button>
        <button type="button" onClick={() => keep(sums)}>
          {say.together.totals}
        </button>
      </div>
      <PrintoutView printout={coverage} />
      <PrintoutView printout={totals} />
    </div>
  );
}
