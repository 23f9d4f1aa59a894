"""The signatures that botocore makes over exactly the headers that we signed."""

import json
import re
import sys
from urllib.parse import unquote, urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def signature(asked):
    headers = asked["headers"]
    signed = re.search("SignedHeaders=([^,]+)", headers["authorization"]).group(1).split(";")
    url = urlsplit(asked["url"])
    # As pairs, which botocore encodes. It would take a query in a URL as it is, encoded or not.
    pairs = [pair.partition("=") for pair in url.query.split("&") if pair]
    request = AWSRequest(
        method=asked["method"],
        url=url._replace(query="").geturl(),
        params=[(unquote(name), unquote(value)) for name, _, value in pairs],
        data=asked["body"].encode(),
        headers={name: headers[name] for name in signed if name != "host"},
    )
    request.context["timestamp"] = headers["x-amz-date"]
    keys = asked["credentials"]
    credentials = Credentials(keys["accessKeyId"], keys["secretAccessKey"], keys.get("sessionToken"))
    auth = SigV4Auth(credentials, asked["service"], asked["region"])
    canonical = auth.canonical_request(request)
    string_to_sign = auth.string_to_sign(request, canonical)
    auth._inject_signature_to_request(request, auth.signature(string_to_sign, request))
    return {"canonical": canonical, "authorization": request.headers["Authorization"]}


json.dump([signature(asked) for asked in json.load(sys.stdin)], sys.stdout)
