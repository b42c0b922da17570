/** @jsxImportSource preact */
import { maskPersonalData } from '@daybook/files';
import { useState } from 'preact/hooks';
import { words } from '../words/index.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The person's own file back: as it is now, or with every finding marked at its cell. */
export const ownFileBack: Panel = {
  id: 'own-file-back',
  title: { en: words.en.back.title, es: words.es.back.title },
  about: { en: words.en.back.about, es: words.es.back.about },
  needs: 'files',
  Panel: OwnFileBack,
};

function OwnFileBack({ files, checked, lang, run, save }: PanelProps) {
  const say = words[lang].back;
  const [chosen, setChosen] = useState(files[0]?.name ?? '');
  const [said, setSaid] = useState('');
  const file = files.find(({ name }) => name === chosen) ?? files[0];
  if (file === undefined) return null;
  const marked = async () => {
    if (checked === undefined) return;
    const isClean = !checked.findings.some((one) => one.file === maskPersonalData(file.name) && !one.answer);
    setSaid(isClean ? say.clean : '');
    const back = await run('annotate', { name: file.name, files, checked, lang });
    if ('cannot' in back) setSaid(words[lang].mended.left[back.cannot]());
    else save(back.name, back.blob);
  };
  return (
    <>
      {files.length < 2 ? null : (
        <div className="field">
          <label htmlFor="back-file">{say.choose}</label>
          <select id="back-file" value={file.name} onChange={(event) => setChosen(event.currentTarget.value)}>
            {files.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <div className="buttons">
        <button type="button" disabled={checked === undefined} onClick={marked}>
          {say.marked}
        </button>
        <button type="button" className="second" onClick={() => save(file.name, file.blob)}>
          {say.changed}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
