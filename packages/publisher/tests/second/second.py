"""A second verifier, by Python's standard library and openssl, written from docs/guide/publication.md alone.

Reads one JSON object from standard input: `today`, `key` (a fingerprint), and `cases`, each with `files` and `previous`
(a list of the same), files as path -> Base64. Prints a list: for each case the checks that fail. It does not know the
schemas and does not recount reports.
"""

import base64
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

MANIFEST, SIGNATURE, SUMS = "datapackage.json", "datapackage.json.sig", "SHA256SUMS"
SPKI = bytes.fromhex("302a300506032b6570032100")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def strict(text):
    def pairs(items):
        keys = [key for key, _ in items]
        if len(set(keys)) < len(keys):
            raise ValueError("a key twice")
        return dict(items)

    return json.loads(text, object_pairs_hook=pairs)


def is_signed(raw, data, signature, folder):
    if len(raw) != 32 or len(signature) != 64:
        return False
    names = [os.path.join(folder, name) for name in ("key", "data", "sig")]
    for name, content in zip(names, (SPKI + raw, data, signature)):
        with open(name, "wb") as file:
            file.write(content)
    typed = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin"]
    run = subprocess.run(typed + ["-inkey", names[0], "-in", names[1], "-sigfile", names[2]], capture_output=True)
    return run.returncode == 0


class Release:
    def __init__(self, files):
        self.files = files
        self.publication = None
        try:
            self.manifest = files[MANIFEST]
            described = strict(self.manifest.decode("utf-8"))
            publication = described["daybook"]
            if publication["record"] == "publication" and publication["key"]["fingerprint"]:
                self.publication, self.resources = publication, described["resources"]
        except (KeyError, TypeError, ValueError):
            pass

    def named(self, contains, ending):
        listed = self.publication["files"]
        return [one for one in listed if one["contains"] == contains and one["path"].endswith(ending)]

    def bytes_of(self, contains, ending):
        return [self.files[one["path"]] for one in self.named(contains, ending) if one["path"] in self.files]

    def rows(self):
        rows = {}
        for data in self.bytes_of("public-log", ".ndjson"):
            for line in data.split(b"\n"):
                if not line:
                    continue
                try:
                    row = json.loads(line)
                    if row["public_id"] in rows or not isinstance(row["revision"], int):
                        rows[None] = None
                    else:
                        rows[row["public_id"]] = row
                except (KeyError, TypeError, ValueError):
                    rows[None] = None
        return rows

    def reports(self):
        reports = {}
        for data in self.bytes_of("report", ".json"):
            try:
                report = json.loads(data)
                reports[report["report_id"]] = report
            except (KeyError, TypeError, ValueError):
                pass
        return reports

    def commitments(self):
        found = self.bytes_of("commitments", ".csv")
        return found[0].decode("utf-8", "replace") if found else None

    def has_its_records(self):
        for one in self.publication["files"]:
            if one["contains"] in ("public-log", "report", "commitments"):
                if sha256(self.files.get(one["path"], b"")) != one["sha256"]:
                    return False
        return True


def months(period):
    year = int(period[:4])
    quarter = re.fullmatch(r"\d{4}-Q([1-4])", period)
    if quarter:
        first = int(quarter[1]) * 3 - 2
        return {(year, first + step) for step in range(3)}
    if re.fullmatch(r"\d{4}", period):
        return {(year, month) for month in range(1, 13)}
    return set()


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def files_match(release):
    named = {MANIFEST, SIGNATURE, SUMS}
    for one in release.publication["files"]:
        data = release.files.get(one["path"])
        if one["path"] in named or data is None or len(data) != one["bytes"] or sha256(data) != one["sha256"]:
            return False
        named.add(one["path"])
    return set(release.files) <= named


def checksums_agree(release):
    lines = [(one["path"], one["sha256"]) for one in release.publication["files"]]
    lines.append((MANIFEST, sha256(release.manifest)))
    text = "".join(f"{digest}  {path}\n" for path, digest in sorted(lines))
    return release.files.get(SUMS) == text.encode()


def resources_agree(release):
    stated = {one["path"]: one for one in release.publication["files"]}
    for one in release.resources:
        file = stated.get(one.get("path"))
        if file is None or one.get("bytes") != file["bytes"] or one.get("hash") != "sha256:" + file["sha256"]:
            return False
    return True


def signature_holds(release, folder):
    key = release.publication["key"]
    raw = base64.b64decode(key["public_key"])
    if sha256(raw) != key["fingerprint"]:
        return False
    return is_signed(raw, release.manifest, release.files.get(SIGNATURE, b""), folder)


def key_known(release, previous, pinned, folder):
    keys = [one.publication["key"] for one in [release, *previous]]
    raws = {sha256(base64.b64decode(key["public_key"])): base64.b64decode(key["public_key"]) for key in keys}
    trusted = {pinned}
    for _ in keys:
        for key in keys:
            before = key.get("rotated_from")
            raw = base64.b64decode(key["public_key"])
            if before in trusted and before in raws and sha256(raw) not in trusted:
                if is_signed(raws[before], raw, base64.b64decode(key["rotation_signature"]), folder):
                    trusted.add(sha256(raw))
    return release.publication["key"]["fingerprint"] in trusted


