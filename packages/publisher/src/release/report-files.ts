import { figuresPackage, formats, reportPrintable } from '@daybook/reports/printing';
import type { Lang, QuarterlyReport } from '@daybook/types';
import type { ReleaseFile } from './release-file.ts';

/** The forms of a published report: the media type of each, and whether a page for people is printed in both languages. */
const FORMS: Readonly<Record<string, { readonly media_type: string; readonly inBoth?: true }>> = {
  json: { media_type: 'application/json' },
  csv: { media_type: 'text/csv' },
  xlsx: { media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inBoth: true },
  html: { media_type: 'text/html', inBoth: true },
};

/**
 * The files of a public report: the record, its figures as a table, a workbook and a page to read, these in both
 * languages.
 *
 * @param nameOf the name that belongs to an id of an agency or place.
 */
export async function reportFiles(
  report: QuarterlyReport,
  nameOf: (id: string) => string | undefined,
): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (const lang of ['en', 'es'] satisfies Lang[]) {
    const printable = await reportPrintable(report, { lang, nameOf });
    for (const format of formats) {
      const form = FORMS[format.id];
      if (form === undefined || (lang === 'es' && form.inBoth !== true)) continue;
      const path = `reports/${report.period.name}${lang === 'es' ? '.es' : ''}${format.ending}`;
      const printed = await format.print(printable);
      files.push({
        path,
        bytes: typeof printed === 'string' ? new TextEncoder().encode(printed) : printed,
        media_type: form.media_type,
        contains: format.id === 'html' ? 'page' : 'report',
        ...(format.id === 'csv'
          ? { resource: resourceOf(figuresPackage(printable.figures, printable.printout, path)) }
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
