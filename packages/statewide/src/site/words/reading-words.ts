import type { Lang } from '@daybook/types';

/** A heading with its paragraphs. */
interface ReadingPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly commands?: readonly string[];
}

/** How to read the pages, in the words of somebody who is asked about them. */
export interface ReadingWords {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly ReadingPart[];
  readonly standings: string;
  readonly marks: string;
  readonly marksMeaning: readonly (readonly [mark: string, meaning: string])[];
}

export const readingWords: Readonly<Record<Lang, ReadingWords>> = {
  en: {
    title: 'How to read this',
    lead: 'What is counted, what is not, and what a number here can and cannot tell.',
    standings: 'What an agency did',
    marks: 'Zero, unknown, withheld',
    marksMeaning: [
      ['0', 'The agency read its whole log of the quarter and found none.'],
      ['–', 'Not known: the agency did not report, or its report does not say. It may be zero or more.'],
      [
        'at least 12, or 12+',
        'Some figures that belong to the sum are withheld to protect people, or are missing. There may be more, never fewer.',
      ],
      ['dashed place in a chart', 'A quarter without a report. Nothing is drawn between what was never reported.'],
    ],
    parts: [
      {
        id: 'counted',
        heading: 'What is counted',
        paragraphs: [
          'Each agency keeps a log of what immigration authorities asked of it, and publishes a report each quarter. These pages add up those reports, and nothing else.',
          'A request may ask for several things, such as to tell ICE when a person will be released, and to hold the person until ICE comes. Each of them is an ask. It is decided on its own, and counted on its own.',
          'A request counts in the quarter in which it was received, by the agency’s own calendar. A person handed to ICE counts in the quarter in which custody ended.',
          'Records that ICE or others published about an agency are never added to its own: the same request could be in both.',
        ],
      },
      {
        id: 'missing',
        heading: 'Why it begins with who reported',
        paragraphs: [
          'A sum of those who reported is not a sum of the state. If an agency with a large jail is silent, the state’s number can be far too low, and the next one can rise only because that agency has begun to report.',
          'So every sum stands beside the number of agencies that it is of. What silent agencies received is not estimated.',
        ],
      },
      {
        id: 'compare',
        heading: 'Comparing places',
        paragraphs: [
          'A county that books more people into its jail is asked more often. A larger circle on the map is not a better or worse place.',
          'Laws and policies differ. What one agency must do another may not do. The numbers show what was asked and what was decided. Whether a decision was lawful is not for a count to say.',
          'An agency that declined gave its reasons in codes of its own choice; they stand on its page.',
        ],
      },
      {
        id: 'map',
        heading: 'The map',
        paragraphs: [
          'An agency is drawn only where it serves one place that the map has. Regional jails and state agencies are listed below the map instead. Nothing is divided among places, and no place is shown as zero because the map does not know it.',
        ],
      },
      {
        id: 'privacy',
        heading: 'Privacy',
        paragraphs: [
          'There are counts only. Small counts that would tell something of a person, such as ages, are withheld by the agencies before they publish, and these pages see only what was published.',
        ],
      },
      {
        id: 'check',
        heading: 'How to check these numbers',
        paragraphs: [
          'Each agency’s page names the publications that its numbers are from, with their fingerprints. Who has such a publication can check that nothing in it was changed since it was signed:',
          'The data page has everything that these pages show, as tables. Whoever has the publications can build the same dataset and the same pages:',
        ],
        commands: [
          'npx @daybook/cli verify <publication>',
          'npx @daybook/cli statewide build <publications> --out state',
          'npx @daybook/cli statewide site state --out site',
        ],
      },
    ],
  },
  es: {
    title: 'Cómo leer esto',
    lead: 'Qué se cuenta, qué no, y qué puede y qué no puede decir una cifra de aquí.',
    standings: 'Qué hizo una agencia',
    marks: 'Cero, desconocido, reservado',
    marksMeaning: [
      ['0', 'La agencia leyó toda su bitácora del trimestre y no encontró ninguna.'],
      ['–', 'No se conoce: la agencia no informó, o su informe no lo dice. Puede ser cero o más.'],
      [
        'al menos 12, o 12+',
        'Algunas cifras de la suma se reservan para proteger a personas, o faltan. Puede haber más, nunca menos.',
      ],
      ['espacio punteado en un gráfico', 'Un trimestre sin informe. No se dibuja nada entre lo que nunca se informó.'],
    ],
    parts: [
      {
        id: 'counted',
        heading: 'Qué se cuenta',
        paragraphs: [
          'Cada agencia lleva una bitácora de lo que le piden las autoridades de inmigración y publica un informe cada trimestre. Estas páginas suman esos informes, y nada más.',
          'Una solicitud puede pedir varias cosas, por ejemplo avisar a ICE cuándo quedará libre una persona y retenerla hasta que llegue ICE. Cada una es una petición. Se decide y se cuenta por separado.',
          'Una solicitud cuenta en el trimestre en que se recibió, según el calendario de la agencia. Una persona entregada a ICE cuenta en el trimestre en que terminó su custodia.',
          'Los registros que ICE u otros publicaron sobre una agencia nunca se suman a los suyos: la misma solicitud podría estar en ambos.',
        ],
      },
      {
        id: 'missing',
        heading: 'Por qué empieza por quién informó',
        paragraphs: [
          'La suma de quienes informaron no es la suma del estado. Si guarda silencio una agencia con una cárcel grande, la cifra del estado puede ser demasiado baja, y la siguiente puede subir solo porque esa agencia empezó a informar.',
          'Por eso cada suma va junto al número de agencias que abarca. Lo que recibieron las que guardan silencio no se estima.',
        ],
      },
      {
        id: 'compare',
        heading: 'Comparar lugares',
        paragraphs: [
          'A un condado que ingresa a más personas en su cárcel se le pide más. Un círculo mayor en el mapa no es un lugar mejor ni peor.',
          'Las leyes y políticas difieren. Lo que una agencia debe hacer, otra no puede hacerlo. Las cifras muestran qué se pidió y qué se decidió. Si una decisión fue conforme a la ley no lo dice un recuento.',
          'La agencia que denegó dio sus motivos con códigos que ella eligió; están en su página.',
        ],
      },
      {
        id: 'map',
        heading: 'El mapa',
        paragraphs: [
          'Una agencia se dibuja solo si atiende un lugar que el mapa tiene. Las cárceles regionales y las agencias estatales figuran bajo el mapa. Nada se reparte entre lugares, y ningún lugar aparece como cero porque el mapa no lo conozca.',
        ],
      },
      {
        id: 'privacy',
        heading: 'Privacidad',
        paragraphs: [
          'Solo hay recuentos. Los recuentos pequeños que dirían algo de una persona, como las edades, los reservan las agencias antes de publicar, y estas páginas ven solo lo publicado.',
        ],
      },
      {
        id: 'check',
        heading: 'Cómo comprobar estas cifras',
        paragraphs: [
          'La página de cada agencia nombra las publicaciones de donde vienen sus cifras, con sus huellas. Quien tenga una puede comprobar que nada cambió desde que se firmó:',
          'La página de datos tiene todo lo que muestran estas páginas, en tablas. Quien tenga las publicaciones puede hacer el mismo conjunto de datos y las mismas páginas:',
        ],
        commands: [
          'npx @daybook/cli verify <publicación>',
          'npx @daybook/cli statewide build <publicaciones> --out state',
          'npx @daybook/cli statewide site state --out site --lang es',
        ],
      },
    ],
  },
};
