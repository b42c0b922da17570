import type { Words } from '@daybook/types';
import type { Role } from '../accounts/role.ts';

/** A part of the app that a role finds at the top of every page. */
interface Door {
  readonly to: string;
  readonly title: Words;
  readonly roles: readonly Role[];
}

const DOORS: readonly Door[] = [
  {
    to: '/',
    title: { en: 'Today', es: 'Hoy' },
    roles: ['clerk', 'reviewer', 'publisher', 'auditor', 'administrator'],
  },
  { to: '/entries', title: { en: 'Entries', es: 'Anotaciones' }, roles: ['clerk', 'reviewer', 'publisher', 'auditor'] },
  { to: '/import', title: { en: 'Bring a file', es: 'Traer un archivo' }, roles: ['clerk', 'reviewer'] },
  { to: '/review', title: { en: 'To review', es: 'Por revisar' }, roles: ['reviewer', 'auditor'] },
  { to: '/quarters', title: { en: 'Quarters', es: 'Trimestres' }, roles: ['publisher', 'reviewer', 'auditor'] },
  { to: '/journal', title: { en: 'Journal', es: 'Diario' }, roles: ['auditor'] },
  { to: '/copies', title: { en: 'Copies', es: 'Copias' }, roles: ['auditor', 'publisher'] },
  { to: '/statewide', title: { en: 'Statewide', es: 'Todo el estado' }, roles: ['auditor'] },
  { to: '/agency', title: { en: 'Agency', es: 'Agencia' }, roles: ['administrator'] },
  { to: '/keys', title: { en: 'Keys', es: 'Claves' }, roles: ['administrator', 'publisher', 'auditor'] },
  { to: '/accounts', title: { en: 'Accounts', es: 'Cuentas' }, roles: ['administrator'] },
];

/** The parts of the app that a role may go to. */
export function doorsOf(role: Role): readonly Door[] {
  return DOORS.filter(({ roles }) => roles.includes(role));
}
