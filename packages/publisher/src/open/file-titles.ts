import type { Words } from '@daybook/types';

/** What the files of a release are, by their paths, in the order in which a reader wants them: the first that fits says it. */
export const fileTitles: readonly (readonly [path: RegExp, title: Words])[] = [
  [/^reports\/(?<of>[^/.]+)\.html$/, { en: 'Report {of}, to read', es: 'Informe {of}, para leer (en inglés)' }],
  [/^reports\/(?<of>[^/]+?)\.es\.html$/, { en: 'Report {of}, to read (Spanish)', es: 'Informe {of}, para leer' }],
  [
    /^log\/requests\.csv$/,
    { en: 'Public log, one row for each thing asked', es: 'Bitácora pública, una fila por cada cosa pedida' },
  ],
  [/^codebook\.csv$/, { en: 'Codebook: every column and code', es: 'Libro de códigos: cada columna y código' }],
  [/^reports\/(?<of>[^/.]+)\.xlsx$/, { en: 'Report {of}, workbook', es: 'Informe {of}, libro (en inglés)' }],
  [/^reports\/(?<of>[^/]+?)\.es\.xlsx$/, { en: 'Report {of}, workbook (Spanish)', es: 'Informe {of}, libro' }],
  [
    /^reports\/(?<of>[^/]+?)\.csv$/,
    { en: 'Report {of}, its figures as a table', es: 'Informe {of}, sus cifras en una tabla' },
  ],
  [/^reports\/(?<of>[^/]+?)\.json$/, { en: 'Report {of}, for programs', es: 'Informe {of}, para programas' }],
  [
    /^regimes\/(?<of>[^/]+?)\.es\.html$/,
    { en: 'Report that a law asks for, {of}, to read (Spanish)', es: 'Informe que pide una ley, {of}, para leer' },
  ],
  [
    /^regimes\/(?<of>[^/]+?)\.html$/,
    { en: 'Report that a law asks for, {of}, to read', es: 'Informe que pide una ley, {of}, para leer (en inglés)' },
  ],
  [
    /^regimes\/(?<of>[^/]+?)\.es\.xlsx$/,
    { en: 'Report that a law asks for, {of}, workbook (Spanish)', es: 'Informe que pide una ley, {of}, libro' },
  ],
  [
    /^regimes\/(?<of>[^/]+?)\.xlsx$/,
    { en: 'Report that a law asks for, {of}, workbook', es: 'Informe que pide una ley, {of}, libro (en inglés)' },
  ],
  [
    /^regimes\/(?<of>[^/]+?)\.csv$/,
    {
      en: 'Report that a law asks for, {of}, its figures as a table',
      es: 'Informe que pide una ley, {of}, sus cifras en una tabla',
    },
  ],
  [
    /^regimes\/(?<of>[^/]+?)\.json$/,
    { en: 'Report that a law asks for, {of}, for programs', es: 'Informe que pide una ley, {of}, para programas' },
  ],
  [/^log\/request_instruments\.csv$/, { en: 'Public log: papers', es: 'Bitácora pública: documentos' }],
  [/^log\/request_decisions\.csv$/, { en: 'Public log: further decisions', es: 'Bitácora pública: otras decisiones' }],
  [
    /^log\/request_disclosures\.csv$/,
    { en: 'Public log: further disclosures', es: 'Bitácora pública: otras divulgaciones' },
  ],
  [/^log\/request_notices\.csv$/, { en: 'Public log: notices', es: 'Bitácora pública: avisos' }],
  [/^log\/request_costs\.csv$/, { en: 'Public log: costs', es: 'Bitácora pública: costos' }],
  [/^log\/request_answers\.csv$/, { en: 'Public log: answers to flags', es: 'Bitácora pública: respuestas a señales' }],
  [
    /^log\/request_relations\.csv$/,
    { en: 'Public log: related requests', es: 'Bitácora pública: solicitudes relacionadas' },
  ],
  [/^log\/requests\.ndjson$/, { en: 'Public log, one entry a line', es: 'Bitácora pública, una anotación por línea' }],
  [/^agency\.json$/, { en: 'The agency', es: 'La agencia' }],
  [
    /^jurisdictions\.ndjson$/,
    {
      en: 'The places that it serves and that these lie in, with their policies',
      es: 'Los lugares que atiende y los que los contienen, con sus políticas',
    },
  ],
  [/^agreements\.ndjson$/, { en: 'Agreements with federal authorities', es: 'Acuerdos con autoridades federales' }],
  [/^log\/commitments\.csv$/, { en: 'Commitments of the log', es: 'Compromisos de la bitácora' }],
];
