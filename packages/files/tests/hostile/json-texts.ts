/** A record that nothing is wrong with, as the reader sees it. */
export const good = '{"record":"request","request_id":"R-1"}';

/** A record with more fields, as text. */
export const object = (fields: string) => `{"record":"request","request_id":"R-2",${fields}}`;

/** A record with one more value, as text. */
export const objectWith = (value: string) => object(`"x":${value}`);
