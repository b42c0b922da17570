import { ownFileBack } from './own-file-back.tsx';
import type { Panel } from './panel.ts';

/** What can be made on the page. A new one is one file and one line here. */
export const panels: readonly Panel[] = [ownFileBack];
