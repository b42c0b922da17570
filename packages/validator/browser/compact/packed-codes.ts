interface Code {
  readonly code: string;
  readonly group?: string;
}

/** What a few codes have beside their group, by code. */
type More = Readonly<Record<string, object>>;

/** A codelist in short: `minor:0-17;adult:18-24 25-34`, codes in their order, and what few of them have beside a group. */
export const packedCodes = {
  pack(codes: readonly Code[]): [text: string, more: More] {
    const runs: { group: string; codes: string[] }[] = [];
    const more: Record<string, object> = {};
    for (const { code, group = '', ...rest } of codes) {
      if (runs.at(-1)?.group !== group) runs.push({ group, codes: [] });
      runs.at(-1)?.codes.push(code);
      if (Object.keys(rest).length > 0) more[code] = rest;
    }
    return [runs.map(({ group, codes }) => `${group}:${codes.join(' ')}`).join(';'), more];
  },

  unpack(text: string, more: More = {}): Code[] {
    return text.split(';').flatMap((run) => {
      const [group = '', codes = ''] = run.split(':');
      return codes.split(' ').map((code) => ({ code, ...(group === '' ? {} : { group }), ...more[code] }));
    });
  },
};
