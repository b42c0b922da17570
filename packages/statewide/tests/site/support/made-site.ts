import type { Lang } from '@daybook/types';
import { readSiteFacts } from '../../../src/site/facts/read-site-facts.ts';
import type { SiteFacts } from '../../../src/site/facts/site-facts.ts';
import { shapesIn } from '../../../src/site/map/shapes-in.ts';
import { type SiteOptions, sitePages } from '../../../src/site/site-pages.ts';
import { duckdbOf } from '../../support/duckdb-of.ts';
import { aMap } from './a-map.ts';
import { aState } from './a-state.ts';

let read: Promise<SiteFacts> | undefined;

/** What is known of the fictional state. */
export function factsOfAState(): Promise<SiteFacts> {
  read ??= duckdbOf(aState()).then((engine) => readSiteFacts(engine, 'ZZ'));
  return read;
}

/** The pages of the fictional state, by their paths. */
export async function madeSite(options: Partial<SiteOptions> = {}): Promise<Map<string, string>> {
  const langs: readonly Lang[] = ['en', 'es'];
  const pages = new Map<string, string>();
  const made = sitePages(await factsOfAState(), { langs, shapes: shapesIn(aMap(), '99'), ...options });
  for await (const { path, text } of made) pages.set(path, text);
  return pages;
}
