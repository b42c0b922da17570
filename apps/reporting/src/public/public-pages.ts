import type { ExportedKey, ReleaseReader } from '@daybook/publisher';
import { CodeWords, reportPrintout } from '@daybook/reports/printing';
import { langPath } from '@daybook/statewide/browser';
import { feed } from './feed.ts';
import { logPages } from './pages/log-pages.ts';
import { overviewPage } from './pages/overview-page.ts';
import { quarterPage } from './pages/quarter-page.ts';
import { readingPage } from './pages/reading-page.ts';
import { releasePage } from './pages/release-page.ts';
import { releasesPage } from './pages/releases-page.ts';
import { publicFrame } from './public-frame.ts';
import { publicPaths } from './public-paths.ts';
import { type PublicPage, type PublicSource, publicLangs } from './public-source.ts';
import { readPublicFacts } from './read-public-facts.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';

/** How the public pages of an agency are made. */
export interface PublicOptions {
  /** The address at which they will stand: what feeds and search engines need in full. Without it, links are relative. */
  readonly address?: string;
  /** The agency's public key, to be laid beside the pages. */
  readonly key?: ExportedKey;
  /** Whether all of it is made up: each page then says so. */
  readonly isDemo?: boolean;
}

const words = { en, es } as const;

/**
 * The public pages of an agency from its releases: path → text. Each page is whole in itself, without script, loading
 * nothing; the files of the releases are linked to under `releases/<number>/`. The same releases give the same pages.
 *
 * @param releases all that it has published, in any order; each of them was verified before.
 * @throws RangeError where there is none, or where they are of several agencies. @throws SyntaxError for a damaged file.
 */
export async function publicPages(
  releases: readonly ReleaseReader[],
  { address, key, isDemo = false }: PublicOptions = {},
): Promise<Map<string, string>> {
  const facts = readPublicFacts(releases);
  const made = new Map<string, string>();
  for (const lang of publicLangs) {
    const printouts = await Promise.all(
      facts.quarters.map(
        async ({ period, report }) => [period, await reportPrintout(report, { lang, nameOf: facts.nameOf })] as const,
      ),
    );
    const source: PublicSource = {
      facts,
      lang,
      words: words[lang],
      codes: await CodeWords.in(lang),
      printouts: new Map(printouts),
      hasKey: key !== undefined,
      isDemo,
      ...(address === undefined ? {} : { address: `${address.replace(/\/+$/, '')}/` }),
    };
    for (const page of pagesIn(source))
      made.set(langPath(publicLangs, lang, page.path), publicFrame(page, source, words));
    made.set(langPath(publicLangs, lang, publicPaths.feed), feed(source));
  }
  if (key !== undefined) made.set(publicPaths.key, `${JSON.stringify(key, null, 2)}\n`);
  return made;
}

function* pagesIn(source: PublicSource): Generator<PublicPage> {
  yield overviewPage(source);
  for (const quarter of source.facts.quarters) {
    yield quarterPage(quarter, source);
    yield* logPages(quarter, source);
  }
  yield releasesPage(source);
  for (const release of source.facts.releases) yield releasePage(release, source);
  yield readingPage(source);
}
