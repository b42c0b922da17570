/** @jsxImportSource preact */
import type { RevisionReasonCode } from '@daybook/types';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countParts } from '../count-parts.ts';
import { CountFields } from '../parts/count-fields.tsx';
import { CountsMade } from '../parts/counts-made.tsx';
import { KindsOfAsk } from '../parts/kinds-of-ask.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { Whose } from '../parts/whose.tsx';
import { quartersBefore } from '../quarters-before.ts';
import { useCounts } from '../use-counts.ts';
import { useWhose } from '../use-whose.ts';
import { countsPanel } from '../words/counts.ts';
import { makes } from '../words/makes.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The counts of a quarter, typed by who keeps no log, and their correction. */
export const quarterlyCounts: Panel = {
  id: 'quarterly-counts',
  title: { en: countsPanel.en.title, es: countsPanel.es.title },
  about: { en: countsPanel.en.about, es: countsPanel.es.about },
  needs: 'nothing',
  Panel: QuarterlyCounts,
};

/** Ten years: what was counted long ago is typed, too. */
const QUARTERS = 40;

function QuarterlyCounts({ files, lang, today, run, save, open }: PanelProps) {
  const say = countsPanel[lang];
  const whose = useWhose({ files, today, run, lang });
  const over = quartersBefore(today, QUARTERS);
  const [quarter, setQuarter] = useState(over[0] ?? '');
  const counts = useCounts({ files, run });
  const place = useRef<HTMLFormElement>(null);
  const { answer, before, corrigible, form, reason } = counts;
  // Where something is wrong, the person is taken to the first of it.
  useEffect(() => {
    if (answer !== undefined && answer !== 'failed' && answer.made === undefined)
      place.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [answer]);
  if (whose === undefined) return <p>{makes[lang].looking}</p>;
  const asks = countParts.asks.map((part) => [part, say.parts[part]] as const);
  const make = async () => {
    const { typed, office } = counts;
    const whom = before === undefined ? whose.order : { agencyId: before.agencyId };
    const why = before === undefined || reason === '' ? {} : { reason };
    const period = before?.period ?? quarter;
    const given = await run('counts', { files, typed, period, office, today, lang, ...whom, ...why }).catch(
      () => 'failed' as const,
    );
    counts.take(given);
    const made = given === 'failed' ? undefined : given.made;
    if (made !== undefined) open(made.toOpen.map(({ name, bytes }) => ({ name, blob: new Blob([bytes as BlobPart]) })));
  };
  return (
    <form
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{say.lead}</p>
      {corrigible.length === 0 ? null : (
        <TypedField
          label={say.what}
          value={before?.reportId ?? ''}
          set={counts.choose}
          none={say.fresh}
          isOptional
          choices={corrigible.map(({ reportId, name, period, revision }) => ({
            value: reportId,
            title: say.correction(name, period, revision),
          }))}
        />
      )}
      {before === undefined ? (
        <>
          <Whose {...whose.fields} />
          <TypedField
            label={makes[lang].period}
            value={quarter}
            set={setQuarter}
            said={form.said('period')}
            choices={over.map((name) => ({ value: name, title: name }))}
          />
        </>
      ) : (
        <>
          <p className="notice">{say.replaces(before.name, before.period, before.revision)}</p>
          <TypedField
            label={say.reason}
            value={reason}
            set={(code) => counts.setReason(code as RevisionReasonCode | '')}
            none={say.choose}
            choices={whose.fields.choices.reasons.map(({ code, title }) => ({ value: code, title }))}
          />
        </>
      )}
      <fieldset>
        <legend>{say.asks}</legend>
        <p className="hint">{say.asksHint}</p>
        <CountFields form={form} before="asks/" parts={asks} />
      </fieldset>
      <KindsOfAsk
        form={form}
        kinds={counts.typed.kinds}
        setKinds={counts.setKinds}
        isEveryKind={counts.typed.isEveryKind}
        setEveryKind={counts.setEveryKind}
        asks={whose.fields.choices.asks}
        parts={asks}
        say={say}
      />
      <fieldset>
        <legend>{say.persons}</legend>
        <CountFields
          form={form}
          before=""
          parts={[
            ['requests', say.requests, say.requestsHint],
            ['transfers', say.transfers],
          ]}
        />
      </fieldset>
      <fieldset>
        <legend>{say.open}</legend>
        <CountFields form={form} before="open/" parts={countParts.open.map((line) => [line, say.lines[line]])} />
      </fieldset>
      <TypedField
        label={say.office}
        hint={say.officeHint}
        value={counts.office}
        set={counts.setOffice}
        said={form.said('office')}
        isOptional
      />
      <button type="submit">{say.make}</button>
      <CountsMade answer={answer} lang={lang} save={save} />
    </form>
  );
}
