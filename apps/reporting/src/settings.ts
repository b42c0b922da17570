import { resolve } from 'node:path';
import type { Words } from '@daybook/types';
import { CannotRun } from './cannot-run.ts';

/** How the app is run, from the environment; what is not said is safe for one small machine. */
export interface Settings {
  /** The folder of the database, and of all else that the app keeps. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** What a browser calls us: behind a proxy, its address. */
  readonly origin: string;
  /** Where the public pages stand by themselves; without it, under `/public/` of the app. */
  readonly publicOrigin?: string;
}

/** What the environment may say, and what holds where it says nothing. */
export const settingsWords: Readonly<Record<string, Words>> = {
  DAYBOOK_FOLDER: {
    en: 'where everything is kept; daybook-data',
    es: 'dónde se guarda todo; daybook-data',
  },
  DAYBOOK_PORT: { en: 'the port; 8017', es: 'el puerto; 8017' },
  DAYBOOK_HOST: {
    en: 'who may reach it; 127.0.0.1, this machine alone',
    es: 'quién puede alcanzarlo; 127.0.0.1, solo este equipo',
  },
  DAYBOOK_ORIGIN: {
    en: 'the address that people type; http://localhost and the port',
    es: 'la dirección que se escribe; http://localhost y el puerto',
  },
  DAYBOOK_PUBLIC_ORIGIN: {
    en: 'an address of their own for the public pages; /public/ of the app',
    es: 'una dirección propia para las páginas públicas; /public/ de la aplicación',
  },
  DAYBOOK_LANG: {
    en: 'en or es, for what is printed here',
    es: 'en o es, para lo que se imprime aquí',
  },
};

/**
 * `DAYBOOK_FOLDER`, `DAYBOOK_HOST`, `DAYBOOK_PORT`, `DAYBOOK_ORIGIN`, `DAYBOOK_PUBLIC_ORIGIN`.
 *
 * @throws CannotRun when one of them is not what it should be, with what to write.
 */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.DAYBOOK_PORT ?? 8017);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new CannotRun({
      en: `DAYBOOK_PORT is a number from 1 to 65535, such as 8017, not "${environment.DAYBOOK_PORT}".`,
      es: `DAYBOOK_PORT es un número de 1 a 65535, como 8017, no «${environment.DAYBOOK_PORT}».`,
    });
  const origin = environment.DAYBOOK_ORIGIN ?? `http://localhost:${port}`;
  if (!/^(https:\/\/[^/]+|http:\/\/localhost(:\d+)?)$/.test(origin))
    throw new CannotRun({
      en: 'DAYBOOK_ORIGIN is the address that people type, without a path: https://daybook.example.gov. Over http only localhost is safe.',
      es: 'DAYBOOK_ORIGIN es la dirección que se escribe, sin ruta: https://daybook.example.gov. Por http solo localhost es seguro.',
    });
  const publicOrigin = environment.DAYBOOK_PUBLIC_ORIGIN;
  if (publicOrigin !== undefined && (!/^https?:\/\/[^/]+$/.test(publicOrigin) || publicOrigin === origin))
    throw new CannotRun({
      en: 'DAYBOOK_PUBLIC_ORIGIN is an address without a path, and not that of the app: https://requests.example.gov.',
      es: 'DAYBOOK_PUBLIC_ORIGIN es una dirección sin ruta, y no la de la aplicación: https://solicitudes.example.gov.',
    });
  return {
    folder: resolve(environment.DAYBOOK_FOLDER ?? 'daybook-data'),
    host: environment.DAYBOOK_HOST ?? '127.0.0.1',
    port,
    origin,
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
  };
}
