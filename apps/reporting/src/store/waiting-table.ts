/**
 * What somebody still has to do: entries that wait for a review, and entries that were returned. The database keeps it
 * beside what counts, so that a list of what waits need not go through the whole log; nothing is proved by it.
 */
export const waitingTable = `
CREATE TABLE waiting (
  request_id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('waits', 'returned'))
) STRICT;
CREATE INDEX waiting_by_standing ON waiting (standing, seq);

CREATE TRIGGER entry_waits AFTER INSERT ON entry BEGIN
  DELETE FROM waiting WHERE request_id = NEW.request_id;
  INSERT INTO waiting (request_id, revision, seq, standing) VALUES (NEW.request_id, NEW.revision, NEW.seq, 'waits');
END;
CREATE TRIGGER entry_was_reviewed AFTER INSERT ON review BEGIN
  UPDATE waiting SET standing = 'returned' WHERE request_id = NEW.request_id AND NEW.verdict = 'returned';
  DELETE FROM waiting WHERE request_id = NEW.request_id AND NEW.verdict <> 'returned';
END;
CREATE TRIGGER entry_is_gone AFTER UPDATE OF record ON entry WHEN NEW.record IS NULL BEGIN
  DELETE FROM waiting WHERE request_id = NEW.request_id;
END;
`;
