/**
 * Where each entry stands in its latest revision, one line an entry, and up to which event something of each quarter changed.
 * The database keeps both beside what counts, so that no list, no count and no queue goes through the whole log; nothing is
 * proved by them. Where a correction moved an entry to another quarter, something of both changed.
 *
 * `is_counted` and `open_asks` are for the checklist of a quarter (`addEntry` fills them in); `limit_at`, `since` and
 * `placed_by` are for the order of what waits (`placeWaiting` does): `placed_by` is the reference by which it was worked out.
 */
export const latestTable = `
CREATE TABLE latest (
  request_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  seq INTEGER NOT NULL UNIQUE,
  quarter TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('waits', 'approved', 'returned', 'exigent', 'expunged')),
  is_counted INTEGER NOT NULL DEFAULT 1 CHECK (is_counted IN (0, 1)),
  open_asks INTEGER NOT NULL DEFAULT 0,
  limit_at TEXT NOT NULL DEFAULT '9999',
  since TEXT NOT NULL DEFAULT '9999',
  placed_by INTEGER NOT NULL DEFAULT -1
) STRICT;
CREATE INDEX latest_by_standing ON latest (standing, seq);
CREATE INDEX latest_by_quarter ON latest (quarter, seq);
CREATE INDEX latest_in_sum ON latest (quarter, standing, is_counted, open_asks, seq);
CREATE INDEX latest_in_queue ON latest (standing, limit_at, since, seq);
CREATE INDEX latest_to_place ON latest (standing, placed_by);

CREATE TABLE quarter_changed (
  quarter TEXT PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entry_is_latest AFTER INSERT ON entry BEGIN
  DELETE FROM latest WHERE request_id = NEW.request_id;
  INSERT INTO latest (request_id, revision, seq, quarter, standing)
    VALUES (NEW.request_id, NEW.revision, NEW.seq, NEW.quarter, 'waits');
  INSERT INTO quarter_changed (quarter, seq) SELECT DISTINCT quarter, NEW.seq FROM entry WHERE request_id = NEW.request_id
    ON CONFLICT (quarter) DO UPDATE SET seq = excluded.seq;
END;
CREATE TRIGGER entry_was_reviewed AFTER INSERT ON review BEGIN
  UPDATE latest SET standing = NEW.verdict WHERE request_id = NEW.request_id;
  UPDATE quarter_changed SET seq = NEW.seq WHERE quarter IN (SELECT quarter FROM entry WHERE request_id = NEW.request_id);
END;
CREATE TRIGGER entry_is_gone AFTER UPDATE OF record ON entry WHEN NEW.record IS NULL BEGIN
  UPDATE latest SET standing = 'expunged', open_asks = 0, limit_at = '9999', since = '9999' WHERE request_id = NEW.request_id;
END;
`;
