// read-excel-file, of the first sheet, as it has no stream.
import { readSheet } from 'read-excel-file/node';

const [, , file] = process.argv;
let cells = 0;
for (const row of await readSheet(file)) for (const cell of row) if (cell !== null && cell !== '') cells += 1;
console.log(`${cells} cells`);
