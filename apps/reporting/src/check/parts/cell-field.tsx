/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The field of a cell that a person changes: Enter keeps what was typed, Escape leaves the cell as it was. */
export function CellField(given: { label: string; first: string; save: (text: string) => void; leave: () => void }) {
  const { label, first, save, leave } = given;
  const field = useRef<HTMLInputElement>(null);
  // Before the next key comes.
  useLayoutEffect(() => field.current?.select(), []);
  const press = (event: KeyboardEvent) => {
    // The arrow keys stay in the field.
    event.stopPropagation();
    if (event.key === 'Enter') save(field.current?.value ?? first);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return <input ref={field} aria-label={label} defaultValue={first} onKeyDown={press} />;
}
