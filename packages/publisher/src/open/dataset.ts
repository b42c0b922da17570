import { parsePeriod, states } from '@daybook/files';
import { agencyName, showPeriod } from '@daybook/reports/printing';
import { fileTitle } from './file-title.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { licenseUrl } from './license-url.ts';
import type { Contact, OpenFacts } from './open-facts.ts';

/** One file of a dataset, as catalogs list it. */
export interface DatasetFile {
  readonly title: string;
  readonly path: string;
  readonly media_type: string;
  /** Such as `CSV`. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Where it can be had, if that is known. */
  readonly address?: string;
}

/** A release as every form of catalog describes it, before it is put into its words. */
export interface Dataset {
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly contact?: Contact;
  readonly license: string;
  readonly published_on: string;
  readonly sequence: number;
  /** The first and the last day of its periods. */
  readonly covers: readonly [from: string, to: string];
  readonly places: readonly string[];
  readonly files: readonly DatasetFile[];
  /** The address of the folder, with a slash at its end, if that is known. */
  readonly address?: string;
}

/**
 * What describes a release in catalogs. All releases of an agency are one dataset that grows.
 *
 * @throws RangeError for what is no address on the web, no mailbox, or no period.
 */
export function datasetOf({ statement, agency, jurisdictions = [], files, url, contact }: OpenFacts): Dataset {
  if (url !== undefined && !/^https?:\/\/[^\s/]+/.test(url)) throw new RangeError(`${url} is no address on the web.`);
  if (contact !== undefined && !/^[\w.+-]+@[\w.-]+\.[\w-]+$/.test(contact.email))
    throw new RangeError(`${contact.email} is no mailbox.`);
  const { agency_id, periods, published_at, sequence, license, embargo_days } = statement;
  const publisher = agencyName(agency);
  const when = listed(periods.map((period) => showPeriod(period, 'en')));
  const address = url === undefined ? undefined : `${url.replace(/\/+$/, '')}/`;
  return {
    identifier: `${agency_id}-ice-requests`,
    title: `Requests of immigration authorities to ${publisher}, ${listed(periods)}`,
    description:
      `The log of ${publisher} for ${when}: each request of ICE and other immigration authorities, what was asked, what was ` +
      'decided, with which paper and on what ground, and how custody ended; with the reports of the period, the agreements ' +
      'in force and a codebook. Months stand for days, and no person is named or described. Of entries that are open, or ' +
      `ended less than ${embargo_days} days before publication, the outcome is not shown yet. Signed; how to check it is in README.md.`,
    keywords: KEYWORDS,
    publisher,
    ...(contact === undefined ? {} : { contact }),
    license: licenseUrl(license),
    published_on: published_at.slice(0, 10),
    sequence,
    covers: spanOf(periods),
    places: placesOf(agency, jurisdictions),
    files: inReadingOrder(files.filter(({ contains }) => LISTED.has(contains))).map(({ path, media_type, bytes }) => ({
      title: fileTitle(path, 'en'),
      path,
      media_type,
      format: /\.([a-z]+)$/.exec(path)?.[1]?.toUpperCase() ?? media_type,
      bytes,
      ...(address === undefined ? {} : { address: address + path }),
    })),
    ...(address === undefined ? {} : { address }),
  };
}

const KEYWORDS = ['immigration', 'ICE', 'detainers', '287(g)', 'local government', 'law enforcement', 'transparency'];

/** What a reader of data wants of a release; what proves and describes it is found from there. */
const LISTED: ReadonlySet<string> = new Set([
  ...['public-log', 'report', 'regime-table', 'agency', 'jurisdiction', 'agreements', 'codebook', 'page'],
]);

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function spanOf(periods: readonly string[]): readonly [string, string] {
  const spans = periods.flatMap((name) => parsePeriod(name) ?? []);
  const from = spans.map(({ start_on }) => start_on).sort()[0];
  const to = spans
    .map(({ end_on }) => end_on)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) throw new RangeError('A release holds at least one period.');
  return [from, to];
}

function placesOf({ serves, state }: OpenFacts['agency'], jurisdictions: NonNullable<OpenFacts['jurisdictions']>) {
  const whole =
    jurisdictions.find((one) => one.level === 'state' && one.state === state)?.name ??
    states.find(({ postal }) => postal === state)?.name;
  return serves.flatMap((id) => {
    const name = jurisdictions.find(({ jurisdiction_id }) => jurisdiction_id === id)?.name;
    if (name === undefined) return [];
    return [whole === undefined || whole === name ? name : `${name}, ${whole}`];
  });
}
