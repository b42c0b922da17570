import type { Lang } from '@daybook/types';
import type { EntryForm } from './entry-form.ts';

/** What is said of the form as a whole: what was saved, why it was not, and what to mend, each with a link to its field. */
export function FormSummary({ form, lang }: { form: EntryForm; lang: Lang }) {
  const { findings, refused, saved, look = false } = form;
  const say = words[lang];
  const errors = findings.filter(({ finding }) => finding.severity === 'error');
  const asides = findings.filter(({ field, finding }) => field === undefined && finding.severity !== 'error');
  return (
    <>
      {saved === undefined ? null : (
        <output className="notice">
          {say.saved} <a href={`/entries/${encodeURIComponent(saved)}`}>{saved}</a>.{' '}
          {look ? <strong>{say.look}</strong> : null} {say.next}
        </output>
      )}
      {refused === undefined ? null : (
        <div className="notice stop" role="alert">
          <p>{say[refused]}</p>
        </div>
      )}
      {errors.length === 0 ? null : (
        <div className="notice stop" role="alert" id="to-mend" tabIndex={-1}>
          <h2>{say.notSaved(errors.length)}</h2>
          <ul>
            {errors.map(({ field, finding }) => (
              <li key={`${field} ${finding.message}`}>
                {field === undefined ? finding.message : <a href={`#${field}`}>{finding.message}</a>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {asides.map(({ finding }) => (
        <p key={finding.message} className="notice">
          {finding.message}
        </p>
      ))}
    </>
  );
}

const words = {
  en: {
    saved: 'Saved as',
    look: 'The check has something to say of it: open it, and see.',
    next: 'This is the form for the next one; what they mostly share is filled in.',
    notSaved: (count: number) => `Not saved yet: ${count} ${count === 1 ? 'thing' : 'things'} to mend`,
    'revision-taken':
      'Somebody else corrected this entry a moment ago. Nothing of yours was saved. Open the entry, see what changed, and correct it anew.',
    'clock-set-back':
      "This machine's clock stands before the last entry. Nothing was saved. Tell whoever runs the machine.",
    'submission-differs':
      'This form was sent before with other content. Nothing was saved a second time. Open a new form.',
  },
  es: {
    saved: 'Guardada como',
    look: 'La verificación tiene algo que decir de ella: ábrala y véalo.',
    next: 'Este es el formulario para la siguiente; lo que suelen compartir ya está puesto.',
    notSaved: (count: number) => `Aún sin guardar: ${count} ${count === 1 ? 'cosa' : 'cosas'} por corregir`,
    'revision-taken':
      'Otra persona corrigió esta anotación hace un momento. No se guardó nada de lo suyo. Abra la anotación, vea qué cambió y corríjala de nuevo.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última anotación. No se guardó nada. Avise a quien administra el equipo.',
    'submission-differs':
      'Este formulario ya se envió con otro contenido. No se guardó por segunda vez. Abra un formulario nuevo.',
  },
};
