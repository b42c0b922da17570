/** @jsxImportSource preact */
import { render } from 'preact';
import { CheckPage } from './check-page.tsx';
import type { Kit } from './kit.ts';

declare const daybook: Kit;

const place = document.getElementById('check');
const spoken = place?.dataset.lang ?? new URLSearchParams(location.search).get('lang') ?? navigator.language;
const first = spoken.startsWith('es') ? 'es' : 'en';
document.documentElement.lang = first;
place?.replaceChildren();
if (place !== null) render(<CheckPage kit={daybook} first={first} />, place);
