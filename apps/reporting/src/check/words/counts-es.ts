import type { CountsPanelWords } from './counts.ts';

/** Lo que dice el panel en que se escriben recuentos. */
export const countsEs: CountsPanelWords = {
  title: 'Escribir los recuentos de un trimestre',
  about: 'Para una agencia que no lleva bitácora de cada solicitud, solo recuentos. También para corregir un recuento.',
  lead: 'Escriba lo que se contó. Deje vacío lo que no se contó: vacío no es cero.',
  what: 'Qué va a escribir',
  fresh: 'Un recuento nuevo',
  correction: (name, period, version) => `Corrección: ${name}, ${period}, versión ${version}`,
  replaces: (name, period, version) =>
    `Versión ${version} del informe de ${name} sobre ${period}. Lo que cambie aquí la reemplaza. No se borra: las dos versiones siguen a la vista.`,
  reason: 'Por qué se corrige',
  choose: 'Elija',
  asks: 'Qué se pidió, de todo tipo',
  asksHint: 'Una solicitud puede pedir varias cosas, como retener y avisar. Cada una es una petición.',
  parts: {
    received: 'Peticiones recibidas',
    complied: 'Atendidas',
    declined: 'Denegadas',
    'none-made': 'Sin decisión',
    'not-recorded': 'Decisión no anotada',
  },
  addKind: 'Otro tipo de petición que se contó aparte',
  add: 'Agregar este tipo',
  remove: (kind) => `Quitar: ${kind}`,
  everyKind: 'No llegó ninguna petición de otro tipo',
  persons: 'Solicitudes y personas',
  requests: 'Solicitudes recibidas',
  requestsHint: 'Cada una una vez, pida lo que pida.',
  transfers: 'Personas entregadas a ICE',
  open: 'Peticiones abiertas al inicio y al final',
  lines: {
    open_at_start: 'Abiertas al inicio del trimestre',
    decided: 'Decididas en el trimestre',
    closed_without_decision: 'Cerradas sin decisión',
    open_at_end: 'Abiertas al final del trimestre',
  },
  office: 'Oficina que contó',
  officeHint: 'Por ejemplo División de Registros. Una oficina, nunca una persona. Se puede dejar en blanco.',
  make: 'Verificar y hacer el informe',
  made: (period, version) =>
    `El informe de ${period} está hecho y verificado: versión ${version}. Está abierto en esta página, así que «Juntar informes» lo cuenta. Guárdelo antes de salir de la página.`,
  stopped: 'El informe no se hizo. Lo que está mal se indica en su campo.',
};
