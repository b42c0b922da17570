// The floor: the same lines through JSON.parse and nothing else.
import { eachLine } from './lines.mjs';

let count = 0;
eachLine(process.argv[2], (line) => {
  if (JSON.parse(line).record === 'request') count++;
});
console.log(`${count} valid`);
