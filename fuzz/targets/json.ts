import { spoilBytes } from '../spoil-bytes.ts';
import { asText, spoilJson } from '../spoil-json.ts';
import type { Target } from '../target.ts';
import { validFiles } from '../valid-files.ts';

export const json: Target = {
  id: 'json',
  name: 'log.json',
  make(random) {
    const record = () => asText(spoilJson(JSON.parse(random.one(validFiles.lines)), random, random.below(4)), random);
    const list = () => Array.from({ length: random.below(4) }, record).join(random.one([',', ',', ',\n', ' , ', '\n']));
    const text = random.one([
      record,
      () => `[${list()}]`,
      () => `{"about":1,"records":[${list()}],"end":{}}`,
      () => ` [\n${list()}`,
    ])();
    // As Windows programs write it, now and then.
    if (random.below(12) === 0) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const bytes = new TextEncoder().encode(text);
    return random.below(4) === 0 ? spoilBytes(bytes, random) : bytes;
  },
};
