import { exportKey, type KeyFile } from '@daybook/publisher';
import { showDate } from '@daybook/reports/printing';
import { currentKey, keyPrints } from '../publishing/keys.ts';
import type { Answer, Asked } from '../server/route.ts';
import { Field } from './field.tsx';
import { TypedTwice } from './typed-twice.tsx';

/** Why no key was made. */
export type KeyWrong = 'passphrase-differs' | 'passphrase-too-short' | 'wrong-passphrase';

/** The key by which the agency signs: its public part for anybody, and for the administrator how to make it or replace it. */
export function keysPage({ lang, store, session }: Asked, wrong?: KeyWrong): Answer {
  const say = words[lang];
  const key = currentKey(store.database, store.folder);
  const prints = keyPrints(store.database);
  const isLost = key === undefined && prints.length > 0;
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        {key === undefined ? <p className="notice">{isLost ? say.lost : say.none}</p> : <Known of={key} lang={lang} />}
        {session?.role !== 'administrator' || isLost ? null : (
          <>
            <h2>{key === undefined ? say.make : say.rotate}</h2>
            <p>{key === undefined ? say.makeHint : say.rotateHint}</p>
            <form method="post" action="/keys">
              {key === undefined ? null : (
                <Field
                  name="old"
                  label={say.old}
                  type="password"
                  autoComplete="off"
                  maxLength={200}
                  wrong={wrong === 'wrong-passphrase' ? say.wrongOld : undefined}
                />
              )}
              <TypedTwice
                name="passphrase"
                label={say.passphrase}
                hint={say.hint}
                again={say.again}
                autoComplete="off"
                short={wrong === 'passphrase-too-short' ? say.short : undefined}
                differs={wrong === 'passphrase-differs' ? say.differs : undefined}
              />
              <button type="submit">{key === undefined ? say.make : say.rotate}</button>
            </form>
          </>
        )}
        {prints.length < 2 ? null : (
          <>
            <h2>{say.before}</h2>
            <ul>
              {prints.slice(0, -1).map((print) => (
                <li key={print} className="code">
                  {print}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    ),
  };
}

function Known({ of, lang }: { of: KeyFile; lang: Asked['lang'] }) {
  const say = words[lang];
  return (
    <>
      <dl className="facts">
        <dt>{say.fingerprint}</dt>
        <dd className="code">{of.fingerprint}</dd>
        <dt>{say.made}</dt>
        <dd>{showDate(of.created_on, lang)}</dd>
      </dl>
      <p>{say.tell}</p>
      <p>
        <a href="/keys/public-key.json">{say.download}</a>
      </p>
      <details>
        <summary>{say.pem}</summary>
        <pre className="code said">{exportKey(of).pem}</pre>
      </details>
    </>
  );
}

const words = {
  en: {
    title: 'Keys',
    lead: 'With this key the agency signs what it publishes. Anybody can then see that nothing was changed since.',
    none: 'There is no key yet. Without one nothing can be published.',
    lost: 'The file of the key is not in its place. Whoever runs this machine puts the copy from the backup back: only the key before can vouch for the next one.',
    fingerprint: 'Fingerprint',
    made: 'Made on',
    tell: 'Put the fingerprint on the agency’s website and give the public key to your oversight body: that is how others know that it is yours.',
    download: 'Download the public key',
    pem: 'The same key for openssl',
    make: 'Make the key',
    makeHint:
      'You choose a passphrase. Whoever publishes types it each time. Nobody can restore it: keep it at another place than this machine.',
    rotate: 'Replace the key',
    rotateHint:
      'The key that there is signs the new one, so that whoever knows it can trust what follows. Do it when somebody leaves who knew the passphrase.',
    old: 'Passphrase of the key that there is',
    wrongOld: 'This does not open the key. Type it as it was typed when the key was made.',
    passphrase: 'New passphrase',
    hint: 'At least 12 characters. Four or five words in a row are easy to remember and hard to guess.',
    short: 'That is too short. It takes at least 12 characters.',
    again: 'The same passphrase again',
    differs: 'The two are not the same. Type the passphrase in both fields.',
    before: 'Keys before it',
  },
  es: {
    title: 'Claves',
    lead: 'Con esta clave la agencia firma lo que publica. Así cualquiera puede ver que nada se cambió después.',
    none: 'Aún no hay clave. Sin ella no se puede publicar nada.',
    lost: 'El archivo de la clave no está en su lugar. Quien administra esta máquina restablece la copia de seguridad: solo la clave anterior puede responder por la siguiente.',
    fingerprint: 'Huella',
    made: 'Creada el',
    tell: 'Ponga la huella en el sitio web de la agencia y dé la clave pública a su ente de supervisión: así saben los demás que es suya.',
    download: 'Descargar la clave pública',
    pem: 'La misma clave para openssl',
    make: 'Crear la clave',
    makeHint:
      'Usted elige una frase de contraseña. Quien publica la escribe cada vez. Nadie puede recuperarla: guárdela en otro lugar que no sea esta máquina.',
    rotate: 'Reemplazar la clave',
    rotateHint:
      'La clave que hay firma la nueva, para que quien la conoce pueda confiar en lo que sigue. Hágalo cuando se vaya alguien que sabía la frase.',
    old: 'Frase de contraseña de la clave que hay',
    wrongOld: 'Esto no abre la clave. Escríbala como se escribió al crear la clave.',
    passphrase: 'Frase de contraseña nueva',
    hint: 'Al menos 12 signos. Cuatro o cinco palabras seguidas son fáciles de recordar y difíciles de adivinar.',
    short: 'Es demasiado corta. Hacen falta al menos 12 signos.',
    again: 'La misma frase otra vez',
    differs: 'Las dos no son iguales. Escriba la frase en ambos campos.',
    before: 'Claves anteriores',
  },
};
