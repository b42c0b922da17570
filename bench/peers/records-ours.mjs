// The records of a CSV file as our reader gives them, with their rows and columns: requests are counted.
import { isEntry } from '@daybook/files';
import { readPath } from '@daybook/files/node';

const [, , file] = process.argv;
let records = 0;
for await (const batch of readPath(file)) for (const reading of batch) if (isEntry(reading)) records += 1;
console.log(`${records} records`);
