import type { Job } from '../publishing/jobs.ts';
import type { Step } from '../publishing/order.ts';
import type { Answer, Asked } from '../server/route.ts';
import { quarterTitle } from './quarter-title.ts';

const STEPS = ['checking', 'making', 'writing'] as const satisfies readonly Step[];

/** How far the work on a release is. The page asks again by itself, without a script. */
export function workPage({ lang }: Asked, { act, quarter, step }: Job): Answer {
  const say = words[lang];
  const title = `${say[act]}: ${quarterTitle(quarter, lang)}`;
  const at = step === 'waiting' ? -1 : STEPS.indexOf(step);
  const steps = STEPS.filter((one) => one !== 'writing' || act === 'publish');
  return {
    title,
    refresh: 1,
    page: (
      <div className="narrow" aria-live="polite">
        <h1>{title}</h1>
        <p>{say.wait}</p>
        <ol className="points">
          {steps.map((one, no) => {
            const standing = no < at ? 'good' : one === step ? 'look' : 'todo';
            return (
              <li key={one} className={`point ${standing}`}>
                <span className="how">{say[standing]}</span>
                <div>{say[one]}</div>
              </li>
            );
          })}
        </ol>
        <p>
          <a href={`/quarters/${quarter}/work`}>{say.ask}</a>
        </p>
      </div>
    ),
  };
}

const words = {
  en: {
    preview: 'Making the preview',
    publish: 'Publishing',
    wait: 'You may leave this page: the work goes on, and others can use the app meanwhile. It asks again each second.',
    good: 'Done',
    look: 'Now',
    ask: 'Ask now',
    todo: 'Later',
    checking: 'Check the records',
    making: 'Make the release, protect persons in it, check it as its readers would, and attack it',
    writing: 'Sign it, write it down, and remember it',
  },
  es: {
    preview: 'Haciendo la vista previa',
    publish: 'Publicando',
    wait: 'Puede dejar esta página: el trabajo continúa y otras personas pueden usar la aplicación. Pregunta de nuevo cada segundo.',
    good: 'Hecho',
    look: 'Ahora',
    ask: 'Preguntar ahora',
    todo: 'Después',
    checking: 'Verificar los registros',
    making: 'Hacer la publicación, proteger en ella a las personas, verificarla como quienes la lean, y atacarla',
    writing: 'Firmarla, escribirla y recordarla',
  },
};
