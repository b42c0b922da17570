/** @jsxImportSource preact */
import type { Lang } from '@daybook/types';
import { useEffect, useState } from 'preact/hooks';
import { followPage } from './follow-page.ts';
import type { Kit } from './kit.ts';
import { panels } from './panels/index.ts';
import { Busy } from './parts/busy.tsx';
import { Findings } from './parts/findings.tsx';
import { Grid } from './parts/grid.tsx';
import { Intake } from './parts/intake.tsx';
import { Make } from './parts/make.tsx';
import { NothingSent } from './parts/nothing-sent.tsx';
import { Summary } from './parts/summary.tsx';
import type { Spot } from './spot.ts';
import { useDesk } from './use-desk.ts';
import { words } from './words/index.ts';

/** The whole page: open, look, mend, take back, make. */
export function CheckPage({ kit, first }: { kit: Kit; first: Lang }) {
  const desk = useDesk(kit, first);
  const [spot, setSpot] = useState<Spot>();
  const { lang, standing } = desk;
  const { files, checked } = standing;
  const say = words[lang];

  useEffect(() => followPage(desk), [desk]);

  return (
    <>
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <NothingSent say={say} />
      <Intake desk={desk} say={say} />
      <Busy desk={desk} say={say} />
      {checked === undefined ? null : (
        <>
          <Summary checked={checked} say={say} />
          <Findings key={files} desk={desk} checked={checked} kit={kit} say={say} go={setSpot} />
        </>
      )}
      {files.length === 0 ? null : <Grid desk={desk} spot={spot} say={say} />}
      <Make panels={panels} desk={desk} say={say} />
    </>
  );
}
