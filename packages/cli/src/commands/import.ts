import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook import`: public files of others → records of the standard, with what was cleaned and what stays open. */
export const importCommand: Command = {
  name: 'import',
  takes: '[source] [files...]',
  usage: { en: '<source> <files> --out <folder> [options]', es: '<fuente> <archivos> --out <carpeta> [opciones]' },
  description: {
    en: 'Turn files of others into records: ICE lists of 287(g) agreements, ICE releases of detainers, monthly jail reports of Texas, jail bookings of California, the FBI’s list of agencies, any spreadsheet with a map of its columns.',
    es: 'Convertir archivos de otros en registros: listas de ICE de acuerdos 287(g), publicaciones de ICE sobre retenciones, informes mensuales de cárceles de Texas, ingresos en cárceles de California, la lista de agencias del FBI, cualquier hoja de cálculo con un mapa de sus columnas.',
  },
  examples: [
    'daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g',
    'daybook import ice-287g-list may.csv@2025-05-16 july.xlsx@2025-07-11 --out out/287g',
    'daybook import ice-detainers detainers.csv.gz --out out/pa',
    'daybook import texas-jail-detainers monthly.csv --out out/texas',
    'daybook import california-jail-bookings bookings.csv --out out/california',
    'daybook import fbi-agency-list fbi.csv.gz --as-of 2025-12-31 --out out/fbi',
    'daybook import columns jail.xlsx --suggest -o map.json',
    'daybook import columns jail.xlsx --map map.json --out out/jail',
  ],
  options: [
    {
      flags: '-o, --out <path>',
      words: {
        en: 'the folder where the records are written; with --suggest, the file for the map',
        es: 'la carpeta donde se escriben los registros; con --suggest, el archivo para el mapa',
      },
    },
    {
      flags: '--as-of <date>',
      words: {
        en: 'the day whose state the file shows, such as 2025-07-11; or FILE@2025-07-11',
        es: 'el día cuyo estado muestra el archivo, por ejemplo 2025-07-11; o ARCHIVO@2025-07-11',
      },
    },
    {
      flags: '--register <file>',
      words: {
        en: 'agencies of earlier imports, so that they keep their ids',
        es: 'agencias de importaciones anteriores, para que conserven sus identificadores',
      },
    },
    {
      flags: '--map <file>',
      words: {
        en: 'what the columns mean, for columns (daybook explain column-map)',
        es: 'qué significan las columnas, para columns (daybook explain column-map)',
      },
    },
    {
      flags: '--suggest',
      words: {
        en: 'for columns: propose a map from headings and cells, and say how sure it is',
        es: 'para columns: proponer un mapa según encabezados y celdas, y decir qué tan seguro es',
      },
    },
    {
      flags: '--key <file>',
      words: {
        en: 'the secret for ids that are keyed hashes; made where it is not there yet',
        es: 'el secreto para los ids que son resúmenes con clave; se crea si aún no existe',
      },
    },
    { flags: '--json', words: { en: 'print the summary as JSON', es: 'imprimir el resumen en JSON' } },
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([id, files], options, terminal) {
    const { sourceNamed } = await import('../importing/source-named.ts');
    const source = sourceNamed(id);
    if (!Array.isArray(files) || files.length === 0)
      throw new UsageFault({
        en: `Name a file to import.\nType: daybook import ${source.id} FILE --out FOLDER`,
        es: `Nombre un archivo que importar.\nEscriba: daybook import ${source.id} ARCHIVO --out CARPETA`,
      });
    if (options.suggest === true) {
      const { suggestInto } = await import('../importing/suggest-into.ts');
      return suggestInto(source, files, options, terminal);
    }
    if (typeof options.out !== 'string')
      throw new UsageFault({
        en: `Say where the records go.\nType: daybook import ${source.id} ${files.join(' ')} --out FOLDER`,
        es: `Diga adónde van los registros.\nEscriba: daybook import ${source.id} ${files.join(' ')} --out CARPETA`,
      });
    const { importInto } = await import('../importing/import-into.ts');
    const { mapOptions } = await import('../importing/map-options.ts');
    const more = await mapOptions(source, files, options);
    return importInto({ source, files, out: options.out, options, terminal, more });
  },
};
