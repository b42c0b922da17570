import { spoilBytes } from '../spoil-bytes.ts';
import { asText, spoilJson } from '../spoil-json.ts';
import type { Target } from '../target.ts';
import { validFiles } from '../valid-files.ts';

export const ndjson: Target = {
  id: 'ndjson',
  name: 'log.ndjson',
  make(random) {
    const lines = Array.from({ length: 1 + random.below(6) }, () => {
      const line = random.one(validFiles.lines);
      return random.below(3) === 0 ? line : asText(spoilJson(JSON.parse(line), random), random);
    });
    for (let left = random.below(3); left > 0; left -= 1)
      lines.splice(random.below(lines.length + 1), 0, random.one(['', ' ', ']', '[', '1', lines[0] ?? '']));
    const bytes = new TextEncoder().encode(
      lines.join(random.one(['\n', '\n', '\r\n', ',\n'])) + random.one(['\n', '']),
    );
    return random.below(4) === 0 ? spoilBytes(bytes, random) : bytes;
  },
};