def chain_follows(release, previous, before):
    now = release.publication
    for one in previous:
        was = one.publication
        if was["agency_id"] != now["agency_id"] or was["sequence"] >= now["sequence"] or not one.has_its_records():
            return False
        if instant(was["published_at"]) > instant(now["published_at"]):
            return False
    return before is None or sha256(before.manifest) == now.get("previous")


def changes_stated(release, previous, before):
    if before is None:
        return True
    known = {}
    for one in previous:
        known.update(one.rows())
    rows, events = release.rows(), {one["public_id"]: one for one in release.publication["changes"]}
    if None in rows or len(events) < len(release.publication["changes"]) or set(events) - set(known):
        return False
    covered = set().union(*[months(period) for period in release.publication["periods"]])
    for public_id, was in known.items():
        now, event = rows.get(public_id), events.get(public_id)
        if event and not (event["from_revision"] == was["revision"] < event["to_revision"]):
            return False
        if now is None:
            if event is None and months(was["received_quarter"]) <= covered:
                return False
        elif event is None:
            if canonical(now) != canonical(was):
                return False
        elif now["revision"] != event["to_revision"]:
            return False
    return True


def report_changes_stated(release, previous, before):
    if before is None:
        return True
    known = {}
    for one in previous:
        known.update(one.reports())
    reports, events = release.reports(), {one["report_id"]: one for one in release.publication["report_changes"]}
    if set(events) - set(known):
        return False
    for report_id, was in known.items():
        now, event = reports.get(report_id), events.get(report_id)
        if event is None:
            gone = now is None and was["period"]["name"] not in release.publication["periods"]
            if not gone and (now is None or canonical(now) != canonical(was)):
                return False
        elif event["from_revision"] != was["revision"] or (now and now["revision"] != event["to_revision"]):
            return False
    return True


LINE = re.compile(r"([0-9a-f]{32}),([1-9][0-9]{0,5}),([0-9a-f]{64})")


def ties_of(release):
    text = release.commitments()
    if text is None:
        return None, True
    head, *lines = re.sub(r"\r?\n$", "", text).replace("\r\n", "\n").split("\n")
    found = [LINE.fullmatch(line) for line in lines]
    ties = [(one[1], int(one[2]), one[3]) for one in found if one]
    return ties, head == "public_id,revision,commitment" and all(found)


def commitments_complete(release, previous):
    ties, readable = ties_of(release)
    earlier = [ties_of(one)[0] for one in previous]
    if ties is None:
        return not any(earlier)
    rows, tied = release.rows(), {(public_id, revision): one for public_id, revision, one in ties}
    rows.pop(None, None)
    if not readable or len(tied) < len(ties):
        return False
    for public_id, revision in tied:
        if public_id not in rows or revision > rows[public_id]["revision"]:
            return False
    for public_id, row in rows.items():
        if (public_id, row["revision"]) not in tied:
            return False
    known = {(one[0], one[1]): one[2] for some in earlier for one in some or []}
    return all(known.get(key, one) == one for key, one in tied.items())


def checkpoint_grows(release, before):
    now = release.publication.get("checkpoint")
    was = before.publication.get("checkpoint") if before else None
    if now is None:
        return was is None
    ties, _ = ties_of(release)
    if now["events"] < len({one for _, _, one in ties or []}):
        return False
    if was is None:
        return True
    is_same = now["head_sha256"] == was["head_sha256"]
    return now["events"] >= was["events"] and (now["events"] == was["events"]) == is_same


def failing(release, previous, pinned, today, folder):
    if release.publication is None:
        return ["manifest-valid"]
    if any(one.publication is None for one in previous):
        return ["chain-follows"]
    number = release.publication["sequence"]
    before = next((one for one in previous if one.publication["sequence"] == number - 1), None)
    older = sorted((one for one in previous if one.publication["sequence"] < number), key=lambda one: one.publication["sequence"])
    end = datetime.datetime.fromisoformat(today + "T00:00:00+00:00") + datetime.timedelta(hours=36)
    results = {
        "signature-holds": signature_holds(release, folder),
        "key-known": key_known(release, previous, pinned, folder),
        "files-match": files_match(release),
        "checksums-agree": checksums_agree(release),
        "resources-agree": resources_agree(release),
        "chain-follows": chain_follows(release, previous, before),
        "not-from-the-future": instant(release.publication["published_at"]) < end,
        "changes-stated": changes_stated(release, older, before),
        "report-changes-stated": report_changes_stated(release, older, before),
        "commitments-complete": commitments_complete(release, older),
        "checkpoint-grows": checkpoint_grows(release, before),
    }
    return [name for name, holds in results.items() if not holds]


def opened(files):
    return Release({path: base64.b64decode(data) for path, data in files.items()})


def main():
    given = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        found = [
            failing(opened(one["files"]), [opened(was) for was in one["previous"]], given["key"], given["today"], folder)
            for one in given["cases"]
        ]
    json.dump(found, sys.stdout)


main()
