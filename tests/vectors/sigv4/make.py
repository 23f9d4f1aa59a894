"""Writes suite.json: AWS's public test suite of Signature Version 4, one object a vector.

    pip download --no-binary botocore --no-deps botocore==1.44.5   # its source archive carries the suite
    python make.py botocore-1.44.5.tar.gz

Nothing is written unless botocore itself, where its own tests run a vector, comes to the same three stages.
"""

import json
import pathlib
import re
import sys
import tarfile
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

SOURCE = (
    "AWS Signature Version 4 Test Suite, Copyright 2019 Amazon.com, Inc. or its affiliates, Apache License 2.0, "
    "as it stands in the source archive of botocore"
)
ACCESS_KEY, SECRET_KEY = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
# Of botocore's own tests: several values of one name, and a space in a path.
BEYOND_BOTOCORE = ["get-space", "get-vanilla-query-order-key-case", "get-vanilla-query-order-key", "get-vanilla-query-order-value"]


def suite(archive):
    files = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            found = re.search(r"/aws4_testsuite/.*/([^/]+)\.(req|creq|sts|authz)$", member.name)
            if found:
                text = tar.extractfile(member).read().decode().replace("\r\n", "\n")
                files.setdefault(found[1], {})[found[2]] = text
    return files


def vector(name, files):
    head, _, body = files["req"].partition("\n\n")
    first, *lines = head.split("\n")
    method, target = re.fullmatch(r"(\S+) (.*) HTTP/1\.1", first).groups()
    headers = []
    for line in lines:
        if line.startswith(" "):
            # A folded value is one value.
            headers[-1][1] += " " + line.strip()
        elif line:
            headers.append(line.split(":", 1))
    # One request is given without the token that its signer is to add.
    token = re.search("^(x-amz-security-token):(.*)$", files["creq"], re.M)
    if token and token[1] not in [key.lower() for key, _ in headers]:
        headers.append(list(token.groups()))
    return {
        "name": name,
        "method": method,
        "target": target,
        "headers": headers,
        "body": body,
        "canonicalRequest": files["creq"],
        "stringToSign": files["sts"],
        "authorization": files["authz"],
    }


def by_botocore(one):
    headers = {}
    for key, value in one["headers"]:
        headers[key.lower()] = f"{headers[key.lower()]},{value}" if key.lower() in headers else value
    url = urlsplit("https://" + headers["host"] + one["target"])
    request = AWSRequest(
        method=one["method"],
        url=f"https://{url.netloc}{url.path}",
        params=dict(parse_qsl(url.query, keep_blank_values=True)),
        data=one["body"].encode(),
        headers=headers,
    )
    request.context["timestamp"] = headers["x-amz-date"]
    auth = botocore.auth.SigV4Auth(Credentials(ACCESS_KEY, SECRET_KEY), "service", "us-east-1")
    canonical = auth.canonical_request(request)
    return canonical, auth.string_to_sign(request, canonical), auth.signature(auth.string_to_sign(request, canonical), request)


def main(archive):
    vectors = [vector(name, files) for name, files in sorted(suite(archive).items())]
    for one in vectors:
        if one["name"] in BEYOND_BOTOCORE:
            continue
        canonical, string, signature = by_botocore(one)
        theirs = (one["canonicalRequest"], one["stringToSign"], one["authorization"].rpartition("Signature=")[2])
        assert (canonical, string, signature) == theirs, f"{one['name']}: botocore says {canonical!r}, the suite {theirs[0]!r}"
    whole = {
        "source": SOURCE,
        "accessKeyId": ACCESS_KEY,
        "secretAccessKey": SECRET_KEY,
        "region": "us-east-1",
        "service": "service",
        "vectors": vectors,
    }
    out = pathlib.Path(__file__).with_name("suite.json")
    out.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n")
    print(f"{out.name}: {len(vectors)} vectors")


main(sys.argv[1])
