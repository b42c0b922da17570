import type { ReadmeWords } from './readme-words.ts';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The README of a release in Spanish. */
export const readmeEs: ReadmeWords = {
  title: (agency) => `Solicitudes de autoridades migratorias a ${agency}`,
  lead: (agency, periods) =>
    `Esta carpeta contiene lo que ${agency} publica sobre las solicitudes que ICE y otras autoridades migratorias le hicieron en ${periods}: qué se pidió, qué se decidió y en qué terminó.`,
  published: (date, number) => `Publicado el ${date}. Es la publicación n.º ${number} de esta agencia.`,
  singleApprover: 'La misma persona la preparó y la aprobó: esta agencia tiene una sola para ello.',
  glance: 'De un vistazo',
  empty:
    'La bitácora no tiene anotaciones de este tiempo. Si la agencia certificó que no recibió nada, consta en el informe.',
  numbers: (of) => [
    ['Solicitudes recibidas', of.requests],
    ['Cosas pedidas (una solicitud puede pedir varias)', of.asks],
    ['– cumplidas', of.complied],
    ...(of.partly > 0 ? ([['– cumplidas en parte', of.partly]] as const) : []),
    ['– rechazadas', of.declined],
    ...(of.closed > 0 ? ([['– cerradas sin decisión', of.closed]] as const) : []),
    ['– aún sin decidir', of.open],
    ...(of.notRecorded > 0 ? ([['– decisión no registrada', of.notRecorded]] as const) : []),
    ...(of.others > 0
      ? ([['Otras anotaciones: alertas, consultas de bases de datos, contactos', of.others]] as const)
      : []),
    ...(of.events > of.others ? ([['– hechos que estas representan', of.events]] as const) : []),
  ],
  counted: 'Contado en la bitácora: de cada cosa pedida, la última decisión. Los informes dan estas cifras y más.',
  files: 'Qué hay en cada archivo',
  filesLead: (hasLog) =>
    `${hasLog ? 'Para ver la bitácora, abra `log/requests.csv` en cualquier hoja de cálculo.' : 'No hay anotaciones, así que no hay archivo de la bitácora.'} \`codebook.csv\` dice qué significa cada columna y cada código, en inglés y en español.`,
  file: 'Archivo',
  holds: 'Contiene',
  notShown: 'Lo que no se cuenta o no se muestra',
  gaps: ({ entries, hidden, generalised, withheld, tablesLeftOut, smallCell, k, embargoDays, withdrawn, show }) => [
    '**No se nombra ni se describe a nadie.** En ninguna fila hay nombre, fecha de nacimiento, número, edad, nacionalidad ni cargo de una persona, ni texto libre.',
    'Las fechas son meses o trimestres, nunca días. El orden de las filas no dice nada: sigue ids al azar.',
    ...(entries === 0
      ? []
      : [
          hidden === 0
            ? `El resultado de una anotación se muestra ${embargoDays} días después de que terminó. Aquí ninguna lo espera.`
            : `De ${show(hidden)} ${s(hidden, 'anotación', 'anotaciones')} aún no se muestra el resultado, porque algo sigue abierto o terminó menos de ${embargoDays} días antes de publicar. Lo mostrará una publicación posterior.`,
          generalised === 0
            ? `Cada anotación sobre una persona se parece al menos a otras ${show(k - 1)}, salvo por su id al azar.`
            : `${show(generalised)} ${s(generalised, 'anotación muestra', 'anotaciones muestran')} solo el trimestre, lo pedido, lo decidido y cómo terminó la custodia (\`generalised\`), porque menos de ${show(k)} anotaciones se parecen. Cuentan en todas las cifras.`,
        ]),
    `En los informes se reservan las cifras sobre personas menores que ${show(smallCell)} (\`protected\`), y con ellas otras de las que podrían deducirse: ${withheld === 0 ? 'aquí ninguna' : `aquí ${show(withheld)} ${s(withheld, 'cifra', 'cifras')}`}. Lo que hizo la propia agencia nunca se reserva.`,
    ...(tablesLeftOut.length > 0
      ? [
          `Tablas sobre personas que se omiten por completo, porque hay muy pocas detrás de sus cifras o no se sabe todo sobre ellas: ${tablesLeftOut.join('; ')}.`,
        ]
      : []),
    'Las personas retenidas en nombre de ICE según un acuerdo se cuentan en los informes y no tienen fila en la bitácora (8 CFR 236.6).',
    ...(withdrawn > 0
      ? [
          `${show(withdrawn)} ${s(withdrawn, 'anotación fue retirada', 'anotaciones fueron retiradas')} (un duplicado, una prueba, de otra agencia). ${s(withdrawn, 'Sigue', 'Siguen')} en la lista y no ${s(withdrawn, 'cuenta', 'cuentan')} en ninguna parte.`,
        ]
      : []),
  ],
  check: 'Cómo verificarla',
  checkLead: 'En esta carpeta, escriba:',
  checkAlone:
    'Sin nuestras herramientas, las sumas y la firma se verifican con lo que tiene casi cualquier computadora:',
  checkKey:
    'Pida la clave pública (`public-key.json` o `public.pem`) a la propia agencia o a un órgano de supervisión, no a quien le dio esta carpeta, y guárdela junto a la carpeta: un archivo de más en ella se descubriría.',
  checkLimit:
    'Esto muestra que nada cambió desde que la agencia firmó. Nada en esta carpeta puede mostrar si una solicitud quedó fuera de la bitácora.',
  changes: 'Cambios desde la última publicación',
  first: 'Es la primera publicación de esta agencia.',
  unchanged: (number) => `Ninguna anotación ni informe de la publicación n.º ${number} ha cambiado.`,
  changed: (number) => `Desde la publicación n.º ${number}:`,
  rowsChanged: (count, reason) => `${count} ${s(count, 'anotación', 'anotaciones')} de la bitácora: ${reason}`,
  reportsChanged: (count, reason) => `${count} ${s(count, 'informe', 'informes')}: ${reason}`,
  license: 'Uso',
  licensed: (name, url) => `Los datos pueden usarse según [${name}](${url}).`,
  contact: 'Preguntas',
  code: 'La forma de los archivos es el estándar abierto Daybook, versión 1.0.',
};
