import { createServer, type Server, type ServerOptions } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { CannotRun } from '../cannot-run.ts';

/** Where the app listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** Who sends headers or a form drop by drop is not waited for; in milliseconds. */
const PATIENCE: ServerOptions = { headersTimeout: 10_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/**
 * Serves the app.
 *
 * @throws CannotRun when it cannot listen there.
 */
export function serveApp(app: Hono, { host, port }: Listening, patience: ServerOptions = PATIENCE): Promise<Server> {
  return new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, hostname: host, port, createServer, serverOptions: patience };
    const server = serve(options, () => resolve(server)) as Server;
    server.once('error', (fault) => reject(cannotListen(fault, { host, port })));
  });
}

function cannotListen(fault: NodeJS.ErrnoException, { host, port }: Listening): unknown {
  if (fault.code === 'EADDRINUSE')
    return new CannotRun({
      en: `Port ${port} is taken by another program, or by a Daybook that runs already. Choose another: DAYBOOK_PORT=${port + 1}`,
      es: `El puerto ${port} lo ocupa otro programa, o un Daybook que ya corre. Elija otro: DAYBOOK_PORT=${port + 1}`,
    });
  if (fault.code === 'EACCES')
    return new CannotRun({
      en: `This account may not use port ${port}: ports under 1024 belong to the system. Choose another: DAYBOOK_PORT=8017`,
      es: `Esta cuenta no puede usar el puerto ${port}: los menores de 1024 son del sistema. Elija otro: DAYBOOK_PORT=8017`,
    });
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new CannotRun({
      en: `This machine has no address ${host}. DAYBOOK_HOST is 127.0.0.1 for this machine alone, 0.0.0.0 for its network.`,
      es: `Este equipo no tiene la dirección ${host}. DAYBOOK_HOST es 127.0.0.1 para este equipo solo, 0.0.0.0 para su red.`,
    });
  return fault;
}
