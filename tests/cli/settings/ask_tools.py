"""Where boto3 and the AWS CLI would send a request in each of many environments, and with which credentials."""

import contextlib
import io
import json
import os
import sys

import awscli.clidriver
import boto3
from botocore.awsrequest import AWSResponse
from botocore.config import Config

# Importing the AWS CLI sets where its data are.
DATA_PATH = os.environ["AWS_DATA_PATH"]

# Each of these knows the same operations of both services.
OPERATIONS = {"account": ("list_partners", {"Catalog": "AWS"}), "channel": ("list_relationships", {"catalog": "AWS"})}


class Raw(io.BytesIO):
    """The body of a response that was never sent."""

    def stream(self, **_):
        yield self.read()


def recorder(sent):
    def record(request, **_):
        sent.append({"url": request.url, "headers": {name.lower(): text(value) for name, value in request.headers.items()}})
        return AWSResponse(request.url, 200, {"content-type": "application/x-amz-json-1.0"}, Raw(b"{}"))

    return record


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def by_boto3(service, options):
    sent = []
    session = boto3.Session(profile_name=options.get("profile"), region_name=options.get("region"))
    config = Config(use_fips_endpoint=True) if options.get("use-fips-endpoint") else None
    client = session.client(f"partnercentral-{service}", endpoint_url=options.get("endpoint-url"), config=config)
    client.meta.events.register("before-send", recorder(sent))
    operation, request = OPERATIONS[service]
    getattr(client, operation)(**request)
    return sent[0]


def by_aws_cli(service, options):
    sent = []
    driver = awscli.clidriver.create_clidriver()
    driver.session.register("before-send", recorder(sent))
    operation, request = OPERATIONS[service]
    words = [f"partnercentral-{service}", operation.replace("_", "-"), "--catalog", "AWS"]
    for name in ("profile", "region", "endpoint-url"):
        if name in options:
            words += [f"--{name}", options[name]]
    errors = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(errors):
        code = driver.main(words)
    if code != 0 or not sent:
        raise RuntimeError(errors.getvalue().strip())
    return sent[0]


def ask(tool, row):
    os.environ.clear()
    os.environ.update(row["env"], AWS_DATA_PATH=DATA_PATH)
    try:
        return tool(row["service"], row["options"])
    except (Exception, SystemExit) as error:
        return {"error": f"{type(error).__name__}: {error}"}


# The AWS CLI changes what it reads before it knows the profile.
json.dump([{"boto3": ask(by_boto3, row), "aws": ask(by_aws_cli, row)} for row in json.load(sys.stdin)], sys.stdout)
