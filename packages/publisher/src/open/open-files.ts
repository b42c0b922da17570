import type { ReleaseFile } from '../release/release-file.ts';
import { codebook } from './codebook.ts';
import { dataJson } from './data-json.ts';
import { datasetOf } from './dataset.ts';
import { dcatUs3 } from './dcat-us-3.ts';
import { discoveryFile } from './discovery-file.ts';
import type { OpenFacts } from './open-facts.ts';
import { readme } from './readme.ts';
import { schemaOrg } from './schema-org.ts';

/**
 * What makes a release open data: the codebook, the README, and its descriptions for catalogs, search engines and programs.
 * The same facts give the same bytes.
 *
 * @param facts with every other file of the release, but those that seal it.
 */
export async function openFiles(facts: OpenFacts): Promise<ReleaseFile[]> {
  const explanation = await codebook(facts);
  const explained = { ...facts, files: [...facts.files, explanation] };
  const dataset = datasetOf(explained);
  return [
    explanation,
    dataJson(dataset),
    dcatUs3(dataset),
    schemaOrg(dataset),
    discoveryFile(explained),
    await readme(explained),
  ];
}
