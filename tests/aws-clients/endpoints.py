"""Where botocore would send requests, and for which region it would sign them."""

import json
import sys

from botocore.endpoint_provider import EndpointProvider, EndpointRule, ErrorRule, TreeRule
from botocore.exceptions import EndpointProviderError, InvalidRegionError
from botocore.loaders import Loader
from botocore.utils import validate_region_name

loader = Loader()
PARTITIONS = loader.load_data("partitions")
PROVIDERS = {
    service: EndpointProvider(loader.load_service_model(f"partnercentral-{service}", "endpoint-rule-set-1"), PARTITIONS)
    for service in ("account", "channel")
}
REACHED = set()


def watched(leaf):
    """Records each end of the rules that some input reaches."""
    evaluate = leaf.evaluate

    def noting(self, *given):
        # A rule whose conditions do not hold has no value.
        answer = evaluate(self, *given)
        REACHED.add(id(self)) if answer is not None else None
        return answer

    def failing(self, *given):
        try:
            return evaluate(self, *given)
        except EndpointProviderError:
            REACHED.add(id(self))
            raise

    leaf.evaluate = failing if leaf is ErrorRule else noting


watched(EndpointRule)
watched(ErrorRule)


def ends(rules):
    for rule in rules:
        yield from ends(rule.rules) if isinstance(rule, TreeRule) else [rule]


def unreached():
    """The ends of both rule sets that no input reached."""
    return [
        f"{service}: {rule.endpoint if isinstance(rule, EndpointRule) else rule.error}"
        for service, provider in PROVIDERS.items()
        for rule in ends(provider.ruleset.rules)
        if id(rule) not in REACHED
    ]


def resolve(service, region, fips, custom):
    provider = PROVIDERS[service]
    known = provider.ruleset.parameters
    given = {"Region": region, "UseFIPS": fips, "Endpoint": custom}
    given = {name: value for name, value in given.items() if value is not None and name in known}
    try:
        if region is not None:
            validate_region_name(region)
        endpoint = provider.resolve_endpoint(**given)
    except (EndpointProviderError, InvalidRegionError) as error:
        return {"error": str(error)}
    schemes = endpoint.properties.get("authSchemes", [])
    # Signed with SigV4 where there is a choice, and for the client's region where the rules name none.
    scheme = next((scheme for scheme in schemes if scheme["name"] == "sigv4"), {})
    return {"url": endpoint.url, "region": scheme.get("signingRegion", region), "schemes": schemes}


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    regions = sorted({region for partition in PARTITIONS["partitions"] for region in partition["regions"]})
    asked += [[service, region, fips, None] for service in PROVIDERS for region in regions for fips in (False, True)]
    answers = [[one, resolve(*one)] for one in asked]
    parameters = {service: sorted(provider.ruleset.parameters) for service, provider in PROVIDERS.items()}
    json.dump({"answers": answers, "unreached": unreached(), "parameters": parameters}, sys.stdout)
