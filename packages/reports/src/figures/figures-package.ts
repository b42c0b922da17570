import type { FigureRows } from '../formats/format.ts';
import type { Printout } from '../printing/printout.ts';

/**
 * The descriptor of a folder that holds the figures as CSV (Data Package 2.0): what each column means, its type, and that
 * an empty cell is no value.
 *
 * @param file the name of the CSV file beside it.
 */
export function figuresPackage({ fields }: FigureRows, { id, issuer, title }: Printout, file: string): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: `${issuer}: ${title}`,
    resources: [
      {
        name: 'figures',
        path: file,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: fields.map(({ name, type, title: heading, description }) => ({
            name,
            type,
            title: heading,
            description,
          })),
          missingValues: [''],
        },
      },
    ],
  };
}
