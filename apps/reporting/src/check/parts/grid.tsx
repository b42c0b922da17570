/** @jsxImportSource preact */
import { maskPersonalData } from '@daybook/files';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { PackedSheet } from '../packed-sheet.ts';
import type { Spot } from '../spot.ts';
import type { CheckWords } from '../words/index.ts';
import { SheetGrid } from './sheet-grid.tsx';

/** The files as they are: choose one and a sheet, or be led to a place. */
export function Grid({ desk, spot, say: words }: { desk: Desk; spot: Spot | undefined; say: CheckWords }) {
  const say = words.grid;
  const { files } = desk.standing;
  const [name, setName] = useState('');
  const [sheets, setSheets] = useState<readonly PackedSheet[]>();
  const [sheetName, setSheetName] = useState('');
  const file = files.find((one) => one.name === name) ?? files[0];
  useEffect(() => {
    const wanted = files.find((one) => maskPersonalData(one.name) === spot?.place.file);
    if (wanted !== undefined) setName(wanted.name);
    if (spot?.place.sheet !== undefined) setSheetName(spot.place.sheet);
  }, [spot, files]);
  useEffect(() => {
    if (file === undefined) return;
    let isOld = false;
    desk.rowsOf(file).then(
      (read) => isOld || setSheets(read),
      () => isOld || setSheets([]),
    );
    return () => {
      isOld = true;
    };
  }, [desk, file]);
  if (file === undefined) return null;
  const sheet = sheets?.find((one) => maskPersonalData(one.name) === sheetName) ?? sheets?.[0];
  return (
    <section id="grid" aria-labelledby="grid-title">
      <h2 id="grid-title">{say.title}</h2>
      <div className="choices">
        {files.length < 2 ? null : (
          <label>
            {say.file}{' '}
            <select id="grid-file" value={file.name} onChange={(event) => setName(event.currentTarget.value)}>
              {files.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </select>
          </label>
        )}
        {sheets === undefined || sheets.length < 2 ? null : (
          <label>
            {say.sheet}{' '}
            <select
              id="grid-sheet"
              value={maskPersonalData(sheet?.name ?? '')}
              onChange={(event) => setSheetName(event.currentTarget.value)}
            >
              {sheets.map((one) => (
                <option key={one.name}>{maskPersonalData(one.name)}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {sheets === undefined ? <p>{say.loading}</p> : null}
      {sheets !== undefined && sheet === undefined ? <p>{say.none}</p> : null}
      {sheet === undefined ? null : (
        <SheetGrid key={`${file.name}\n${sheet.name}`} desk={desk} file={file} sheet={sheet} spot={spot} say={words} />
      )}
    </section>
  );
}
