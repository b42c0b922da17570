import { rmSync } from 'node:fs';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import { renderToStaticMarkup } from 'react-dom/server';
import { sessionOf } from '../accounts/session.ts';
import { brokenPage } from '../pages/broken-page.tsx';
import { Page } from '../pages/page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { signInPage } from '../pages/sign-in-page.tsx';
import { publicFolder } from '../public/public-folder.ts';
import type { Jobs } from '../publishing/jobs.ts';
import type { Store } from '../store/open-store.ts';
import { headers, policyOf } from './headers.ts';
import { incomingFolder } from './incoming-folder.ts';
import { isFromHere } from './is-from-here.ts';
import { keptForm } from './kept-form.ts';
import { langOf } from './lang-of.ts';
import { may } from './may.ts';
import { BrokenForm } from './multipart-parts.ts';
import { publicOnly } from './public-only.ts';
import { receiveUpload, type Upload, UploadTooLarge } from './receive-upload.ts';
import type { Answer, Asked, Route } from './route.ts';
import { filesOf, type Scripts } from './scripts.ts';
import { whyBroken } from './why-broken.ts';

/** Where the app stands and what it answers. */
export interface AppOptions {
  readonly store: Store;
  readonly routes: readonly Route[];
  /** What pages with a script run. */
  readonly scripts: Scripts;
  /** The work on releases. */
  readonly jobs: Jobs;
  /** Such as `http://localhost:8017`: what a browser calls us. */
  readonly origin: string;
  /** Where the public pages stand by themselves, if they do. */
  readonly publicOrigin?: string;
  /** Whether it shows a fictional agency: every page then says so. */
  readonly isDemo?: boolean;
  /** The network address of a request. */
  readonly addressOf: (context: Context) => string;
  /** Told of what went wrong in the program: that is for whoever runs the machine, never for a page. */
  readonly onFault: (fault: unknown) => void;
}

const COOKIE = '__Host-daybook';
const LANGUAGE = '__Host-daybook-lang';
const COOKIES = { path: '/', secure: true, httpOnly: true } as const;
const A_YEAR = 365 * 24 * 60 * 60;
const FORM_BYTES = 1024 * 1024;

