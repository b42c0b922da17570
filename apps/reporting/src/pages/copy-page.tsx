import type { Copy } from '../export/copies.ts';
import type { Answer, Asked } from '../server/route.ts';

/** Where a copy stands: being made, made, or too much. It asks again by itself, without script. */
export function copyPage({ lang }: Asked, { id, name }: Copy, stage: Exclude<Copy['stage'], { is: 'broken' }>): Answer {
  const say = words[lang];
  const title = say.title[stage.is];
  return {
    title,
    ...(stage.is === 'making' ? { refresh: 1 } : {}),
    page: (
      <div className="narrow">
        <h1>{title}</h1>
        <p className="quiet">{name}</p>
        {stage.is === 'making' ? (
          <>
            <p role="status">{say.wait}</p>
            <p>
              <a href={`/copies/${id}`}>{say.again}</a>
            </p>
          </>
        ) : null}
        {stage.is === 'too-much' ? (
          <div className="notice stop" role="alert">
            <p>{say.tooMuch}</p>
          </div>
        ) : null}
        {stage.is === 'made' ? (
          <>
            <p>{say.holds(stage.entries)}</p>
            {stage.left_out === undefined ? null : <p>{say.leftOut(stage.left_out)}</p>}
            <p>
              <a className="act" href={`/copies/${id}/file`} download={name}>
                {say.take}
              </a>
            </p>
            <p className="quiet">{say.noted}</p>
          </>
        ) : null}
        <p>
          <a href="/copies">{say.back}</a>
        </p>
      </div>
    ),
  };
}

const words = {
  en: {
    title: { making: 'The copy is being made', made: 'The copy is made', 'too-much': 'The copy was not made' },
    wait: 'It may take a minute. You may go on working elsewhere and come back here.',
    again: 'See whether it is done',
    holds: (count: number) => `Entries in it: ${count}.`,
    leftOut: (count: number) => `Entries of the log that the law does not ask for: ${count}.`,
    take: 'Save the file',
    noted: 'The journal has a line of it. It stays here for an hour.',
    tooMuch: 'So much does not fit in the memory of one copy. Choose a shorter period, or take the log as NDJSON.',
    back: 'Back to the copies',
  },
  es: {
    title: { making: 'La copia se está haciendo', made: 'La copia está hecha', 'too-much': 'La copia no se hizo' },
    wait: 'Puede tardar un minuto. Puede seguir trabajando en otra parte y volver aquí.',
    again: 'Ver si está lista',
    holds: (count: number) => `Anotaciones que contiene: ${count}.`,
    leftOut: (count: number) => `Anotaciones de la bitácora que la ley no pide: ${count}.`,
    take: 'Guardar el archivo',
    noted: 'El diario tiene una línea de ella. Queda aquí una hora.',
    tooMuch: 'Tanto no cabe en la memoria de una copia. Elija un período más corto o tome la bitácora como NDJSON.',
    back: 'Volver a las copias',
  },
};
