import type { Lang } from '@daybook/types';
import { titlesIn } from '../entry/titles-in.ts';

/** What kind of thing is logged, as a row of buttons: each shows the form for it and keeps what was typed. */
export function DirectionChoice({ direction, lang }: { direction: string; lang: Lang }) {
  return (
    <fieldset className="turn">
      <legend>{lang === 'es' ? 'Qué se anota' : 'What is logged'}</legend>
      <input type="hidden" name="direction" value={direction} />
      <div className="row">
        {titlesIn(lang, 'direction').map(({ code, title }) => (
          <button
            key={code}
            type="submit"
            name="turn"
            value={code}
            className="second"
            aria-pressed={code === direction}
            formNoValidate
          >
            {title}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
