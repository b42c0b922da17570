import type { Words } from '@daybook/types';
import type { JournalEvent } from '../store/event.ts';

/** How a kind of event is called. A kind that this list does not have yet goes by its code. */
export function kindWords(kind: string): Words {
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? { en: kind, es: kind }) : { en: kind, es: kind };
}

/** The entry that an event is about, if it is about one. */
export function entryOf({
  kind,
  subject,
}: JournalEvent): { readonly request_id: string; readonly revision?: number } | undefined {
  if (!isEntryKind(kind)) return undefined;
  if (kind === 'entry-expunged') return { request_id: subject };
  const at = subject.lastIndexOf('/');
  return { request_id: subject.slice(0, at), revision: Number(subject.slice(at + 1)) };
}

const isEntryKind = (kind: string) => kind.startsWith('entry-');

const KINDS: Readonly<Record<string, Words>> = {
  'account-made': { en: 'Account opened', es: 'Cuenta abierta' },
  'account-closed': { en: 'Account closed', es: 'Cuenta cerrada' },
  'account-reopened': { en: 'Account opened again', es: 'Cuenta reabierta' },
  'account-reset': {
    en: 'Password and telephone of an account reset',
    es: 'Contraseña y teléfono de una cuenta restablecidos',
  },
  'role-changed': { en: 'Role of an account changed', es: 'Función de una cuenta modificada' },
  'password-set': { en: 'Password set', es: 'Contraseña fijada' },
  'backup-restored': { en: 'Backup restored', es: 'Copia de seguridad restaurada' },
  'reference-saved': {
    en: 'Record about the agency or its surroundings saved',
    es: 'Registro sobre la agencia o su entorno guardado',
  },
  'entry-saved': { en: 'Entry saved', es: 'Anotación guardada' },
  'entry-reviewed': { en: 'Entry reviewed', es: 'Anotación revisada' },
  'entry-expunged': { en: 'Entry expunged', es: 'Anotación eliminada' },
  'file-brought': { en: 'File brought into the log', es: 'Archivo traído a la bitácora' },
  'log-handed-out': { en: 'Copy of the log handed out', es: 'Copia de la bitácora entregada' },
  'key-made': { en: 'Signing key made', es: 'Clave de firma creada' },
  'terms-set': { en: 'Terms of publishing set', es: 'Condiciones de publicación fijadas' },
  'nil-certified': { en: 'Certified that there were none', es: 'Certificado de que no hubo ninguna' },
  'release-approved': { en: 'Release approved', es: 'Publicación aprobada' },
  'release-made': { en: 'Release made', es: 'Publicación hecha' },
};
