/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { chosenFiles, pastedRows } from '../given-files.ts';
import type { CheckWords } from '../words/index.ts';

/** The way in: choose, drop or paste; and the files that lie open. */
export function Intake({ desk, say }: { desk: Desk; say: CheckWords }) {
  const { files } = desk.standing;
  const { open } = say;
  const [rows, setRows] = useState('');
  const take = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const chosen = chosenFiles(input);
    // The same file can be chosen again, once it was saved anew.
    input.value = '';
    void desk.open(chosen);
  };
  return (
    <section className={files.length === 0 ? 'intake' : 'intake small'} aria-labelledby="intake">
      <h2 id="intake">{files.length === 0 ? open.title : open.more}</h2>
      <div className="buttons">
        <label className="pick">
          <input id="files" type="file" multiple onChange={take} />
          <span>{open.files}</span>
        </label>
        <label className="pick second">
          <input id="folder" type="file" multiple {...{ webkitdirectory: true }} onChange={take} />
          <span>{open.folder}</span>
        </label>
      </div>
      <p>{open.drop}</p>
      <details>
        <summary>{open.paste}</summary>
        <div className="field">
          <label htmlFor="rows">{open.pasteLabel}</label>
          <textarea id="rows" rows={4} value={rows} onInput={(event) => setRows(event.currentTarget.value)} />
        </div>
        <button
          type="button"
          className="second"
          onClick={() => {
            void desk.open(pastedRows(rows, open.pasted));
            setRows('');
          }}
        >
          {open.pasteGo}
        </button>
      </details>
      {files.length === 0 ? null : (
        <ul className="opened" aria-label={open.files_}>
          {files.map(({ name }) => (
            <li key={name}>
              <bdi>{name}</bdi>{' '}
              <button
                type="button"
                className="plain"
                aria-label={open.close(name)}
                onClick={() => void desk.close(name)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
