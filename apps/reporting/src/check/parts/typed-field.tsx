/** @jsxImportSource preact */
import { useId } from 'preact/hooks';

interface TypedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** What can be chosen; without it the value is typed. */
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  /** What stands before anything is chosen. */
  readonly none?: string;
  readonly isOptional?: boolean;
  /** What is wrong with the value, or is to be thought of. */
  readonly said?: { readonly text: string; readonly stops: boolean } | undefined;
  /** True where a number is typed. */
  readonly isNumber?: boolean;
}

/** A field with its words tied to it: a list to choose from, or a line to type. */
export function TypedField({
  label,
  hint,
  value,
  set,
  choices,
  none,
  isOptional = false,
  said,
  isNumber = false,
}: TypedFieldProps) {
  const id = useId();
  const told = [hint === undefined ? '' : `${id}-hint`, said === undefined ? '' : `${id}-said`].filter(Boolean);
  const shared = {
    id,
    value,
    required: !isOptional,
    'aria-describedby': told.length === 0 ? undefined : told.join(' '),
    'aria-invalid': said?.stops === true ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {said === undefined ? null : (
        <p className={said.stops ? 'wrong' : 'hint'} id={`${id}-said`}>
          {said.text}
        </p>
      )}
      {choices === undefined ? (
        <input
          {...shared}
          type="text"
          inputMode={isNumber ? 'numeric' : 'text'}
          maxLength={200}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <select {...shared} onChange={(event) => set(event.currentTarget.value)}>
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
