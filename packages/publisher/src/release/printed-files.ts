import { figuresPackage, formats, type Printable } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ReleaseFile } from './release-file.ts';

/** The forms of a published report: the media type of each, and whether a page for people is printed in both languages. */
const FORMS: Readonly<Record<string, { readonly media_type: string; readonly inBoth?: true }>> = {
  json: { media_type: 'application/json' },
  csv: { media_type: 'text/csv' },
  xlsx: { media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inBoth: true },
  html: { media_type: 'text/html', inBoth: true },
};

/**
 * The files of a report: the record, its figures as a table, a workbook and a page to read, these in both languages.
 *
 * @param path of the files, without an ending, such as `reports/2026-Q1`.
 * @param printableIn the report in the words of a language.
 */
export async function printedFiles(
  path: string,
  contains: 'report' | 'regime-table',
  printableIn: (lang: Lang) => Promise<Printable>,
): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (const lang of ['en', 'es'] satisfies Lang[]) {
    const printable = await printableIn(lang);
    for (const format of formats) {
      const form = FORMS[format.id];
      if (form === undefined || (lang === 'es' && form.inBoth !== true)) continue;
      const own = `${path}${lang === 'es' ? '.es' : ''}${format.ending}`;
      const printed = await format.print(printable);
      files.push({
        path: own,
        bytes: typeof printed === 'string' ? new TextEncoder().encode(printed) : printed,
        media_type: form.media_type,
        contains: format.id === 'html' ? 'page' : contains,
        ...(format.id === 'csv'
          ? { resource: resourceOf(figuresPackage(printable.figures, printable.printout, own)) }
          : {}),
      });
    }
  }
  return files;
}

/** What the description of a report's figures says of their table, under a name of its own. */
function resourceOf(described: object): Readonly<Record<string, unknown>> {
  const { name, title, resources } = described as {
    readonly name: string;
    readonly title: string;
    readonly resources: readonly Readonly<Record<string, unknown>>[];
  };
  const { path: _path, mediatype: _type, ...resource } = resources[0] ?? {};
  return { ...resource, name, title };
}
