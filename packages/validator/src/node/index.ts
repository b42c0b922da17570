export { type PathOptions, validatePaths } from './validate-paths.ts';
