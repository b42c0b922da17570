import type { MiddlewareHandler } from 'hono';
import { publicFile } from '../public/public-file.ts';

/**
 * On the origin of the public pages there is nothing else: whoever asks for anything there reaches no part of the app.
 *
 * @param origin such as `https://requests.example.gov`.
 * @param folder of the public pages.
 */
export function publicOnly(origin: string, folder: string): MiddlewareHandler {
  const own = new URL(origin).host;
  return async (context, next) => {
    const { host, pathname } = new URL(context.req.url);
    if (host !== own) return next();
    const found = ['GET', 'HEAD'].includes(context.req.method) ? publicFile(folder, pathname.slice(1)) : undefined;
    if (found === undefined) return context.text('There is no such page. / Esa página no existe.', 404);
    return context.body(found.bytes, 200, { 'Content-Type': found.type, 'Content-Security-Policy': found.policy });
  };
}
