"""The rates that botocore's adaptive mode allows after each of many responses."""

import json
import sys

from botocore.retries import adaptive, bucket, throttling


class Clock(bucket.Clock):
    now = 0

    def current_time(self):
        return self.now


class Detector:
    throttled = False

    def is_throttling_error(self, **_):
        return self.throttled


answers = json.load(sys.stdin)
clock, detector = Clock(), Detector()
clock.now = answers[0]["now"]
tokens = bucket.TokenBucket(max_rate=1, clock=clock)
limiter = adaptive.ClientRateLimiter(
    rate_adjustor=throttling.CubicCalculator(starting_max_rate=0, start_time=clock.now),
    rate_clocker=adaptive.RateClocker(clock),
    token_bucket=tokens,
    throttling_detector=detector,
    clock=clock,
)
rates = []
for answer in answers:
    clock.now, detector.throttled = answer["now"], answer["throttled"]
    limiter.on_receiving_response()
    rates.append(tokens.max_rate)
json.dump(rates, sys.stdout)
