import { measureNamed } from '@daybook/reports';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { atAGlance } from './at-a-glance.ts';
import type { OpenFacts } from './open-facts.ts';
import { readmeEn } from './readme-en.ts';
import { readmeEs } from './readme-es.ts';

/**
 * What a release does not count or does not show, and why: sentences in Markdown, of which each is true of this release.
 *
 * @param facts what it states of itself, its rows and its reports.
 */
export function notShown(
  { statement, rows, reports }: Pick<OpenFacts, 'statement' | 'rows' | 'reports'>,
  lang: Lang,
): readonly string[] {
  const { hidden, withdrawn } = atAGlance(rows);
  const { thresholds, withheld_cells, generalised_rows, embargo_days } = statement;
  return (lang === 'es' ? readmeEs : readmeEn).gaps({
    entries: rows.length,
    hidden,
    withdrawn,
    tablesLeftOut: tablesLeftOut(reports, lang),
    generalised: generalised_rows,
    withheld: withheld_cells,
    smallCell: thresholds.small_cell,
    k: thresholds.k_anonymity,
    embargoDays: embargo_days,
    show: showNumber,
  });
}

/** The tables about people of which no figure is shown: the title of each, once. */
function tablesLeftOut(reports: OpenFacts['reports'], lang: Lang): string[] {
  const titles = reports.flatMap(({ tables }) =>
    tables.flatMap(({ measure, complete, rows }) => {
      const known = measureNamed(measure);
      return known?.about === 'persons' && !complete && rows.length === 0 ? [known.title[lang]] : [];
    }),
  );
  return [...new Set(titles)];
}
