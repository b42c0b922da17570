/** The words of the list of what has to be in order before a quarter goes out. */
export const checkWords = {
  en: {
    title: 'What has to be in order',
    marks: { good: 'In order', stop: 'Stops it', look: 'Look at it', todo: 'Comes next' },
    over: (day: string) => `The quarter ended on ${day}.`,
    runs: (day: string) => `The quarter runs until ${day}. It is published when it is over.`,
    reviewed: (count: number) =>
      count === 0 ? 'No entry waits for a review.' : `Every entry was reviewed. Entries that count: ${count}.`,
    undecided: (count: number) =>
      `Entries that nobody approved: ${count}. They cannot go out, and without them the figures would be wrong. Review them, or correct those that were returned.`,
    waits: 'waits for a review',
    returned: 'returned for correction',
    more: (count: number) => `and ${count} more`,
    decided: 'Every ask is decided or closed.',
    open: (count: number) =>
      `Asks without a decision: ${count}. They go out as open. If they were decided, correct the entry first.`,
    exigent: (count: number) =>
      `Entries taken without a second person, because there was no time: ${count}. Each has its reason.`,
    nothing:
      'There is no entry in this quarter. If nothing came, an office certifies it: silence and none are two things.',
    certified: (scopes: string, office: string) => `Certified as none by ${office}: ${scopes}.`,
    certify: 'Certify that there was none',
    context: (items: string) => `Numbers of context are in: ${items}.`,
    noContext:
      'No numbers of context. Without bookings and releases nobody can tell whether forty requests are many or few.',
    money: (count: number) => `Lines of money: ${count}.`,
    noMoney: 'No money is stated beside the log.',
    state: 'State numbers and money',
    notChecked: 'The records are checked when the preview is made.',
    checked: 'The check found no error in the records.',
    found: (count: number) =>
      `The check found errors of ${count === 1 ? 'one kind' : `${count} kinds`}. The preview says which.`,
    notAttacked: 'The release is attacked when the preview is made, as an outsider would.',
    safe: 'The attacker learnt nothing of any person.',
    leaks: (count: number) => `The attacker found leaks: ${count}. The preview says which, and what cures them.`,
    noKey: 'There is no key to sign with yet. The administrator makes it.',
    key: (start: string) => `The key that signs begins with ${start}.`,
    others: (quarters: string) => `The release also brings up to date what was published before: ${quarters}.`,
    terms: (k: number, cell: number, days: number) =>
      `Terms: groups of at least ${k} in the log, no figure about persons under ${cell}, outcomes ${days} days after their end.`,
    change: 'Change the terms',
    due: 'Reports that laws ask for next',
    by: (day: string) => `due on ${day}`,
    noDay: 'no day is named',
  },
  es: {
    title: 'Lo que debe estar en orden',
    marks: { good: 'En orden', stop: 'Lo detiene', look: 'Conviene verlo', todo: 'Viene después' },
    over: (day: string) => `El trimestre terminó el ${day}.`,
    runs: (day: string) => `El trimestre corre hasta el ${day}. Se publica cuando ha terminado.`,
    reviewed: (count: number) =>
      count === 0
        ? 'Ninguna anotación espera revisión.'
        : `Todas las anotaciones se revisaron. Anotaciones que cuentan: ${count}.`,
    undecided: (count: number) =>
      `Anotaciones que nadie aprobó: ${count}. No pueden salir, y sin ellas las cifras serían incorrectas. Revíselas, o corrija las devueltas.`,
    waits: 'espera revisión',
    returned: 'devuelta para corregir',
    more: (count: number) => `y ${count} más`,
    decided: 'Todo lo pedido está decidido o cerrado.',
    open: (count: number) =>
      `Pedidos sin decisión: ${count}. Salen como abiertos. Si se decidieron, corrija antes la anotación.`,
    exigent: (count: number) =>
      `Anotaciones aceptadas sin una segunda persona, porque no hubo tiempo: ${count}. Cada una tiene su motivo.`,
    nothing:
      'No hay ninguna anotación en este trimestre. Si no llegó nada, una oficina lo certifica: el silencio y ninguno son dos cosas.',
    certified: (scopes: string, office: string) => `Certificado que no hubo, por ${office}: ${scopes}.`,
    certify: 'Certificar que no hubo',
    context: (items: string) => `Hay cifras de contexto: ${items}.`,
    noContext:
      'No hay cifras de contexto. Sin ingresos ni salidas nadie puede saber si cuarenta solicitudes son muchas o pocas.',
    money: (count: number) => `Renglones de dinero: ${count}.`,
    noMoney: 'No se declara dinero junto a la bitácora.',
    state: 'Declarar cifras y dinero',
    notChecked: 'Los registros se verifican al hacer la vista previa.',
    checked: 'La verificación no encontró ningún error en los registros.',
    found: (count: number) =>
      `La verificación encontró errores de ${count === 1 ? 'un tipo' : `${count} tipos`}. La vista previa dice cuáles.`,
    notAttacked: 'La publicación se ataca al hacer la vista previa, como lo haría alguien de fuera.',
    safe: 'El atacante no supo nada de ninguna persona.',
    leaks: (count: number) =>
      `El atacante encontró filtraciones: ${count}. La vista previa dice cuáles y cómo se curan.`,
    noKey: 'Aún no hay clave para firmar. La crea quien administra las cuentas.',
    key: (start: string) => `La clave que firma empieza con ${start}.`,
    others: (quarters: string) => `La publicación también pone al día lo publicado antes: ${quarters}.`,
    terms: (k: number, cell: number, days: number) =>
      `Condiciones: grupos de al menos ${k} en la bitácora, ninguna cifra sobre personas menor que ${cell}, desenlaces ${days} días después de su fin.`,
    change: 'Cambiar las condiciones',
    due: 'Informes que las leyes piden después',
    by: (day: string) => `vence el ${day}`,
    noDay: 'no se fija día',
  },
};
