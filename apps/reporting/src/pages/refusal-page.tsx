import type { Answer, Asked } from '../server/route.ts';

/** Why a page is not shown, before any route has a say. */
export type WhyNoPage =
  | 'forbidden'
  | 'not-found'
  | 'stranger'
  | 'link-used-up'
  | 'nothing-published'
  | 'too-large'
  | 'form-too-large';

/** The page that says why there is none, and where to go. */
export function refusalPage({ lang }: Pick<Asked, 'lang'>, why: WhyNoPage): Answer {
  const { title, body } = words[why][lang];
  return {
    title,
    status: STATUS[why],
    page: (
      <div className="narrow">
        <h1>{title}</h1>
        <p>{body}</p>
        <p>
          <a href="/">{lang === 'es' ? 'Ir a Hoy' : 'Go to Today'}</a>
        </p>
      </div>
    ),
  };
}

const STATUS = {
  forbidden: 403,
  stranger: 403,
  'not-found': 404,
  'nothing-published': 404,
  'link-used-up': 404,
  'too-large': 413,
  'form-too-large': 413,
} as const;

const words: Readonly<
  Record<WhyNoPage, Readonly<Record<Asked['lang'], { readonly title: string; readonly body: string }>>>
> = {
  forbidden: {
    en: {
      title: 'This page is not for your account',
      body: 'Your account has another role. If you need this page, ask your administrator for an account that may use it.',
    },
    es: {
      title: 'Esta página no es para su cuenta',
      body: 'Su cuenta tiene otra función. Si necesita esta página, pida a quien administra las cuentas una que pueda usarla.',
    },
  },
  'not-found': {
    en: {
      title: 'There is no such page',
      body: 'The address may be old or mistyped. Everything that you may do starts at Today.',
    },
    es: {
      title: 'Esa página no existe',
      body: 'La dirección puede ser antigua o estar mal escrita. Todo lo que puede hacer empieza en Hoy.',
    },
  },
  'nothing-published': {
    en: {
      title: 'Nothing has been published yet',
      body: 'When this agency publishes its first quarter, its numbers and its log stand here for anyone to read.',
    },
    es: {
      title: 'Aún no se ha publicado nada',
      body: 'Cuando esta agencia publique su primer trimestre, sus cifras y su bitácora estarán aquí para quien quiera leerlas.',
    },
  },
  stranger: {
    en: {
      title: 'This form did not come from here',
      body: 'Another website tried to send something in your name, or your browser does not say where a form comes from. Nothing was done. Go back, open the page anew, and send it again.',
    },
    es: {
      title: 'Este formulario no vino de aquí',
      body: 'Otro sitio web intentó enviar algo en su nombre, o su navegador no dice de dónde viene un formulario. No se hizo nada. Vuelva, abra la página de nuevo y envíelo otra vez.',
    },
  },
  'form-too-large': {
    en: {
      title: 'That is too large',
      body: 'More was sent than this page takes, and nothing of it was read or saved. Go back; your form still stands there.',
    },
    es: {
      title: 'Es demasiado grande',
      body: 'Se envió más de lo que esta página acepta, y no se leyó ni guardó nada. Vuelva atrás; su formulario sigue ahí.',
    },
  },
  'link-used-up': {
    en: {
      title: 'This link no longer works',
      body: 'Each link opens one account, once, within three days. Ask your administrator for a new one.',
    },
    es: {
      title: 'Este enlace ya no funciona',
      body: 'Cada enlace abre una cuenta, una sola vez, en un plazo de tres días. Pida uno nuevo a quien administra las cuentas.',
    },
  },
  'too-large': {
    en: {
      title: 'This file is too large',
      body: 'Nothing of it was kept. Files of up to 64 MB are taken: cut a longer log into quarters or years, and bring one after the other.',
    },
    es: {
      title: 'Este archivo es demasiado grande',
      body: 'No se guardó nada de él. Se aceptan archivos de hasta 64 MB: divida una bitácora más larga en trimestres o años y tráigalos uno tras otro.',
    },
  },
};
