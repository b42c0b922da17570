import { resolve } from 'node:path';

/** How the app is run, from the environment; what is not said is safe for one small machine. */
export interface Settings {
  /** The folder of the database. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** What a browser calls us: behind a proxy, its address. */
  readonly origin: string;
}

/**
 * `DAYBOOK_FOLDER`, `DAYBOOK_HOST`, `DAYBOOK_PORT`, `DAYBOOK_ORIGIN`.
 *
 * @throws RangeError when one of them is not what it should be, with what to write.
 */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.DAYBOOK_PORT ?? 8017);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`DAYBOOK_PORT is a number from 1 to 65535, such as 8017, not "${environment.DAYBOOK_PORT}".`);
  const origin = environment.DAYBOOK_ORIGIN ?? `http://localhost:${port}`;
  if (!/^(https:\/\/[^/]+|http:\/\/localhost(:\d+)?)$/.test(origin))
    throw new RangeError(
      'DAYBOOK_ORIGIN is the address that people type, without a path: https://daybook.example.gov. Over http only localhost is safe.',
    );
  return {
    folder: resolve(environment.DAYBOOK_FOLDER ?? 'daybook-data'),
    host: environment.DAYBOOK_HOST ?? '127.0.0.1',
    port,
    origin,
  };
}
