import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook verify`: whether a release is what its publisher signed, follows the one before, and counts right. */
export const verify: Command = {
  name: 'verify',
  takes: '[folders...]',
  usage: {
    en: '<release> [--key <file|fingerprint>] [--previous <folder>] [options]',
    es: '<publicación> [--key <archivo|huella>] [--previous <carpeta>] [opciones]',
  },
  description: {
    en: 'Check that a release is what its publisher signed, that nothing was changed in silence since the one before, and that its counts are right. Works offline.',
    es: 'Comprobar que una publicación es la que firmó quien publica, que nada cambió en silencio desde la anterior y que sus recuentos son correctos. Funciona sin conexión.',
  },
  examples: [
    'daybook verify larkmere-2026-q2 --key public-key.json',
    'daybook verify larkmere-2026-q2 --previous larkmere-2026-q1',
    'daybook verify larkmere-2026-q2 --record record.json --salt 5f0c…',
    'daybook verify larkmere-2026-q2 --journal journal.ndjson --noted 9b41…',
  ],
  options: [
    {
      flags: '--key <file|fingerprint>',
      words: {
        en: "the publisher's public key, as `daybook keys export` writes it, or its fingerprint",
        es: 'la clave pública de quien publica, como la escribe `daybook keys export`, o su huella',
      },
    },
    {
      flags: '--previous <folder>',
      words: {
        en: 'the release before, to see that nothing was changed in silence. May be given several times',
        es: 'la publicación anterior, para ver que nada cambió en silencio. Se puede dar varias veces',
      },
      isMany: true,
    },
    {
      flags: '--record <file>',
      words: {
        en: 'a record that the agency keeps, as JSON: does a row of the release stand for it, and what does it hide? Needs --salt',
        es: 'un registro que guarda la agencia, en JSON: ¿lo representa una fila de la publicación, y qué oculta? Necesita --salt',
      },
    },
    {
      flags: '--salt <hex>',
      words: {
        en: 'the salt of that record, 32 hexadecimal digits, from the agency',
        es: 'la sal de ese registro, 32 dígitos hexadecimales, que da la agencia',
      },
    },
    {
      flags: '--journal <file>',
      words: {
        en: "a copy of the agency's journal: does it hold, and does it tell of each published row?",
        es: 'una copia del diario de la agencia: ¿está íntegro, y habla de cada fila publicada?',
      },
      isMany: true,
    },
    {
      flags: '--noted <link>',
      words: {
        en: 'a link of the journal that you noted earlier: is it still in it? Needs --journal. May be given several times',
        es: 'un eslabón del diario que usted anotó antes: ¿sigue en él? Necesita --journal. Se puede dar varias veces',
      },
      isMany: true,
    },
    {
      flags: '--no-recount',
      words: {
        en: 'look at files, signature, key and chain only; faster where logs are large',
        es: 'mirar solo archivos, firma, clave y cadena; más rápido con bitácoras grandes',
      },
    },
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
  ],
  async run([folders], options, terminal) {
    const [folder, more] = Array.isArray(folders) ? folders : [];
    if (typeof folder !== 'string')
      throw new UsageFault({
        en: 'Name the folder of the release.\nType: daybook verify RELEASE --key public-key.json',
        es: 'Nombre la carpeta de la publicación.\nEscriba: daybook verify PUBLICACIÓN --key public-key.json',
      });
    if (more !== undefined)
      throw new UsageFault({
        en: `Name one release; the ones before it go after --previous.\nType: daybook verify ${folder} --previous ${more}`,
        es: `Nombre una publicación; las anteriores van después de --previous.\nEscriba: daybook verify ${folder} --previous ${more}`,
      });
    const { record, salt, journal, noted } = options;
    const journals = Array.isArray(journal) ? journal : [];
    if (journals.length > 1)
      throw new UsageFault({
        en: `Name one journal.\nType: daybook verify ${folder} --journal ${journals[0]}`,
        es: `Nombre un diario.\nEscriba: daybook verify ${folder} --journal ${journals[0]}`,
      });
    if (journals.length > 0 && record !== undefined)
      throw new UsageFault({
        en: `A record and a journal are checked one after the other.\nType: daybook verify ${folder} --journal ${journals[0]}`,
        es: `Un registro y un diario se comprueban uno después de otro.\nEscriba: daybook verify ${folder} --journal ${journals[0]}`,
      });
    if (Array.isArray(noted) && noted.length > 0 && journals.length === 0)
      throw new UsageFault({
        en: `A link is looked for in a journal.\nType: daybook verify ${folder} --journal journal.ndjson --noted LINK`,
        es: `Un eslabón se busca en un diario.\nEscriba: daybook verify ${folder} --journal journal.ndjson --noted ESLABÓN`,
      });
    if ((record === undefined) !== (salt === undefined))
      throw new UsageFault({
        en: `A record and its salt belong together.\nType: daybook verify ${folder} --record record.json --salt HEX`,
        es: `Un registro y su sal van juntos.\nEscriba: daybook verify ${folder} --record record.json --salt HEX`,
      });
    if (typeof record === 'string') {
      const { verifyRecordIn } = await import('../verifying/verify-record-in.ts');
      return verifyRecordIn(folder, record, String(salt), options, terminal);
    }
    const { verifyFolder } = await import('../verifying/verify-folder.ts');
    return verifyFolder(folder, options, terminal);
  },
};
