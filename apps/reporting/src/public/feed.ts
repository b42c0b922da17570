import { html, Sha256 } from '@daybook/files';
import { changesSaid } from '@daybook/publisher';
import { showPeriod } from '@daybook/reports/printing';
import { langPath } from '@daybook/statewide/browser';
import type { PublicRelease } from './public-facts.ts';
import { publicPaths } from './public-paths.ts';
import { type PublicSource, publicLangs } from './public-source.ts';

/** The publications of an agency as an Atom feed (RFC 4287), the latest first. Its ids hold wherever the pages stand. */
export function feed(source: PublicSource): string {
  const { facts, lang, words, codes, address = '' } = source;
  const link = (path: string) => address + langPath(address === '' ? [lang] : publicLangs, lang, path);
  const moment = (release: PublicRelease | undefined) => release?.statement.published_at ?? '';
  const entry = (release: PublicRelease) => {
    const { statement } = release;
    const { lead, lines } = changesSaid(statement, { lang, codes });
    const title = `${words.releases.one(String(statement.sequence))}: ${statement.periods.map((one) => showPeriod(one, lang)).join(', ')}`;
    return html`<entry>
<id>${uuidOf(release.sha256)}</id>
<title>${title}</title>
<updated>${moment(release)}</updated>
<published>${moment(release)}</published>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${link(publicPaths.release(statement.sequence))}"/>
<summary>${[lead, ...lines].join(' ')}</summary>
</entry>
`;
  };
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${uuidOf(digestOf(`${facts.agency.agency_id} ${lang}`))}</id>
<title>${facts.name}: ${words.releases.title}</title>
<subtitle>${words.about}</subtitle>
<updated>${moment(facts.releases[0])}</updated>
<author><name>${facts.name}</name></author>
<link rel="self" type="application/atom+xml" href="${link(publicPaths.feed)}"/>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${link(publicPaths.overview)}"/>
${facts.releases.map(entry)}</feed>
`.text;
}

const digestOf = (text: string) =>
  Buffer.from(new Sha256().update(new TextEncoder().encode(text)).digest()).toString('hex');

/** An id made of a SHA-256: a UUID of version 8, as RFC 9562 leaves it to us. */
function uuidOf(sha256: string): string {
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(sha256) ?? [];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
