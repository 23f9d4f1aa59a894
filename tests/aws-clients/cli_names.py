"""The AWS CLI's names of operations."""

import json
import sys

from awscli.botocore import xform_name

json.dump([xform_name(name, "-") for name in json.load(sys.stdin)], sys.stdout)
