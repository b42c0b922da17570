import type { Markup } from '@daybook/files';
import type { CodeWords } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { SiteFacts } from '../facts/site-facts.ts';
import type { SitePlaces } from '../map/site-place.ts';
import type { SiteWords } from '../words/site-words.ts';

/** What all pages of one language have in hand. */
export interface SiteSource {
  readonly facts: SiteFacts;
  readonly places: SitePlaces;
  readonly lang: Lang;
  /** Every language that the site has; the first stands at its root, others in a folder of their name. */
  readonly langs: readonly Lang[];
  readonly words: SiteWords;
  readonly codes: CodeWords;
  readonly downloads: readonly Download[];
  /** Where they stand: a folder of the site, or an address; with a slash at its end. */
  readonly dataAt: string;
}

/** A file of the dataset that the data page offers. */
export interface Download {
  /** Its path in the dataset: `csv/agencies.csv`. */
  readonly path: string;
  /** The table that it holds, or a part of it; absent for what explains the tables. */
  readonly table?: string;
  readonly quarter?: string;
  readonly format: string;
  readonly bytes?: number;
}

/** One page before its frame. */
export interface SitePage {
  /** Its path within its language: `agencies/us-zz-abcdefgh.html`. */
  readonly path: string;
  readonly title: string;
  /** Which entry of the navigation it belongs to. */
  readonly under: NavEntry;
  readonly content: Markup;
}

/** The pages that every page leads to. */
export const navEntries = ['overview', 'places', 'agencies', 'reporting', 'howToRead', 'data'] as const;
export type NavEntry = (typeof navEntries)[number];

/** Their paths within a language. */
export const navPaths: Readonly<Record<NavEntry, string>> = {
  overview: 'index.html',
  places: 'places.html',
  agencies: 'agencies.html',
  reporting: 'who-reported.html',
  howToRead: 'how-to-read.html',
  data: 'data.html',
};
