import reportSchema from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';

type Titled = {
  readonly title: string;
  readonly title_es: string;
  readonly properties?: Readonly<Record<string, Titled>>;
  readonly items?: Titled;
};

const report: Titled = reportSchema as unknown as Titled;

/** What the report's schema calls a part, by its path: `balance`, `received`. */
export function partTitle(path: readonly string[], lang: Lang): string {
  let part: Titled | undefined = report;
  for (const name of path) part = (part?.items ?? part)?.properties?.[name];
  return (lang === 'es' ? part?.title_es : part?.title) ?? path.at(-1) ?? '';
}
