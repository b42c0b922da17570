import { join } from 'node:path';

/** Where what other agencies published is kept, beside the database. */
export interface OversightPaths {
  /** Publications as they came, each in a folder of its own; registries and public keys. */
  readonly collected: string;
  readonly publications: string;
  readonly registries: string;
  readonly keys: string;
  /** The places of each state, where somebody brought a map of them. */
  readonly maps: string;
  /** What is made of them, and may be made anew at any time. */
  readonly dataset: string;
  readonly pages: string;
  /** What the last build came to. */
  readonly result: string;
}

/** Below the folder of the app. */
export function oversightPaths(folder: string): OversightPaths {
  const [collected, made] = [join(folder, 'collected'), join(folder, 'statewide')];
  return {
    collected,
    publications: join(collected, 'publications'),
    registries: join(collected, 'registries'),
    keys: join(collected, 'keys'),
    maps: join(collected, 'maps'),
    dataset: join(made, 'dataset'),
    pages: join(made, 'pages'),
    result: join(made, 'result.json'),
  };
}
