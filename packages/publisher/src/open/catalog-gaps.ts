import type { Words } from '@daybook/types';
import type { OpenFacts } from './open-facts.ts';

/** What catalogs ask for and nobody has said: each with what follows from its absence. Nothing of it is made up. */
export function catalogGaps({ url, contact }: Pick<OpenFacts, 'url' | 'contact'>): Words[] {
  return [
    ...(contact === undefined
      ? [
          {
            en: 'No office and mailbox were given. DCAT-US requires a contact point, so data.gov and state catalogs will refuse data.json until there is one.',
            es: 'No se indicaron oficina ni buzón. DCAT-US exige un punto de contacto: data.gov y los catálogos estatales rechazarán data.json mientras falte.',
          },
        ]
      : []),
    ...(url === undefined
      ? [
          {
            en: 'The address on the web was not given. The catalog files describe every file, but without a link to download it.',
            es: 'No se indicó la dirección en la web. Los archivos de catálogo describen cada archivo, pero sin enlace de descarga.',
          },
        ]
      : []),
  ];
}
