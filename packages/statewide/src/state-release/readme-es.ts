import type { ReadmeFacts } from './readme-facts.ts';

/** The words beside a state's release, in Spanish. */
export const readmeEs = (
  of: ReadmeFacts,
): string => `# Solicitudes de autoridades migratorias: ${of.state}, todas las agencias juntas

## Quién informó

${of.coverage.map(({ period, said }) => `- ${period}: ${said}`).join('\n')}

Lea cada cifra junto con esto. Una agencia que no informó no es un cero.

## Qué es esto

Sumas de lo que publicaron ${of.agencies} agencias en ${of.publications} publicaciones. Publicado el ${of.published_on} por ${of.office} (${of.publisher}). Es la publicación n.º ${of.sequence} de este organismo.

Aquí no hay nada que las agencias no hayan publicado: cada cifra puede calcularse de nuevo con las publicaciones de \`sources.csv\`.

## Cómo se protege a las personas

- Una suma se muestra si todas las agencias que informaron muestran su cifra. Si una la reserva, la suma también se reserva, de modo que el estado menos las demás agencias nunca da la de esa. Reservadas aquí: ${of.withheld}.
- \`totals.csv\` indica junto a cada una de esas sumas cuánto es como mínimo y cuántas agencias reservan la suya o no la indican.
- Las tablas sobre personas están en los informes solo si todas las agencias muestran la tabla completa${of.left_out.length === 0 ? '.' : `. Se omiten: ${of.left_out.join('; ')}.`}
- Las agencias reservan las cifras sobre personas menores que ${of.small_cell}. Aquí no hay bitácora: las anotaciones están en cada agencia.

## Qué hay en cada archivo

| Archivo | Contiene |
|---|---|
| \`reports/\` | el informe de cada trimestre, para leer (\`.html\`), para hojas de cálculo (\`.xlsx\`, \`.csv\`) y para programas (\`.json\`) |
| \`totals.csv\` | cada suma, exacta o mínima, y cuántas agencias hay detrás |
| \`coverage.csv\` | de quién se esperaba un informe y qué hizo cada una |
| \`sources.csv\` | las publicaciones que se sumaron, cada una con su SHA-256 |

## Cómo verificarlo

\`\`\`sh
daybook verify . --key public-key.json
daybook attack . --with <las publicaciones de las agencias>
\`\`\`

Tome la clave pública del organismo que publica, no de quien le dio esta carpeta.
`;
