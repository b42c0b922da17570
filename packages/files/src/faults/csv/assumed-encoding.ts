import type { Fault } from '@daybook/types';

export const assumedEncoding = {
  id: 'assumed-encoding',
  severity: 'warning',
  title: {
    en: 'Encoding assumed',
    es: 'Codificación supuesta',
  },
  why: {
    en: 'The file does not say which letters its bytes stand for.',
    es: 'El archivo no dice a qué letras corresponden sus bytes.',
  },
  fix: {
    en: 'If letters with accents look wrong, save the file as CSV UTF-8.',
    es: 'Si las letras con acento se ven mal, guarde el archivo como CSV UTF-8.',
  },
  message: {
    en: 'The file was read as {encoding}. Check that letters with accents look right.',
    es: 'El archivo se leyó como {encoding}. Compruebe que las letras con acento se vean bien.',
  },
  since: '1.0',
} as const satisfies Fault;
