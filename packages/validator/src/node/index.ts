export { validatePaths } from './validate-paths.ts';
