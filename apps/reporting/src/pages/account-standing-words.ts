import type { Words } from '@daybook/types';
import type { Account } from '../accounts/accounts-of.ts';

/** How the standing of an account is called. */
export const accountStandingWords: Readonly<Record<Account['standing'], Words>> = {
  coded: { en: 'Open, with telephone', es: 'Abierta, con teléfono' },
  uncoded: { en: 'Open, password alone', es: 'Abierta, solo contraseña' },
  reset: { en: 'Waits for its new password', es: 'Espera su nueva contraseña' },
  closed: { en: 'Closed', es: 'Cerrada' },
};
