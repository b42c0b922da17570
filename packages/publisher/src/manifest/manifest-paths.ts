/** The files of a release that say what the others are: none of them is in the manifest's own list. */
export const manifestPaths = {
  manifest: 'datapackage.json',
  signature: 'datapackage.json.sig',
  checksums: 'SHA256SUMS',
} as const;
