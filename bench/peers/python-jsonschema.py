# Debian's python3-jsonschema: the schema alone, each line of a log.
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker, RefResolver

schemas = Path(__file__).resolve().parents[2] / "schemas"
read = lambda path: json.loads((schemas / path).read_text())
request = read("v1/request.schema.json")
store = {one["$id"]: one for one in [request, read("v1/shared.schema.json"), read("codelists/codes.schema.json")]}
checker = FormatChecker()
validator = Draft202012Validator(request, resolver=RefResolver.from_schema(request, store=store), format_checker=checker)

count = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        if validator.is_valid(json.loads(line)):
            count += 1
print(f"{count} valid")
