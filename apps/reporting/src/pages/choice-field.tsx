/** A field with a list to choose one from. */
export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly code: string; readonly title: string }[];
}

/** A list to choose one from, with its words tied to it. */
export function ChoiceField({ name, label, hint, value, choices }: ChoiceFieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={value ?? ''}
        required
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      >
        <option value="" />
        {choices.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
