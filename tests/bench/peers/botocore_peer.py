"""botocore's parameter validation, for whoever asks: JSON in, JSON out."""

import json
import sys
import time

import botocore
import botocore.session
from botocore.validate import ParamValidator

SESSION = botocore.session.get_session()
MODELS = {name: SESSION.get_service_model(f"partnercentral-{name}") for name in ("account", "channel")}
VALIDATOR = ParamValidator()


def shape_of(operation):
    service, name = operation.split(".")
    return MODELS[service].operation_model(name).input_shape


def is_valid(operation, value):
    return not VALIDATOR.validate(value, shape_of(operation)).has_errors()


def verdicts(list):
    return [is_valid(operation, value) for operation, value in list]


def objects(list, rounds):
    """Microseconds for one validation of each request, a list of one number a round."""
    answer = []
    for operation, value in list:
        shape = shape_of(operation)
        times = []
        for _ in range(rounds):
            count = 0
            start = time.perf_counter()
            while time.perf_counter() - start < 0.02:
                for _ in range(10):
                    VALIDATOR.validate(value, shape).generate_report()
                count += 10
            times.append((time.perf_counter() - start) / count * 1e6)
        answer.append(times)
    return answer


def lines(file, operation, count):
    """Seconds and bytes for the first `count` lines, and how many were found bad."""
    shape = shape_of(operation)
    with open(file, "rb") as source:
        sample = [line for line, _ in zip(source, range(count))]
    bad = 0
    start = time.perf_counter()
    for line in sample:
        try:
            value = json.loads(line)
        except ValueError:
            bad += 1
            continue
        if VALIDATOR.validate(value, shape).has_errors():
            bad += 1
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "bytes": sum(map(len, sample)), "lines": len(sample), "bad": bad}


def version():
    return f"{botocore.__version__} (Python {sys.version.split()[0]})"


question = json.load(sys.stdin)
task = {"verdicts": verdicts, "objects": objects, "lines": lines, "version": version}[question.pop("task")]
print(json.dumps(task(**question)))
