/** The sentences of the printed money. */
export const fiscalWords = {
  en: {
    title: 'Money by source',
    sections: {
      sums: 'What was spent and what came in',
      flags: 'Questions',
      lines: 'Agency by agency',
      reading: 'How to read this',
    },
    tables: {
      sums: 'By flow and source, all agencies together',
      flags: 'Local money where a provision keeps local means out',
      lines: 'Every line',
    },
    none: 'No report states any money.',
    noFlags: 'No local money was found where a provision that is known here keeps local means out.',
    noLawAtAll:
      'No law or policy of these agencies was given, so nothing was checked. Give their records, and the law files of their state: --records agencies.ndjson jurisdictions.ndjson law/',
    noLaw: (count: string, isOne: boolean) =>
      `Of ${count} ${isOne ? 'agency' : 'agencies'} with local spending the law is not known here, so nothing was asked. Give their records: --records agencies.ndjson jurisdictions.ndjson law/`,
    atLeast: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'line has' : 'lines have'} no amount. Sums are the least that it was.`,
    reading: [
      'What was spent and what came in are never set off against each other: a repayment does not undo a cost.',
      'A question names the provision and where it stands. An exception may have applied, the provision may have begun within the quarter, and the log may answer it already. It says nothing about whether a rule was broken.',
      'Estimates, accounts and the log are different bases; each line says which it is.',
      'Sums are of agencies whose reports state their money. Others spent money too.',
    ],
  },
  es: {
    title: 'Dinero según su origen',
    sections: {
      sums: 'Lo que se gastó y lo que entró',
      flags: 'Preguntas',
      lines: 'Agencia por agencia',
      reading: 'Cómo leer esto',
    },
    tables: {
      sums: 'Por flujo y origen, todas las agencias juntas',
      flags: 'Dinero local donde una disposición excluye medios locales',
      lines: 'Cada línea',
    },
    none: 'Ningún informe declara dinero.',
    noFlags: 'No se encontró dinero local donde una disposición conocida aquí excluye medios locales.',
    noLawAtAll:
      'No se dio ninguna ley ni política de estas agencias, así que no se revisó nada. Dé sus registros y los archivos de leyes de su estado: --records agencies.ndjson jurisdictions.ndjson law/',
    noLaw: (count: string, isOne: boolean) =>
      `De ${count} ${isOne ? 'agencia' : 'agencias'} con gasto local no se conoce aquí la ley, así que no se preguntó nada. Dé sus registros: --records agencies.ndjson jurisdictions.ndjson law/`,
    atLeast: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'línea no tiene' : 'líneas no tienen'} importe. Las sumas son lo mínimo que fue.`,
    reading: [
      'Lo que se gastó y lo que entró nunca se compensan: un reembolso no deshace un costo.',
      'Una pregunta nombra la disposición y dónde consta. Pudo aplicarse una excepción, la disposición pudo empezar dentro del trimestre, y la bitácora puede haberla respondido ya. No dice si se incumplió una regla.',
      'Estimaciones, cuentas y bitácora son bases distintas; cada línea dice cuál es.',
      'Las sumas son de agencias cuyos informes declaran su dinero. Otras también gastaron.',
    ],
  },
} as const;
