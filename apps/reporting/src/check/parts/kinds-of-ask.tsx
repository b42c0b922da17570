/** @jsxImportSource preact */
import type { AskCode } from '@daybook/types';
import { useState } from 'preact/hooks';
import type { Choices } from '../jobs/choices.ts';
import type { CountsPanelWords } from '../words/counts.ts';
import { CountFields, type CountForm } from './count-fields.tsx';
import { TypedField } from './typed-field.tsx';

interface KindsOfAskProps {
  readonly form: CountForm;
  readonly kinds: readonly AskCode[];
  readonly setKinds: (kinds: readonly AskCode[]) => void;
  readonly isEveryKind: boolean;
  readonly setEveryKind: (isEveryKind: boolean) => void;
  readonly asks: Choices['asks'];
  readonly parts: readonly (readonly [name: string, label: string])[];
  readonly say: CountsPanelWords;
}

/** The kinds of ask that were counted by themselves, each with its figures. */
export function KindsOfAsk({ form, kinds, setKinds, isEveryKind, setEveryKind, asks, parts, say }: KindsOfAskProps) {
  const [next, setNext] = useState('');
  const titleOf = (ask: AskCode) => asks.find(({ code }) => code === ask)?.title ?? ask;
  const left = asks.filter(({ code }) => !kinds.includes(code));
  return (
    <>
      {kinds.map((ask) => (
        <fieldset key={ask} className="kind">
          <legend>{titleOf(ask)}</legend>
          <CountFields form={form} before={`kinds/${ask}/`} parts={parts} />
          <button type="button" className="plain" onClick={() => setKinds(kinds.filter((one) => one !== ask))}>
            {say.remove(titleOf(ask))}
          </button>
        </fieldset>
      ))}
      <TypedField
        label={say.addKind}
        value={next}
        set={setNext}
        none={say.choose}
        isOptional
        choices={left.map(({ code, title }) => ({ value: code, title }))}
      />
      <p>
        <button
          type="button"
          className="second"
          disabled={next === ''}
          onClick={() => {
            setKinds([...kinds, next as AskCode]);
            setNext('');
          }}
        >
          {say.add}
        </button>
      </p>
      {kinds.length === 0 ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={isEveryKind}
            onChange={(event) => setEveryKind(event.currentTarget.checked)}
          />
          <span>{say.everyKind}</span>
        </label>
      )}
    </>
  );
}
