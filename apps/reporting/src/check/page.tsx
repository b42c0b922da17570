/** @jsxImportSource preact */
import { render } from 'preact';
import { CheckPage } from './check-page.tsx';
import type { Kit } from './kit.ts';

declare const daybook: Kit;

const place = document.getElementById('check');
const spoken = place?.dataset.lang ?? new URLSearchParams(location.search).get('lang') ?? navigator.language;
if (place !== null) render(<CheckPage kit={daybook} first={spoken.startsWith('es') ? 'es' : 'en'} />, place);
