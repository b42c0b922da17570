import { showDate } from '@daybook/reports/printing';
import type { Words } from '@daybook/types';
import type { QuarterStanding } from '../publishing/quarter-standing.ts';
import type { Answer, Asked } from '../server/route.ts';
import { QuarterActs } from './quarter-acts.tsx';
import { QuarterChecks } from './quarter-checks.tsx';
import { quarterTitle } from './quarter-title.ts';
import { ReleaseTable } from './release-table.tsx';

/** Why something that was just asked for was not done. */
export type QuarterWrong = keyof typeof wrongs;

/** A quarter on its way out: what is in order, what it would look like, who approved it, and the release. */
export function quarterPage(asked: Asked, standing: QuarterStanding, wrong?: QuarterWrong): Answer {
  const { lang } = asked;
  const { plan, releases, checklist } = standing;
  const say = words[lang];
  const title = quarterTitle(plan.quarter, lang);
  const last = releases.at(-1);
  return {
    title,
    status: wrong === undefined ? 200 : 409,
    page: (
      <>
        <p>
          <a href="/quarters">{say.all}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">
          {last !== undefined
            ? say.published(last.sequence, showDate(last.published_at.slice(0, 10), lang))
            : checklist.is_over
              ? say.toPublish
              : say.runs(showDate(checklist.end_on, lang))}
        </p>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{wrongs[wrong][lang]}</p>
          </div>
        )}
        <QuarterChecks standing={standing} lang={lang} role={asked.session?.role} />
        <QuarterActs asked={asked} standing={standing} />
        {releases.length === 0 ? null : (
          <>
            <h2>{say.releases}</h2>
            <ReleaseTable releases={releases} lang={lang} />
          </>
        )}
      </>
    ),
  };
}

const wrongs = {
  'plan-changed': {
    en: 'Something changed while you were looking: an entry, a number or the terms. Nothing was done. Make the preview again, and look at it before you approve.',
    es: 'Algo cambió mientras usted miraba: una anotación, una cifra o las condiciones. No se hizo nada. Haga de nuevo la vista previa y mírela antes de aprobar.',
  },
  'approved-already': {
    en: 'You have approved this already. The second approval is another person’s.',
    es: 'Usted ya aprobó esto. La segunda aprobación es de otra persona.',
  },
  'role-taken': {
    en: 'Somebody has approved this in that role. The release names two different roles: choose the one in which you approve.',
    es: 'Alguien ya aprobó esto en ese cargo. La publicación nombra dos cargos distintos: elija el suyo.',
  },
  'not-approved': {
    en: 'Two persons have not approved it yet, as it stands now. Nothing was published.',
    es: 'Aún no lo han aprobado dos personas, tal como está ahora. No se publicó nada.',
  },
  'not-previewed': {
    en: 'Nobody can approve what was not looked at. Make the preview first.',
    es: 'Nadie puede aprobar lo que no se miró. Haga primero la vista previa.',
  },
  'wrong-passphrase': {
    en: 'The passphrase does not open the key. Nothing was published. Type it as it was typed when the key was made.',
    es: 'La frase de contraseña no abre la clave. No se publicó nada. Escríbala como se escribió al crear la clave.',
  },
  'no-key': {
    en: 'There is no key yet. The administrator makes it, under Keys.',
    es: 'Aún no hay clave. La crea quien administra las cuentas, en Claves.',
  },
  busy: {
    en: 'Another release or preview is being made just now. Wait until it is done, then press again. Nothing was done.',
    es: 'Ahora mismo se está haciendo otra publicación o vista previa. Espere a que termine y pulse de nuevo. No se hizo nada.',
  },
  stopped: {
    en: 'Something in the list below stops it. Nothing was done.',
    es: 'Algo de la lista de abajo lo detiene. No se hizo nada.',
  },
  refused: {
    en: 'Nothing was published: the release was refused. The preview says why, and what cures it.',
    es: 'No se publicó nada: la publicación fue rechazada. La vista previa dice por qué y cómo se cura.',
  },
  'release-damaged': {
    en: 'Nothing was published: the folder of an earlier release is missing, or is not as it went out. Whoever runs this machine puts the copy from the backup back.',
    es: 'No se publicó nada: la carpeta de una publicación anterior falta o no está como salió. Quien administra esta máquina restablece la copia de seguridad.',
  },
  'not-written': {
    en: 'Nothing was published: the disk did not take it. It may be full. Tell whoever runs this machine, then try again.',
    es: 'No se publicó nada: el disco no lo aceptó. Puede estar lleno. Avise a quien administra esta máquina e intente de nuevo.',
  },
  'not-shown': {
    en: 'It is published and signed. The pages for the public could not be written: the disk may be full. Tell whoever runs this machine; they are written when the app starts again.',
    es: 'Está publicado y firmado. Las páginas para el público no se pudieron escribir: el disco puede estar lleno. Avise a quien administra esta máquina; se escriben cuando la aplicación arranca de nuevo.',
  },
  fault: {
    en: 'Something went wrong here, and nothing was published. Try again; if it stays so, tell whoever runs this machine.',
    es: 'Algo falló aquí y no se publicó nada. Intente de nuevo; si sigue igual, avise a quien administra esta máquina.',
  },
} satisfies Readonly<Record<string, Words>>;

const words = {
  en: {
    all: 'All quarters',
    published: (no: number, day: string) => `Published on ${day}, in release ${no}.`,
    toPublish: 'Not published yet.',
    runs: (day: string) => `Not over yet: it runs until ${day}.`,
    releases: 'Releases that hold it',
  },
  es: {
    all: 'Todos los trimestres',
    published: (no: number, day: string) => `Publicado el ${day}, en la publicación ${no}.`,
    toPublish: 'Aún no publicado.',
    runs: (day: string) => `En curso, hasta el ${day}.`,
    releases: 'Publicaciones que lo contienen',
  },
};
