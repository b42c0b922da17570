/** The file with the settings of a check, where it is found without being named. */
export const CONFIG = 'daybook.config.json';
