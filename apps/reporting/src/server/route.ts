import type { Lang } from '@daybook/types';
import type { ReactNode } from 'react';
import type { Role } from '../accounts/role.ts';
import type { Session } from '../accounts/session.ts';
import type { Jobs } from '../publishing/jobs.ts';
import type { Store } from '../store/open-store.ts';
import type { Upload } from './receive-upload.ts';
import type { ScriptName, Scripts } from './scripts.ts';

/** What a route knows of the one request that it answers. */
export interface Asked {
  readonly store: Store;
  /** What pages with a script run. */
  readonly scripts: Scripts;
  /** The work on releases, which other threads do. */
  readonly jobs: Jobs;
  /** Who is signed in. Where a route is for roles, somebody is. */
  readonly session: Session | undefined;
  readonly lang: Lang;
  /** The path of the page. */
  readonly path: string;
  /** The parts of the path that have names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was typed into the form, by the names of its fields. */
  readonly form: URLSearchParams;
  /** The files that came with the form, where the route takes some. */
  readonly upload: Upload | undefined;
  /** What a browser calls us, such as `http://localhost:8017`. */
  readonly origin: string;
  /** Whether everything here is fictional. */
  readonly isDemo: boolean;
  /** Where the public pages stand. */
  readonly publicAddress: string;
  /** The address of the network that it came from. */
  readonly from: string;
}

/** A page, another address to go on to, or neither. */
export type Answer =
  | {
      readonly page: ReactNode;
      readonly title: string;
      /** The script that the page runs, with the policy that it needs; none where nothing is said. */
      readonly script?: ScriptName;
      readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 507;
      /** After so many seconds the browser asks again: something is being worked on. */
      readonly refresh?: number;
      /** The token of a session that begins; null where one ends. */
      readonly session?: string | null;
    }
  | { readonly to: string; readonly session?: string | null }
  | {
      readonly bytes: string | Uint8Array | ReadableStream<Uint8Array>;
      readonly type: string;
      readonly name?: string;
      readonly isForever?: boolean;
      /** The policy for content, of a document that brings its own style. */
      readonly policy?: string;
    };

/** One address of the app. A route is one file and one line in the index; one that says no roles does not start. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Such as `/entries/:id`. */
  readonly path: string;
  /** Who may: some roles, everybody who is signed in, or anybody at all. */
  readonly roles: readonly Role[] | 'signed-in' | 'anybody';
  /** Takes files with its form, of so many bytes in all; without this a form is small and has none. */
  readonly upload?: number;
  run(asked: Asked): Promise<Answer> | Answer;
}
