import { html, type Markup } from '@daybook/files';
import type { ChartLook } from './chart-data.ts';

/** The textures of a chart or map, to stand once in it; `lookFill` names them. `prefix` is unique on the page. */
export function lookPatterns(prefix: string): Markup {
  return html`<defs>
<pattern id="${prefix}-hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="ground-hatched"/><line x1="1.2" x2="1.2" y2="7" class="stroke-hatched"/></pattern>
<pattern id="${prefix}-dotted" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="ground-dotted"/><circle cx="3" cy="3" r="1.3" class="spot-dotted"/></pattern>
</defs>
`;
}

/** The attributes that give a mark its look. */
export function lookFill(prefix: string, look: ChartLook): Markup {
  return look === 'solid' || look === 'pale'
    ? html`class="look look-${look}"`
    : html`class="look look-${look}" fill="url(#${prefix}-${look})"`;
}
