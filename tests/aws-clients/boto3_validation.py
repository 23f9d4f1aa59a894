"""Which requests boto3 itself refuses to send. Prints its reports as JSON, with null for a request that it would send."""

import json
import sys

import botocore.session
from botocore.handlers import generate_idempotent_uuid
from botocore.validate import ParamValidator

SESSION = botocore.session.get_session()
MODELS = {name: SESSION.get_service_model(f"partnercentral-{name}") for name in ("account", "channel")}
VALIDATOR = ParamValidator()


def refusal(operation, value):
    service, name = operation.split(".")
    model = MODELS[service].operation_model(name)
    if isinstance(value, dict):
        # A client fills in idempotency tokens before it validates.
        generate_idempotent_uuid(value, model)
    report = VALIDATOR.validate(value, model.input_shape)
    return report.generate_report() if report.has_errors() else None


print(json.dumps([refusal(operation, value) for operation, value in json.load(sys.stdin)]))
