"""Calls boto3 for whoever asks: a line {service, operation, input, key?} in, a line {output} or {error} out."""

import functools
import json
import os
import sys

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError
from botocore.parsers import ResponseParserError

# Without awscrt botocore cannot do Channel's first choice, SigV4a, and takes SigV4.
CONFIG = Config(retries={"total_max_attempts": 1})


@functools.cache
def client_of(service, key):
    """Each access key is an account of its own; without one it is the environment's."""
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
        # Modelled errors have classes of their own; what is no answer of the service has none.
        if type(error) is ClientError:
            return {"failed": name}
        assert type(error).__name__ == name, f"{type(error).__name__} is not {name}"
        return {"error": {"name": name, "message": error.response["Error"]["Message"], "members": error.response}}
    except (HTTPClientError, ResponseParserError) as error:
        return {"failed": type(error).__name__}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line)), default=lambda value: value.isoformat()), flush=True)
