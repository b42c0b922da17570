import type { Server } from 'node:http';

/** How long pages that are being sent may take when the app is told to stop, in milliseconds. */
const LAST_PAGES = 5_000;

/** Stops the server when the machine or its keeper asks for it; what was begun is answered first. */
export function untilStopped(server: Server, close: () => void): void {
  const stop = () => {
    server.close(() => {
      close();
      process.exit(0);
    });
    setTimeout(() => server.closeAllConnections(), LAST_PAGES).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
