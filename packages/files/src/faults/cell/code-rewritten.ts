import type { Fault } from '@daybook/types';

export const codeRewritten = {
  id: 'code-rewritten',
  severity: 'warning',
  title: {
    en: 'Title read as its code',
    es: 'Título leído como su código',
  },
  why: {
    en: 'Records hold codes, which are the same in every language.',
    es: 'Los registros contienen códigos, que son iguales en todos los idiomas.',
  },
  fix: {
    en: 'Nothing: the meaning is certain.',
    es: 'Nada: el significado es seguro.',
  },
  message: {
    en: '"{value}" was read as {code} ({count} cells).',
    es: '"{value}" se leyó como {code} ({count} celdas).',
  },
  since: '1.0',
} as const satisfies Fault;
