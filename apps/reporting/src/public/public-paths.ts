/** Where the pages of an agency are, within a language; and where the files of its releases are, for all of them. */
export const publicPaths = {
  overview: 'index.html',
  releases: 'releases.html',
  reading: 'how-to-read.html',
  quarter: (period: string) => `quarters/${period}.html`,
  /** @param part from 1: a long log is in several pages. */
  log: (period: string, part = 1) => `log/${period}${part === 1 ? '' : `-${part}`}.html`,
  release: (sequence: number) => `releases/${sequence}.html`,
  feed: 'feed.xml',
  file: (sequence: number, path: string) => `releases/${sequence}/${path}`,
  zip: (sequence: number) => `releases/${sequence}.zip`,
  key: 'public-key.json',
} as const;
