import { states } from '@daybook/files';
import { CodeWords } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { SiteFacts } from './facts/site-facts.ts';
import { placesOf } from './map/places-of.ts';
import type { Shape } from './map/shape.ts';
import { shapesOf } from './map/shapes-of.ts';
import { langPath } from './page/lang-path.ts';
import { pageFrame } from './page/page-frame.ts';
import type { Download, SitePage, SiteSource } from './page/site-page.ts';
import { agencyListPages } from './pages/agency-list-pages.ts';
import { agencyPage } from './pages/agency-page.ts';
import { dataPage } from './pages/data-page.ts';
import { overviewPage } from './pages/overview-page.ts';
import { placePage } from './pages/place-page.ts';
import { readingPage } from './pages/reading-page.ts';
import { reportingPage } from './pages/reporting-page.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';

/** How the pages of a state are made. */
export interface SiteOptions {
  /** The languages; the pages of the first stand at the root of the site. */
  readonly langs: readonly Lang[];
  /** The places of the state, where another map than the shipped one is used. */
  readonly shapes?: readonly Shape[];
  /** The files that the data page offers. */
  readonly downloads?: readonly Download[];
  /** Where these stand: `data/` in the site if not given, else an address that ends in a slash. */
  readonly dataAt?: string;
}

/** One file of the site. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const words = { en, es } as const;

/**
 * The public pages of a state, one by one: each whole in itself, without script, loading nothing. The same facts give the
 * same pages.
 *
 * @param facts as `readSiteFacts` gives them.
 */
export async function* sitePages(facts: SiteFacts, options: SiteOptions): AsyncGenerator<SiteFile> {
  const { langs, downloads = [], dataAt = 'data/' } = options;
  const fips = states.find(({ postal }) => postal === facts.state)?.fips ?? '';
  const shapes = options.shapes ?? (fips === '' ? [] : await shapesOf(fips));
  const places = placesOf(facts, shapes, fips);
  for (const lang of langs) {
    const codes = await CodeWords.in(lang);
    const source: SiteSource = { facts, places, lang, langs, words: words[lang], codes, downloads, dataAt };
    for (const page of pagesIn(source))
      yield { path: langPath(langs, lang, page.path), text: pageFrame(page, source, words) };
  }
}

function* pagesIn(source: SiteSource): Generator<SitePage> {
  yield overviewPage(source);
  yield placePage(source);
  yield* agencyListPages(source);
  yield reportingPage(source);
  yield readingPage(source);
  yield dataPage(source);
  for (const agency of source.facts.agencies) yield agencyPage(agency, source);
}
