import { html, type Markup } from '@daybook/files';
import type { PublicRelease } from '../public-facts.ts';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicSource } from '../public-source.ts';

/** How anybody checks a release: what to download, what to type, and the fingerprints. @param path of the page. */
export function checkPart({ statement, sha256 }: PublicRelease, path: string, source: PublicSource): Markup {
  const { words, hasKey } = source;
  const { check, releases } = words;
  const to = linksFrom(path, source);
  const no = statement.sequence;
  const key = hasKey
    ? html`<li><a href="${to.file(publicPaths.key)}" download>${check.keyFile}</a></li>
`
    : undefined;
  const isAbout = path === publicPaths.release(no);
  return html`<section>
<h2 id="check">${check.heading}</h2>
<p>${check.lead}</p>
<ul class="parts">
<li><a href="${to.file(publicPaths.zip(no))}" download>${releases.all}</a></li>
${key}${
  isAbout
    ? undefined
    : html`<li><a href="${to.page(publicPaths.release(no))}">${check.more(String(no))}</a></li>
`
}</ul>
<pre><code>npx @daybook/cli verify . --key ../public-key.json</code></pre>
<dl class="prints">
<dt>${check.manifest}</dt><dd class="hash">${sha256}</dd>
<dt>${check.keyPrint}</dt><dd class="hash">${statement.key.fingerprint}</dd>
</dl>
<p class="how">${check.key}</p>
<p class="how">${check.limit}</p>
</section>
`;
}
