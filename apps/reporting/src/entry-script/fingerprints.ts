import { words } from './words.ts';

/** Beside each field for the fingerprint of a scan: a button that works it out from the file. The file is read here and goes nowhere. */
export function fingerprints(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name$="instrument_file_sha256"]')) {
    const label = document.createElement('label');
    label.textContent = words.choose;
    label.className = 'hint';
    // Without a name it is no part of the form: what is chosen is not sent.
    const file = document.createElement('input');
    file.type = 'file';
    const said = document.createElement('p');
    said.className = 'means';
    said.setAttribute('role', 'status');
    label.append(file);
    field.after(label, said);
    file.addEventListener('change', async () => {
      const [chosen] = file.files ?? [];
      if (chosen === undefined) return;
      said.textContent = words.working;
      try {
        field.value = hex(await crypto.subtle.digest('SHA-256', await chosen.arrayBuffer()));
        said.textContent = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } catch {
        said.textContent = words.unread;
      }
      // Nothing keeps the name of the file, which may tell who somebody is.
      file.value = '';
    });
  }
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
