import type { KeyFile } from '@daybook/publisher';
import type { Terminal } from '../terminal/terminal.ts';

/** Says which key was made, what to tell others of it, and what to keep. */
export function sayKey(key: KeyFile, path: string, { lang, out }: Terminal): void {
  const { agency_id, fingerprint } = key;
  const before = key.rotations.at(-1)?.rotated_from;
  out(
    lang === 'es'
      ? `Clave de ${agency_id}: ${path}\n` +
          `Huella: ${fingerprint}\n` +
          (before === undefined ? '' : `Sigue a: ${before}, que la firmó\n`) +
          '\nHaga ahora:\n' +
          '  1. Guarde una copia del archivo y, en otro lugar, la frase de contraseña. Nadie puede recuperarlas.\n' +
          `  2. Publique la huella en el sitio web de la agencia y dé la clave pública a su ente de supervisión:\n` +
          `     daybook keys export ${path} -o public-key.json\n` +
          (before === undefined
            ? ''
            : '  3. Guarde la clave anterior hasta la primera publicación con esta; no firme más con ella.\n')
      : `Key of ${agency_id}: ${path}\n` +
          `Fingerprint: ${fingerprint}\n` +
          (before === undefined ? '' : `Follows: ${before}, which signed it\n`) +
          '\nDo now:\n' +
          '  1. Keep a copy of the file and, at another place, the passphrase. Nobody can restore them.\n' +
          "  2. Put the fingerprint on the agency's website, and give the public key to your oversight body:\n" +
          `     daybook keys export ${path} -o public-key.json\n` +
          (before === undefined
            ? ''
            : '  3. Keep the key before until the first publication with this one; sign no more with it.\n'),
  );
}
