"""Calls boto3 for whoever asks: a line {service, operation, input, key} in, a line {output} or {error} out."""

import json
import os
import sys

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

# Without awscrt botocore cannot do Channel's first choice, SigV4a, and takes SigV4.
CONFIG = Config(retries={"total_max_attempts": 1})
CLIENTS = {}


def client_of(service, key):
    """A client with that access key; without one with the environment's."""
    if (service, key) not in CLIENTS:
        keys = {"aws_access_key_id": key, "aws_secret_access_key": "secret"} if key else {}
        url = os.environ["SANDBOX"]
        CLIENTS[service, key] = boto3.client(f"partnercentral-{service}", endpoint_url=url, config=CONFIG, **keys)
    return CLIENTS[service, key]


def call(service, operation, input, key=None):
    client = client_of(service, key)
    try:
        output = getattr(client, xform_name(operation))(**input)
        output.pop("ResponseMetadata")
        return {"output": output}
    except ClientError as error:
        name = error.response["Error"]["Code"]
        # Modelled errors have classes of their own.
        assert type(error).__name__ == name, f"{type(error).__name__} is not {name}"
        return {"error": {"name": name, "message": error.response["Error"]["Message"], "members": error.response}}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line)), default=lambda value: value.isoformat()), flush=True)
