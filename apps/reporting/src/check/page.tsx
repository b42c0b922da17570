/** @jsxImportSource preact */
import { render } from 'preact';
import { CheckPage } from './check-page.tsx';
import type { Kit } from './kit.ts';
import { markLanguage } from './mark-language.ts';

declare const daybook: Kit;

const place = document.getElementById('check');
const spoken = place?.dataset.lang ?? new URLSearchParams(location.search).get('lang') ?? navigator.language;
const first = spoken.startsWith('es') ? 'es' : 'en';
markLanguage(first);
place?.replaceChildren();
if (place !== null) render(<CheckPage kit={daybook} first={first} />, place);
