import type { Answer, Asked } from '../server/route.ts';
import { SentAgain } from './sent-again.tsx';

/** Why what was sent was not done, where it was nobody's mistake. */
export type WhyBroken = 'disk-full' | 'clock-set-back' | 'sent-before' | 'program';

/** Says that nothing was saved, and keeps what was typed: it goes on its way again with one press of a button. */
export function brokenPage({ lang }: Pick<Asked, 'lang'>, why: WhyBroken, to: string, kept?: URLSearchParams): Answer {
  const say = words[lang];
  return {
    title: say.title,
    status: STATUS[why],
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <div className="notice stop" role="alert">
          <p>{say[why]}</p>
        </div>
        {kept === undefined ? (
          <p>
            <a href="/">{say.home}</a>
          </p>
        ) : (
          <SentAgain to={to} form={kept} go={say.again}>
            <p>{say.kept}</p>
          </SentAgain>
        )}
      </div>
    ),
  };
}

const STATUS = { 'disk-full': 507, 'clock-set-back': 409, 'sent-before': 409, program: 500 } as const;

const words = {
  en: {
    title: 'This was not done',
    'disk-full':
      'The disk of this machine is full. Nothing was saved, and nothing that was saved before is lost. Tell whoever runs the machine.',
    'clock-set-back':
      "This machine's clock stands before the last line of the journal. Nothing was saved. Tell whoever runs the machine.",
    'sent-before':
      'This form was sent before, with something else in it. What it said then is saved; what you changed since is not. Open the page anew, and change it there.',
    program:
      'Something went wrong here, and nothing was saved. Try again; if it stays so, tell whoever runs this machine.',
    kept: 'What you typed is kept on this page. Leave it open, and send it again when the machine is well.',
    again: 'Send it again',
    home: 'Go to Today',
  },
  es: {
    title: 'Esto no se hizo',
    'disk-full':
      'El disco de este equipo está lleno. No se guardó nada, y nada de lo guardado antes se ha perdido. Avise a quien administra el equipo.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última línea del diario. No se guardó nada. Avise a quien administra el equipo.',
    'sent-before':
      'Este formulario ya se había enviado, con otro contenido. Lo que decía entonces está guardado; lo que cambió después no. Abra la página de nuevo y cámbielo ahí.',
    program:
      'Algo falló aquí y no se guardó nada. Intente de nuevo; si sigue así, avise a quien administra este equipo.',
    kept: 'Lo que escribió se conserva en esta página. Déjela abierta y envíelo otra vez cuando el equipo esté bien.',
    again: 'Enviarlo otra vez',
    home: 'Ir a Hoy',
  },
};
