import { appCss } from '../src/style/generated/app-css.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Daybook: check a file · verificar un archivo</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="check.css">
    <script src="check.js" defer></script>
    <script src="page.js" defer></script>
  </head>
  <body>
    <header class="top">
      <div class="top-in">
        <strong>Daybook</strong>
        <p class="languages">
          <a href="?lang=en" hreflang="en" lang="en">English</a>
          <a href="?lang=es" hreflang="es" lang="es">Español</a>
        </p>
      </div>
    </header>
    <main id="main">
      <div id="check">
        <noscript>This page checks files with a script in your browser. Esta página verifica archivos con un programa en su navegador.</noscript>
      </div>
    </main>
  </body>
</html>
`;

/** The page as a folder that works from any web host, a memory stick or a shared drive: name → text. */
export function checkFolder(scripts: ReadonlyMap<string, string>): Map<string, string> {
  const own = [...scripts].filter(([name]) => /^(?:check\..*|check|page)\.js$/.test(name));
  return new Map([['index.html', page], ['check.css', appCss], ...own]);
}
