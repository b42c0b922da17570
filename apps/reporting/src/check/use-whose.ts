import type { Lang } from '@daybook/types';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { SaidAgency } from './jobs/agency-file.ts';
import type { PanelProps } from './panels/panel.ts';
import { nothingSaid } from './parts/agency-fields.tsx';
import { useJob } from './use-job.ts';

/** Whose something is to be, as a person chooses or types it; nothing until the choices are there. */
export function useWhose({ files, today, run, lang }: Pick<PanelProps, 'files' | 'today' | 'run'> & { lang: Lang }) {
  const subjects = useCallback(
    () => (files.length === 0 ? Promise.resolve([]) : run('subjects', { files, today })),
    [run, files, today],
  );
  const looked = useJob(subjects);
  // While newly opened files are looked at, what was known stands: a form does not vanish under its reader.
  const last = useRef(looked);
  if (looked !== undefined) last.current = looked;
  const found = last.current;
  const choices = useJob(useCallback(() => run('choices', { lang }), [run, lang]));
  const [chosen, setAgencyId] = useState<string>();
  const [said, setSaid] = useState<SaidAgency>(nothingSaid);
  if (found === undefined || choices === undefined) return undefined;
  const known = found.filter(({ name, timeZone }) => name !== undefined && timeZone !== undefined);
  const agencyId = known.some((one) => one.agencyId === chosen) || chosen === '' ? chosen : known[0]?.agencyId;
  return {
    fields: { known, agencyId: agencyId ?? '', setAgencyId, said, setSaid, choices, lang },
    /** What a job takes of it. */
    order: agencyId === undefined || agencyId === '' ? { agency: said } : { agencyId },
  };
}
