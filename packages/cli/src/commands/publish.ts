import { passphraseOption } from '../options/passphrase-option.ts';
import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook publish`: makes of an agency's records a release that is safe to show and can be proven. */
export const publish: Command = {
  name: 'publish',
  takes: '[paths...]',
  usage: {
    en: '<folder> --out <release> --period <quarter> --approved <role> <role> [options]',
    es: '<carpeta> --out <publicación> --period <trimestre> --approved <cargo> <cargo> [opciones]',
  },
  description: {
    en: "Publish an agency's log and reports: without what tells of persons, signed, and attacked before it goes out.",
    es: 'Publicar la bitácora y los informes de una agencia: sin lo que habla de personas, firmados y atacados antes de salir.',
  },
  examples: [
    'daybook publish records/ --out public/2026-q1 --period 2026-Q1 --approved reviewer publisher',
    'daybook publish records/ --out public/2026-q2 --period 2026-Q1 2026-Q2 --previous public/2026-q1 --approved reviewer publisher',
    'daybook publish records/ --out public/2026-q1 --period 2026-Q1 --approved publisher --single-approver',
    'daybook publish agencies.ndjson --out public/2026-q3 --period 2026-Q3 --nil all-requests --office "Records Division" --agency us-zz-qmrtwkla --key _daybook.key.json --ledger _daybook-ledger.ndjson --approved reviewer publisher',
  ],
  options: [
    {
      flags: '-o, --out <folder>',
      words: { en: 'the new folder of the release', es: 'la carpeta nueva de la publicación' },
    },
    {
      flags: '--period <quarters...>',
      words: {
        en: 'the quarters that it holds, each whole, such as 2026-Q1',
        es: 'los trimestres que contiene, cada uno completo, por ejemplo 2026-Q1',
      },
    },
    {
      flags: '--agency <id>',
      words: {
        en: 'whose records are published, where the folder holds logs of several agencies',
        es: 'de quién son los registros, si la carpeta contiene bitácoras de varias agencias',
      },
    },
    {
      flags: '--previous <folder>',
      words: {
        en: 'the release before, as it was published; every release but the first needs it',
        es: 'la publicación anterior, tal como se publicó; todas la necesitan, menos la primera',
      },
    },
    {
      flags: '--with <folders...>',
      words: {
        en: 'further releases that an attacker has: earlier ones, those of other agencies or of the state',
        es: 'otras publicaciones que tiene un atacante: anteriores, de otras agencias o del estado',
      },
    },
    {
      flags: '--approved <roles...>',
      words: {
        en: 'the roles that approved it, each with its day where that is not today: reviewer=2026-07-24 publisher',
        es: 'los cargos que la aprobaron, con su día si no fue hoy: reviewer=2026-07-24 publisher',
      },
    },
    {
      flags: '--single-approver',
      words: {
        en: 'the agency has one person only for this; it is shown with the release',
        es: 'la agencia tiene una sola persona para esto; se muestra con la publicación',
      },
    },
    {
      flags: '--nil <scopes...>',
      words: {
        en: 'certify that there was none of these in the quarter: all-requests, detainers, transfers …',
        es: 'certificar que no hubo nada de esto en el trimestre: all-requests, detainers, transfers …',
      },
    },
    { flags: '--office <name>', words: { en: 'the office that certifies it', es: 'la oficina que lo certifica' } },
    {
      flags: '--certified-on <date>',
      words: {
        en: 'the day of the certificate; that of publication if not given',
        es: 'el día del certificado; el de la publicación si no se da',
      },
    },
    {
      flags: '--key <file>',
      words: {
        en: 'the key that signs; _daybook.key.json in the folder if not given (see daybook keys)',
        es: 'la clave que firma; si no se da, _daybook.key.json en la carpeta (vea daybook keys)',
      },
    },
    passphraseOption,
    {
      flags: '--ledger <file>',
      words: {
        en: 'what the agency keeps to itself about its releases; _daybook-ledger.ndjson in the folder if not given',
        es: 'lo que la agencia guarda para sí sobre sus publicaciones; si no se da, _daybook-ledger.ndjson en la carpeta',
      },
    },
    {
      flags: '--k <number>',
      words: {
        en: 'how many entries must look alike for one to show more than its action; 5 if not given',
        es: 'cuántas anotaciones deben ser iguales para que una muestre más que su actuación; 5 si no se da',
      },
    },
    {
      flags: '--small-cell <number>',
      words: {
        en: 'figures about persons under this number are withheld, 5 to 25; 11 if not given',
        es: 'se reservan las cifras sobre personas menores que este número, de 5 a 25; 11 si no se da',
      },
    },
    {
      flags: '--embargo <days>',
      words: {
        en: 'how many days after its end an outcome is first shown, 14 or more; 30 if not given',
        es: 'cuántos días después de su fin se muestra un desenlace por primera vez, 14 o más; 30 si no se da',
      },
    },
    {
      flags: '--license <id>',
      words: {
        en: 'the license of the data; CC0-1.0 if not given',
        es: 'la licencia de los datos; CC0-1.0 si no se da',
      },
    },
    {
      flags: '--url <address>',
      words: {
        en: 'where the folder will stand on the web, for catalogs',
        es: 'dónde estará la carpeta en la web, para los catálogos',
      },
    },
    {
      flags: '--contact-office <name>',
      words: {
        en: 'whom to ask about it: an office, never a person',
        es: 'a quién preguntar: una oficina, nunca una persona',
      },
    },
    {
      flags: '--contact-email <address>',
      words: { en: "that office's mailbox", es: 'el buzón de esa oficina' },
    },
    {
      flags: '--published-at <moment>',
      words: {
        en: 'the moment of publication, such as 2026-07-28T09:00:00-07:00; now if not given. That of the last release makes the same again',
        es: 'el momento de la publicación, por ejemplo 2026-07-28T09:00:00-07:00; ahora si no se da. El de la última la hace de nuevo',
      },
    },
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault({
        en: 'Name the folder that holds the records of the agency.\nType: daybook publish records/ --out public/2026-q1 --period 2026-Q1 --approved reviewer publisher',
        es: 'Nombre la carpeta que contiene los registros de la agencia.\nEscriba: daybook publish records/ --out public/2026-q1 --period 2026-Q1 --approved reviewer publisher',
      });
    return (await import('../publishing/publish-folder.ts')).publishFolder(paths, options, terminal);
  },
};
