/** @jsxImportSource preact */
import type { Lang } from '@daybook/types';
import type { PrintedFiles } from '../jobs/printed-files.ts';
import type { PanelProps } from '../panels/panel.ts';
import { makes } from '../words/makes.ts';

/** The forms of a report, in the order in which people want them. */
const FORMS = ['html', 'xlsx', 'csv', 'json', 'txt'] as const;

/** A button for each form of a report, and one for all of them. */
export function SaveForms({ made, lang, save }: { made: PrintedFiles; lang: Lang; save: PanelProps['save'] }) {
  const say = makes[lang];
  const keep = ({ name, type, bytes }: PrintedFiles['zip']) => save(name, new Blob([bytes as BlobPart], { type }));
  return (
    <fieldset>
      <legend>{say.saved}</legend>
      <div className="buttons">
        <button type="button" onClick={() => keep(made.zip)}>
          {say.all}
        </button>
        {FORMS.map((form) => {
          const file = made.files.find(({ name }) => name.endsWith(`.${form}`) && !name.endsWith('datapackage.json'));
          return file === undefined ? null : (
            <button key={form} type="button" className="second" onClick={() => keep(file)}>
              {say.forms[form]}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
