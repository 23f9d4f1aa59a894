"""Where botocore would send requests, and for which region it would sign them."""

import json
import sys

from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError, InvalidRegionError
from botocore.loaders import Loader
from botocore.utils import validate_region_name

loader = Loader()
PARTITIONS = loader.load_data("partitions")
PROVIDERS = {
    service: EndpointProvider(loader.load_service_model(f"partnercentral-{service}", "endpoint-rule-set-1"), PARTITIONS)
    for service in ("account", "channel")
}


def resolve(service, region, fips, custom):
    provider = PROVIDERS[service]
    known = provider.ruleset.parameters
    given = {"Region": region, "UseFIPS": fips, "Endpoint": custom}
    given = {name: value for name, value in given.items() if value is not None and name in known}
    try:
        validate_region_name(region)
        endpoint = provider.resolve_endpoint(**given)
    except (EndpointProviderError, InvalidRegionError) as error:
        return {"error": str(error)}
    schemes = endpoint.properties.get("authSchemes", [])
    # Signed with SigV4 where there is a choice; for the client's region where the rules name none.
    scheme = next((scheme for scheme in schemes if scheme["name"] == "sigv4"), {})
    return {"url": endpoint.url, "region": scheme.get("signingRegion", region), "schemes": schemes}


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    regions = sorted({region for partition in PARTITIONS["partitions"] for region in partition["regions"]})
    asked += [[service, region, fips, None] for service in PROVIDERS for region in regions for fips in (False, True)]
    json.dump([[one, resolve(*one)] for one in asked], sys.stdout)
