import type { ReleaseSettings } from '@daybook/publisher';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Where the release will stand and whom to ask, as it was typed. @throws UsageFault for no web address, or half a contact. */
export function whereaboutsTyped({
  url,
  contactOffice: office,
  contactEmail: email,
}: Readonly<Record<string, unknown>>): Pick<ReleaseSettings, 'url' | 'contact'> {
  if (url !== undefined && (typeof url !== 'string' || !/^https:\/\/[^\s/]+(?:\/\S*)?$/.test(url)))
    throw new UsageFault({
      en: `"${url}" is no address on the web. Type it as https://sheriff.example/ice-requests/2026-q1`,
      es: `"${url}" no es una dirección de la web. Escríbala como https://sheriff.example/ice-requests/2026-q1`,
    });
  if ((office === undefined) !== (email === undefined) || (typeof email === 'string' && !/^\S+@\S+$/.test(email)))
    throw new UsageFault({
      en: 'Whom to ask is an office with its mailbox.\nType: --contact-office "Records Division" --contact-email records@sheriff.example',
      es: 'A quién preguntar es una oficina con su buzón.\nEscriba: --contact-office "División de Registros" --contact-email records@sheriff.example',
    });
  return {
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof office === 'string' && typeof email === 'string' ? { contact: { office, email } } : {}),
  };
}
