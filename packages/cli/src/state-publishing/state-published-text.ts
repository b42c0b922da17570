import type { PublicKey } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { PreparedStateRelease } from '@daybook/statewide/duckdb';
import type { Lang, Words } from '@daybook/types';

interface Published {
  readonly out: string;
  readonly facts: { readonly name: string; readonly said: ReadonlyMap<string, Words> };
  /** The quarters. */
  readonly held: readonly string[];
  readonly prepared: PreparedStateRelease;
  readonly unvouched: readonly string[];
  readonly key: Pick<PublicKey, 'fingerprint'>;
}

/** What was published of a state: who reported first, then what is shown and how anybody checks it. */
export function statePublishedText({ out, facts, held, prepared, unvouched, key }: Published, lang: Lang): string {
  const { sequence, files, agencies, sums, left_out, elsewhere, small_cell } = prepared;
  const show = (value: number) => showNumber(value);
  const coverage = [...facts.said].map(([period, words]) => `${period}: ${words[lang]}`);
  const exact = sums.filter(({ is_exact }) => is_exact).length;
  const lines =
    lang === 'es'
      ? [
          `Publicación ${sequence} de ${facts.name}, ${held.join(', ')}: sumas de ${show(agencies)} ${agencies === 1 ? 'agencia' : 'agencias'}, ${show(files.length)} archivos en ${out}.`,
          `  Sumas exactas: ${show(exact)}. Solo como mínimo, porque alguna agencia reserva su cifra o no la indica: ${show(sums.length - exact)}.`,
          `  Tablas sobre personas que no se muestran (umbral ${small_cell}): ${show(left_out.length)}. Sus mínimos están en totals.csv.`,
          ...(unvouched.length > 0
            ? [
                `  Publicaciones cuya clave nadie dio a conocer: ${show(unvouched.length)}. Constrúyalo con --key para comprobarlas.`,
              ]
            : []),
          ...(elsewhere.length > 0
            ? [
                `  Lo que las publicaciones de las agencias revelan por sí mismas: ${show(elsewhere.length)}. Vea daybook attack.`,
              ]
            : []),
          'Verifíquela como cualquiera:',
        ]
      : [
          `Release ${sequence} of ${facts.name}, ${held.join(', ')}: sums of ${show(agencies)} ${agencies === 1 ? 'agency' : 'agencies'}, ${show(files.length)} files in ${out}.`,
          `  Exact sums: ${show(exact)}. At least so much, because an agency withholds its figure or does not say it: ${show(sums.length - exact)}.`,
          `  Tables about persons that are not shown (threshold ${small_cell}): ${show(left_out.length)}. What they are at least stands in totals.csv.`,
          ...(unvouched.length > 0
            ? [`  Publications whose key nobody made known: ${show(unvouched.length)}. Build with --key to check them.`]
            : []),
          ...(elsewhere.length > 0
            ? [
                `  What the agencies' publications give away by themselves: ${show(elsewhere.length)}. See daybook attack.`,
              ]
            : []),
          'Check it as anybody would:',
        ];
  return `${[...coverage, ...lines, `  daybook verify ${out} --key ${key.fingerprint}`].join('\n')}\n`;
}
