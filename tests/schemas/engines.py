"""Reads {patterns, texts, schemas}, and writes what other engines of regular expressions and JSON Schema make of them."""

import json
import re
import sys

import fastjsonschema
import jsonschema
import pcre2
import re2

ENGINES = {
    "python": re.compile,
    "re2": re2.compile,
    "pcre2": pcre2.compile,
}


def matches(engine, pattern, texts):
    # Outside of JavaScript, $ also matches before a line feed at the end.
    if pattern.endswith("$"):
        pattern = pattern[:-1] + (r"\Z" if engine == "python" else r"\z")
    compiled = ENGINES[engine](pattern)
    return [compiled.search(text) is not None for text in texts]


question = json.load(sys.stdin)
result = {
    "matches": {
        engine: [matches(engine, pattern, question["texts"]) for pattern in question["patterns"]] for engine in ENGINES
    },
    "schemas": [],
}
for schema in question["schemas"]:
    jsonschema.Draft202012Validator.check_schema(schema)
    fastjsonschema.compile({**schema, "$schema": "http://json-schema.org/draft-07/schema#"})
    result["schemas"].append(schema["title"])
json.dump(result, sys.stdout)
