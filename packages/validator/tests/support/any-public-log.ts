import { standardTables } from '@daybook/files';
import { viewSchemas } from '../../src/schema/generate.ts';
import { datasetOf } from './dataset-of.ts';
import { schemaOfView } from './schema-of-view.ts';

const [[, schema] = ['', {}]] = viewSchemas('request').filter(([view]) => view === 'public');

/** Some entries of a public log, made from its schema, with odd values wherever the kind of column takes any. */
export const anyPublicLog = datasetOf([
  {
    view: 'public',
    schema,
    compiled: schemaOfView('request', 'public'),
    columns: Object.values(standardTables).flatMap((table) => (table.view === 'public' ? table.columns : [])),
    id: ['public_id', (at) => `${at}1f9e2878ee2363dc26c4688450a771a`],
  },
]);
