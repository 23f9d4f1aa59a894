"""The whole requests that boto3 would send at a fixed instant, as its HTTP library gets them."""

import json
import sys
from datetime import datetime, timezone
from unittest import mock

import boto3
from botocore import xform_name
from botocore.awsrequest import AWSResponse
from botocore.config import Config


class Answer:
    """A response body as urllib3 gives it."""

    def stream(self):
        yield b"{}"


def record(asked, instant):
    keys = asked["credentials"]
    client = boto3.client(
        f"partnercentral-{asked['service']}",
        region_name=asked["region"],
        endpoint_url=asked.get("endpoint"),
        # Channel prefers SigV4a. Without awscrt, botocore cannot make it and takes SigV4.
        config=Config(retries={"total_max_attempts": 3, "mode": "standard"}, use_fips_endpoint=asked.get("fips", False)),
        aws_access_key_id=keys["accessKeyId"],
        aws_secret_access_key=keys["secretAccessKey"],
        aws_session_token=keys["sessionToken"],
    )
    sent = []

    def answer(request, **_):
        text = lambda value: value.decode() if isinstance(value, bytes) else value
        headers = {name.lower(): text(value) for name, value in request.headers.items()}
        sent.append({"method": request.method, "url": request.url, "headers": headers, "body": text(request.body)})
        return AWSResponse(request.url, 200, {}, Answer())

    client.meta.events.register_first("before-send", answer)
    with mock.patch("botocore.auth.get_current_datetime", lambda *_, **__: instant):
        getattr(client, xform_name(asked["operation"]))(**asked["input"])
    (request,) = sent
    return request


question = json.load(sys.stdin)
instant = datetime.fromtimestamp(question["instant"] / 1000, timezone.utc).replace(tzinfo=None)
json.dump([record(asked, instant) for asked in question["asked"]], sys.stdout)
