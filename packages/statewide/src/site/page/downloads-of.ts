import { dataset } from '../../dataset/index.ts';
import type { Download } from './site-page.ts';

/** What a dataset's `datapackage.json` tells of its files. */
interface DataPackage {
  readonly resources: readonly { readonly path: string; readonly format: string; readonly bytes?: number }[];
}

/** The files beside the tables that a dataset has. */
const OTHERS = ['datapackage.json', 'codebook.md', 'codebook.es.md', 'README.md', 'findings.json'];

/**
 * The files of a dataset that the pages of one state offer: its tables, of which those by state are that state's alone, and
 * what explains them.
 *
 * @param text the text of `datapackage.json`.
 * @param state postal code of the state.
 */
export function downloadsOf(text: string, state: string): Download[] {
  const { resources } = JSON.parse(text) as DataPackage;
  const tables = resources.flatMap(({ path, format, bytes }): Download[] => {
    const [, , name = ''] = /^(csv|data)\/([a-z]+)/.exec(path) ?? [];
    const other = /(?:^csv\/[a-z]+\/([A-Z]{2})-|\/state=([A-Z]{2})\/)/.exec(path);
    if (!dataset.some((table) => table.name === name)) return [];
    if (other !== null && (other[1] ?? other[2]) !== state) return [];
    const quarter = /\d{4}-Q[1-4]/.exec(path)?.[0];
    return [
      {
        path,
        table: name,
        format,
        ...(quarter === undefined ? {} : { quarter }),
        ...(bytes === undefined ? {} : { bytes }),
      },
    ];
  });
  return [...tables, ...OTHERS.map((path) => ({ path, format: path.endsWith('.json') ? 'json' : 'md' }))];
}
