import { html, type Markup } from '@daybook/files';

/** What a chart needs beside its marks. */
export interface ChartFrame {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  /** Given, the chart has these units across and is scaled as a whole; else it is as wide as its place, and its text keeps its size. */
  readonly width?: number;
  readonly body: readonly Markup[];
}

/** A chart as SVG: one picture with a name and a description for those who hear it. Its look is `chartStyle`. */
export function chartFrame({ id, title, description, height, width, body }: ChartFrame): Markup {
  const size =
    width === undefined
      ? html`width="100%" height="${height}"`
      : html`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart${width === undefined ? ' fluid' : ''}" ${size} role="img" aria-labelledby="${id}-name ${id}-said">
<title id="${id}-name">${title}</title>
<desc id="${id}-said">${description}</desc>
${body}</svg>
`;
}
