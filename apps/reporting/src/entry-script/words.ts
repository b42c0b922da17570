const en = {
  signedOut:
    'You were signed out. What you typed is still here: press Save, sign in, and it goes on its way. The last draft is kept.',
  unreachable:
    'The server does not answer, so nothing newer is kept at the moment. Leave this page open; it tries again.',
  choose: 'Work it out from the file. The file stays on this computer.',
  working: 'Working it out …',
  unread: 'This file could not be read. Nothing was changed.',
};

const es: typeof en = {
  signedOut:
    'Se cerró su sesión. Lo que escribió sigue aquí: pulse Guardar, inicie sesión y seguirá su camino. El último borrador se conserva.',
  unreachable:
    'El servidor no responde y por ahora no se conserva nada más nuevo. Deje abierta esta página; lo vuelve a intentar.',
  choose: 'Calcularla a partir del archivo. El archivo se queda en este equipo.',
  working: 'Calculando …',
  unread: 'No se pudo leer este archivo. No se cambió nada.',
};

/** What the script itself says, in the language of the page. Everything else comes from the server. */
export const words: typeof en = document.documentElement.lang === 'es' ? es : en;
