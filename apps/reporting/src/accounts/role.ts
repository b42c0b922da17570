import type { Words } from '@daybook/types';

/** What an account may do. One account has one role, so that the same account never does two halves of one act. */
export const roles = ['clerk', 'reviewer', 'publisher', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** How a role is called, and what it is for. */
export const roleWords: Readonly<Record<Role, { readonly title: Words; readonly does: Words }>> = {
  clerk: {
    title: { en: 'Clerk', es: 'Encargado del registro' },
    does: { en: 'Logs requests and corrects them.', es: 'Anota solicitudes y las corrige.' },
  },
  reviewer: {
    title: { en: 'Reviewer', es: 'Revisor' },
    does: {
      en: 'Approves what others logged, or returns it.',
      es: 'Aprueba lo que otros anotaron, o lo devuelve.',
    },
  },
  publisher: {
    title: { en: 'Publisher', es: 'Responsable de publicar' },
    does: { en: 'Closes a quarter and publishes it.', es: 'Cierra un trimestre y lo publica.' },
  },
  auditor: {
    title: { en: 'Auditor', es: 'Auditor' },
    does: { en: 'Reads everything and changes nothing.', es: 'Lee todo y no cambia nada.' },
  },
  administrator: {
    title: { en: 'Administrator', es: 'Administrador' },
    does: {
      en: 'Makes and closes accounts. Sees no records.',
      es: 'Crea y cierra cuentas. No ve los registros.',
    },
  },
};
