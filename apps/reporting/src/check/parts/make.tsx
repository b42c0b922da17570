/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { Panel } from '../panels/panel.ts';
import { saveFile } from '../save-file.ts';
import type { CheckWords } from '../words/index.ts';

/** What can be made: each closed under its title until it is wanted. */
export function Make({ panels, desk, say }: { panels: readonly Panel[]; desk: Desk; say: CheckWords }) {
  const { files } = desk.standing;
  const shown = panels.filter(({ needs }) => needs === 'nothing' || files.length > 0);
  return (
    <section aria-labelledby="make">
      <h2 id="make">{say.make}</h2>
      {shown.map((panel) => (
        <One key={panel.id} panel={panel} desk={desk} />
      ))}
    </section>
  );
}

function One({ panel, desk }: { panel: Panel; desk: Desk }) {
  const [isOpen, setOpen] = useState(false);
  const { lang, standing } = desk;
  const { Panel: Inside } = panel;
  return (
    <details className="part" id={panel.id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {panel.title[lang]} <small>{panel.about[lang]}</small>
      </summary>
      {isOpen ? (
        <Inside
          files={standing.files}
          checked={standing.checked}
          lang={lang}
          today={desk.today}
          run={desk.run}
          save={saveFile}
          open={(files) => void desk.open(files)}
        />
      ) : null}
    </details>
  );
}
