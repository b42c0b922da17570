import type { Fault } from '@daybook/types';

export const gzipDamaged = {
  id: 'gzip-damaged',
  severity: 'error',
  title: {
    en: 'Packed file that ends too early',
    es: 'Archivo comprimido que termina antes de tiempo',
  },
  why: {
    en: 'What is missing at the end may hold records.',
    es: 'Lo que falta al final puede contener registros.',
  },
  fix: {
    en: 'Copy or download the file again, or make it again.',
    es: 'Copie o descargue el archivo de nuevo, o vuelva a hacerlo.',
  },
  message: {
    default: {
      en: 'The packed file is damaged or was cut off. Everything before that place was read.',
      es: 'El archivo comprimido está dañado o cortado. Se leyó todo lo que está antes de ese lugar.',
    },
    'too-large': {
      en: 'The packed file unpacks to more than is allowed, or to far more than its size. Everything up to there was read.',
      es: 'El archivo comprimido se descomprime a más de lo permitido, o a mucho más que su tamaño. Se leyó todo hasta ese punto.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