/** The app as something that answers requests. */
export function createApp({
  store,
  routes,
  scripts,
  jobs,
  origin,
  publicOrigin,
  isDemo = false,
  addressOf,
  onFault,
}: AppOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  // Only what holds no record: the length of a packed page would tell of what stands in it.
  for (const open of ['/script/*', '/style/*']) app.use(open, compress());
  if (publicOrigin !== undefined) app.use(publicOnly(publicOrigin, publicFolder(store.folder)));
  const small = bodyLimit({
    maxSize: FORM_BYTES,
    onError: (context) => {
      const it = asked(context, new URLSearchParams());
      return send(context, it, refusalPage(it, 'form-too-large'));
    },
  });
  // What takes files counts their bytes itself, while it writes them to the disk.
  const asTheyCome: MiddlewareHandler = (_, next) => next();
  for (const route of routes)
    app.on(route.method, route.path, route.upload === undefined ? small : asTheyCome, (context) =>
      answer(context, route),
    );
  app.notFound((context) => {
    const it = asked(context, new URLSearchParams());
    return send(context, it, refusalPage(it, 'not-found'));
  });
  app.onError((fault, context) => {
    onFault(fault);
    // Not even who asks could be read: a page of words alone.
    return context.text(
      'This was not done; tell whoever runs the machine. / Esto no se hizo; avise a quien administra el equipo.',
      500,
    );
  });
  return app;

  async function answer(context: Context, route: Route) {
    const isForm = route.method === 'POST' && route.upload === undefined;
    const form = isForm ? new URLSearchParams(await context.req.text()) : new URLSearchParams();
    const it = asked(context, form);
    // What was typed is kept; a form with a password or with files is sent anew, from the page that has it.
    const kept = isForm ? keptForm(form) : undefined;
    const sent = { origin: context.req.header('origin'), site: context.req.header('sec-fetch-site') };
    if (route.method === 'POST' && !isFromHere(origin, defined(sent)))
      return send(context, it, refusalPage(it, 'stranger'));
    if (!may(route.roles, it.session?.role)) {
      if (it.session !== undefined) return send(context, it, refusalPage(it, 'forbidden'));
      const to = route.method === 'GET' || kept !== undefined ? pathOf(context) : pageBefore(context, origin);
      return send(context, it, signInPage(it, { to, form: kept }));
    }
    try {
      if (route.upload !== undefined) return await withUpload(context, it, route, route.upload);
      return send(context, it, await route.run(it));
    } catch (fault) {
      const why = whyBroken(fault);
      if (why === 'program' || why === 'disk-full') onFault(fault);
      return send(context, it, brokenPage(it, why, pathOf(context), why === 'sent-before' ? undefined : kept));
    }
  }

  /** Only now is a large form read: whoever sends it may. */
  async function withUpload(context: Context, it: Asked, route: Route, limit: number) {
    const tooLarge = () => send(context, it, refusalPage(it, 'too-large'));
    if (Number(context.req.header('content-length') ?? 0) > limit) return tooLarge();
    let upload: Upload | undefined;
    try {
      const body = context.req.raw.body ?? [];
      const type = context.req.header('content-type') ?? '';
      upload = await receiveUpload(body as AsyncIterable<Uint8Array>, { type, into: incomingFolder(store), limit });
      return send(context, it, await route.run({ ...it, form: upload.form, upload }));
    } catch (fault) {
      if (fault instanceof UploadTooLarge) return tooLarge();
      if (fault instanceof BrokenForm) return send(context, it, await route.run(it));
      throw fault;
    } finally {
      if (upload !== undefined) rmSync(upload.folder, { recursive: true, force: true });
    }
  }

  function asked(context: Context, form: URLSearchParams): Asked {
    const session = sessionOf(store, getCookie(context, COOKIE));
    const query = new URL(context.req.url).searchParams;
    const lang = langOf({
      session,
      query,
      kept: getCookie(context, LANGUAGE),
      accepted: context.req.header('accept-language'),
    });
    // Who chose a language keeps it on the pages that follow.
    if (query.get('lang') === lang) setCookie(context, LANGUAGE, lang, { ...COOKIES, sameSite: 'Lax', maxAge: A_YEAR });
    return {
      store,
      scripts,
      jobs,
      session,
      lang,
      path: new URL(context.req.url).pathname,
      params: context.req.param(),
      query,
      form,
      upload: undefined,
      origin,
      isDemo,
      publicAddress: publicOrigin ?? `${origin}/public`,
      from: addressOf(context),
    };
  }

  function send(context: Context, it: Asked, given: Answer) {
    if ('session' in given && given.session !== undefined) keep(context, given.session);
    if ('to' in given) {
      return context.redirect(given.to, 303);
    }
    if ('bytes' in given) {
      const name = given.name === undefined ? {} : { 'Content-Disposition': `attachment; filename="${given.name}"` };
      const keeping = given.isForever === true ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
      const policy = given.policy === undefined ? {} : { 'Content-Security-Policy': given.policy };
      return context.body(given.bytes as string, 200, { 'Content-Type': given.type, ...name, ...keeping, ...policy });
    }
    context.header('Content-Security-Policy', policyOf(given.script));
    if (given.refresh !== undefined) context.header('Refresh', String(given.refresh));
    const markup = renderToStaticMarkup(
      <Page
        asked={it}
        title={given.title}
        scripts={given.script === undefined ? [] : filesOf[given.script]}
        mayPost={given.script !== 'check'}
      >
        {given.page}
      </Page>,
    );
    return context.html(`<!doctype html>${markup}`, given.status ?? 200);
  }

  function keep(context: Context, token: string | null) {
    setCookie(context, COOKIE, token ?? '', {
      ...COOKIES,
      sameSite: 'Strict',
      ...(token === null ? { maxAge: 0 } : {}),
    });
  }
}

const pathOf = (context: Context): string => {
  const { pathname, search } = new URL(context.req.url);
  return `${pathname}${search}`;
};

/** The page of ours from which a form was sent, as the browser tells it; else the first one. */
function pageBefore(context: Context, origin: string): string {
  const told = context.req.header('referer') ?? '';
  const page = URL.canParse(told) ? new URL(told) : undefined;
  return page?.origin === origin ? `${page.pathname}${page.search}` : '/';
}

const defined = ({ origin, site }: { origin: string | undefined; site: string | undefined }) => ({
  ...(origin === undefined ? {} : { origin }),
  ...(site === undefined ? {} : { site }),
});
