import type { Words } from '@daybook/types';
import type { SkipReason } from '../sight.ts';

/** Why a check was not made: what a rule lacked, or that the files were gone when it had to look a second time. */
export type WhySkipped = SkipReason | 'not-read-again';

/** Each reason in words, for the list of checks that were not made. */
export const skipReasons: Readonly<Record<WhySkipped, Words>> = {
  'agency-not-given': {
    en: 'The record of the agency was not given. Name its file too, such as agencies.ndjson.',
    es: 'No se entregó el registro de la agencia. Nombre también su archivo, como agencies.ndjson.',
  },
  'jurisdiction-not-given': {
    en: "The record of the agency's jurisdiction was not given. Name its file too, such as jurisdictions.ndjson.",
    es: 'No se entregó el registro de la jurisdicción de la agencia. Nombre también su archivo, como jurisdictions.ndjson.',
  },
  'agreements-not-given': {
    en: 'The agreements of the agency were not given. Name their file too, such as agreements.ndjson.',
    es: 'No se entregaron los acuerdos de la agencia. Nombre también su archivo, como agreements.ndjson.',
  },
  'time-zone-unknown': {
    en: 'The time zone of the agency is not known. The record of the agency tells it: name its file too, such as agencies.ndjson.',
    es: 'No se conoce la zona horaria de la agencia. Está en el registro de la agencia: nombre también su archivo, como agencies.ndjson.',
  },
  'law-not-known': {
    en: 'The law of the place is not known.',
    es: 'No se conoce la ley del lugar.',
  },
  'log-not-given': {
    en: 'The log that the report was counted from was not given.',
    es: 'No se entregó la bitácora de la que salió el informe.',
  },
  'report-not-given': {
    en: 'The report was not given.',
    es: 'No se entregó el informe.',
  },
  'not-read-again': {
    en: 'The files could not be read a second time.',
    es: 'Los archivos no se pudieron leer por segunda vez.',
  },
};
