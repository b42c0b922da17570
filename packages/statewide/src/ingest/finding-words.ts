import type { Words } from '@daybook/types';
import type { FindingId } from './finding-id.ts';

/** What fills a sentence: names of folders, ids and numbers, never a value of a record. */
interface Filling {
  readonly value?: string | number;
  readonly other?: string;
  readonly agency?: string;
  readonly period?: string;
}

/** Each finding as a sentence for whoever runs the build. */
export const findingWords: Readonly<Record<FindingId, (filling: Filling) => Words>> = {
  'not-what-was-signed': () => ({
    en: 'The files are not those that were signed. Get the publication again from the agency, whole.',
    es: 'Los archivos no son los que se firmaron. Consiga de nuevo la publicación de la agencia, completa.',
  }),
  'signer-not-known': () => ({
    en: 'It was signed by another key than the one that is known for this agency. Ask the agency which key is its own.',
    es: 'La firmó una clave distinta de la que se conoce de esta agencia. Pregunte a la agencia cuál es la suya.',
  }),
  'manifest-not-valid': () => ({
    en: 'Its manifest, datapackage.json, cannot be read or does not follow the standard. Get the publication again from the agency: until then, an agency that is counted as silent may have published it.',
    es: 'Su manifiesto, datapackage.json, no se puede leer o no sigue el estándar. Consiga de nuevo la publicación de la agencia: hasta entonces, una agencia que figura en silencio puede haberla publicado.',
  }),
  'other-standard-version': ({ value }) => ({
    en: `It follows version ${value} of the standard; this program reads version 1. Ask the agency to publish it again with a current program.`,
    es: `Sigue la versión ${value} del estándar; este programa lee la versión 1. Pida a la agencia que la publique de nuevo con un programa actual.`,
  }),
  'out-of-its-chain': () => ({
    en: 'It does not follow the publication of this agency that comes before it.',
    es: 'No sigue a la publicación de esta agencia que viene antes.',
  }),
  'from-the-future': () => ({
    en: 'It says that it was published after today.',
    es: 'Dice que se publicó después de hoy.',
  }),
  'records-not-valid': ({ value }) => ({
    en: `Its records do not follow the standard: ${value} errors. \`daybook validate\` lists them with their places.`,
    es: `Sus registros no siguen el estándar: ${value} errores. \`daybook validate\` los enumera con su lugar.`,
  }),
  'report-differs-from-log': ({ value }) => ({
    en: `Its log gives other figures than its report: ${value} differences. None of the two is used.`,
    es: `Su bitácora da otras cifras que su informe: ${value} diferencias. No se usa ninguno de los dos.`,
  }),
  'two-of-one-number': ({ value, other }) => ({
    en: `There are two different publications with number ${value} of this agency; the other one is ${other}. Ask the agency which one holds.`,
    es: `Hay dos publicaciones distintas con el número ${value} de esta agencia; la otra es ${other}. Pregunte a la agencia cuál vale.`,
  }),
  'claimed-twice': ({ agency, period, other }) => ({
    en: `${agency}, ${period}: ${other} says it has the same records, and the two are not of one chain. Nothing is added twice: these rows are not used.`,
    es: `${agency}, ${period}: ${other} dice tener los mismos registros, y las dos no son de una misma cadena. Nada se suma dos veces: estas filas no se usan.`,
  }),
  'given-twice': ({ other }) => ({
    en: `It is the same publication as ${other}. It was read once.`,
    es: `Es la misma publicación que ${other}. Se leyó una sola vez.`,
  }),
  'earlier-one-not-given': ({ value }) => ({
    en: `Number ${value} of this agency was not given, so that nobody can see here whether something was changed in silence. It was used.`,
    es: `No se dio el número ${value} de esta agencia, así que aquí no se puede ver si algo se cambió en silencio. Se usó.`,
  }),
  'not-signed': () => ({
    en: 'Nobody signed it. It was used because --unsigned was typed.',
    es: 'Nadie la firmó. Se usó porque se escribió --unsigned.',
  }),
  'not-public': ({ value }) => ({
    en: `It holds ${value} records that are for the agency alone. Ask for the public log and the public report: \`daybook publish\` makes them.`,
    es: `Contiene ${value} registros que son solo para la agencia. Pida la bitácora pública y el informe público: los hace \`daybook publish\`.`,
  }),
  'entries-without-agency': ({ value }) => ({
    en: `${value} records name no agency. They are in no table.`,
    es: `${value} registros no nombran ninguna agencia. No están en ninguna tabla.`,
  }),
  'name-changed': ({ agency, value, other }) => ({
    en: `${agency} was called ${other} and is called ${value} now. It is one agency: its id is the same.`,
    es: `${agency} se llamaba ${other} y ahora se llama ${value}. Es una sola agencia: su id es el mismo.`,
  }),
  'agency-ended': ({ agency, period, other }) => ({
    en: `${agency} ended on ${period}${other === '' ? '' : `; ${other} took its place`}. Their figures stay apart.`,
    es: `${agency} dejó de existir el ${period}${other === '' ? '' : `; ${other} ocupa su lugar`}. Sus cifras quedan separadas.`,
  }),
  'ori-used-twice': ({ agency, value, other }) => ({
    en: `${agency} and ${other} have one ORI, ${value}. If they are one agency, its figures stand in the sums twice: ask which of the two records holds.`,
    es: `${agency} y ${other} tienen un mismo ORI, ${value}. Si son una sola agencia, sus cifras están dos veces en las sumas: pregunte cuál de los dos registros vale.`,
  }),
  'expected-by-two-registries': ({ value, other }) => ({
    en: `${value} ${value === 1 ? 'agency is' : 'agencies are'} expected by the registry ${other} too, by the same law or programme. Each counts once, with the earlier due day.`,
    es: `${value === 1 ? 'De 1 agencia se espera el informe' : `De ${value} agencias se espera el informe`} también según el registro ${other}, por la misma ley o programa. Cada una cuenta una vez, con el vencimiento más temprano.`,
  }),
};
