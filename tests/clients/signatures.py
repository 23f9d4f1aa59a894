"""The signatures botocore makes over exactly the headers that were signed."""

import json
import re
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def signature(asked):
    headers = asked["headers"]
    signed = re.search("SignedHeaders=([^,]+)", headers["authorization"]).group(1).split(";")
    request = AWSRequest(
        method=asked["method"],
        url=asked["url"],
        data=asked["body"].encode(),
        headers={name: headers[name] for name in signed if name != "host"},
    )
    request.context["timestamp"] = headers["x-amz-date"]
    keys = asked["credentials"]
    credentials = Credentials(keys["accessKeyId"], keys["secretAccessKey"], keys.get("sessionToken"))
    auth = SigV4Auth(credentials, asked["service"], asked["region"])
    canonical = auth.canonical_request(request)
    string_to_sign = auth.string_to_sign(request, canonical)
    return {"canonical": canonical, "signature": auth.signature(string_to_sign, request), "scope": auth.scope(request)}


json.dump([signature(asked) for asked in json.load(sys.stdin)], sys.stdout)
