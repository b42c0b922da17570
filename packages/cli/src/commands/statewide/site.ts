import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide site`: the public pages of a state. */
export const site: Command = {
  name: 'site',
  takes: '[paths...]',
  usage: { en: '<dataset> --out <folder> [options]', es: '<conjunto de datos> --out <carpeta> [opciones]' },
  description: {
    en: 'Make the public pages of a state from its dataset: who reported, what was asked and decided, a map, a page for each agency, in English and Spanish. No script, nothing loaded from elsewhere: any web server can serve them, and they work from a folder.',
    es: 'Hacer las páginas públicas de un estado a partir de su conjunto de datos: quién informó, qué se pidió y se decidió, un mapa y una página por agencia, en inglés y español. Sin programas y sin cargar nada de fuera: las sirve cualquier servidor web y funcionan desde una carpeta.',
  },
  examples: [
    'daybook statewide site state/ --out site/',
    'daybook statewide site state/ --out site/ --lang es --one-language',
    'daybook statewide site state/ --out site/ --map counties.geojson --data-at https://example.org/data/',
  ],
  options: [
    {
      flags: '-o, --out <folder>',
      words: {
        en: 'the folder of the pages; it is made where there is none',
        es: 'la carpeta de las páginas; se crea si no existe',
      },
    },
    {
      flags: '--state <letters>',
      words: {
        en: 'which state, such as FL, where the dataset has several',
        es: 'qué estado, por ejemplo FL, si el conjunto de datos tiene varios',
      },
    },
    {
      flags: '--one-language',
      words: {
        en: 'only in the language of --lang; else in both, that one first',
        es: 'solo en el idioma de --lang; si no, en ambos, primero en ese',
      },
    },
    {
      flags: '--map <file>',
      words: {
        en: 'a map of the places, GeoJSON in degrees with a GEOID for each; else the counties of 2017',
        es: 'un mapa de los lugares, GeoJSON en grados con el GEOID de cada uno; si no, los condados de 2017',
      },
    },
    {
      flags: '--data-at <address>',
      words: {
        en: 'link to the tables at this address, instead of copying them beside the pages',
        es: 'enlazar las tablas en esta dirección, en vez de copiarlas junto a las páginas',
      },
    },
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const [folder, more] = Array.isArray(paths) ? (paths as string[]) : [];
    if (folder === undefined || more !== undefined || typeof options.out !== 'string')
      throw new UsageFault({
        en: 'Name the folder of the dataset, and the one for the pages.\nType: daybook statewide site state/ --out site/',
        es: 'Nombre la carpeta del conjunto de datos y la de las páginas.\nEscriba: daybook statewide site state/ --out site/',
      });
    const { siteInto } = await import('../../adding-up/site-into.ts');
    return siteInto(folder, options.out, options, terminal);
  },
};
