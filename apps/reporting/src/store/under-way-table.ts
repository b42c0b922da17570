/** Imports whose entries are being saved: what was begun is brought to its end, also after the program was stopped. */
export const underWayTable = `
CREATE TABLE under_way (
  key TEXT PRIMARY KEY CHECK (length(key) = 32),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  entries INTEGER NOT NULL CHECK (entries > 0),
  there INTEGER NOT NULL CHECK (there >= 0)
) STRICT;
`;
