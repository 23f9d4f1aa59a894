"""Calls boto3: reads lines {service, operation, input, key?} and writes lines {output}, {error} or {failed}."""

import functools
import json
import os
import sys

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError
from botocore.parsers import ResponseParserError

# Channel prefers SigV4a. Without awscrt, botocore cannot make it and takes SigV4.
CONFIG = Config(retries={"total_max_attempts": 1})


@functools.cache
def client_of(service, key):
    """The client of an access key, each of which is an account; without a key, that of the environment."""
    keys = {"aws_access_key_id": key, "aws_secret_access_key": "secret"} if key else {}
    return boto3.client(f"partnercentral-{service}", endpoint_url=os.environ["SANDBOX"], config=CONFIG, **keys)


def call(service, operation, input, key=None):
    client = client_of(service, key)
    try:
        output = getattr(client, xform_name(operation))(**input)
        output.pop("ResponseMetadata")
        return {"output": output}
    except ClientError as error:
        name = error.response["Error"]["Code"]
        # Modelled errors have classes. Where there is no response of the service, there is no class.
        if type(error) is ClientError:
            return {"failed": name}
        assert type(error).__name__ == name, f"{type(error).__name__} is not {name}"
        return {"error": {"name": name, "message": error.response["Error"]["Message"], "members": error.response}}
    except (HTTPClientError, ResponseParserError) as error:
        return {"failed": type(error).__name__}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line)), default=lambda value: value.isoformat()), flush=True)
