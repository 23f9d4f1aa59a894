//! What the sandbox does where the model is silent, and why: the declarations from which `docs/sandbox-fidelity.md` is
//! generated. Those of a service are beside its code.

pub(super) mod statement;

pub use statement::{Basis, Fidelity, Statement, Topic};

use super::services::IMPLEMENTATIONS;
use super::{account, channel};
use crate::shape::Operation;
use statement::{assumed, different, documented, unknown};

/// The services, in the order of `SERVICES`.
pub static SERVICES: [&Fidelity; 2] = [&account::fidelity::FIDELITY, &channel::fidelity::FIDELITY];

/// Whether the sandbox implements an operation, which a new model may have before the sandbox does.
pub fn is_implemented(operation: &Operation) -> bool {
    IMPLEMENTATIONS.iter().any(|implementation| implementation.handler(operation).is_some())
}

const TESTING: &str = "Testing in a sandbox";

/// What both services have in common.
pub static TOPICS: &[Topic] = &[
    Topic {
        title: "Callers and catalogs",
        statements: &[
            documented(TESTING, &[], "The catalogs `AWS` and `Sandbox` are separate."),
            assumed(
                &[],
                "An access key ID stands for an AWS account: its fingerprint gives twelve digits. The sandbox knows no keys in \
                 advance, and with one account for each key, two partners can meet. A key of twelve digits is its own account, so \
                 that a request can name an account that calls later. So is the `account` of a key among `credentials`.",
            ),
            assumed(
                &[],
                "Without a signature, the account is `000000000000`: requests of a proxy or a page work without keys.",
            ),
            assumed(
                &[],
                "The region and the partition of new ARNs come from the scope of the signature, or else from `us-east-1`. An ARN \
                 names its resource only in the form in which it was returned.",
            ),
            assumed(
                &[],
                "State belongs to an account and a catalog, not to a region: Channel is global, and Account has one home region.",
            ),
            assumed(
                &[],
                "A catalog other than `AWS` and `Sandbox` gets `AccessDeniedException`: every operation models it, and AWS's own \
                 policies allow catalogs by name. A request that cannot name a catalog uses the one in the ARN that it names, or \
                 else `AWS`.",
            ),
            unknown(
                &[],
                "IAM: there are no roles and no policies. Every caller may call every operation; only who is on which side of a \
                 handshake, an invitation or a resource counts.",
            ),
            different(TESTING, &[], "AWS deletes the data of its catalog `Sandbox` once a year; nothing is deleted here."),
        ],
    },
    Topic {
        title: "Signatures",
        statements: &[
            assumed(
                &[],
                "By default no signature is checked, so every AWS client works as soon as it has the address. With \
                 `requireSignature`, every request must be signed. With `credentials`, the secrets are known, and every signature \
                 must be right. Without secrets, only form, service and date of a signature are checked.",
            ),
            assumed(
                &[],
                "`MissingAuthenticationTokenException`, `IncompleteSignatureException`, `UnrecognizedClientException` and \
                 `InvalidSignatureException` have the status 400 and the messages of AWS's other JSON services, since neither \
                 model has them.",
            ),
            assumed(
                &[],
                "A signature may be five minutes off, as in those services. If a test has moved the sandbox's clock, signatures \
                 of the real time are accepted, too: boto3 does not correct its clock, and moving time would lock it out.",
            ),
            assumed(
                &[],
                "Signatures of `AWS4-ECDSA-P256-SHA256`, Channel's first choice where a client supports it, are accepted without \
                 checking the signature itself; form, key and date are checked. The elliptic curve would cost more than everything \
                 else here. Session tokens are not checked, and signatures in a query do not count.",
            ),
        ],
    },
    Topic {
        title: "Quotas and requests per second",
        statements: &[
            assumed(
                &[],
                "Quotas are the same in both catalogs. They go by the codes of their errors, and are in force unless the option \
                 `quotas` is false or sets another number. A day is the last 24 hours, as in AWS's Selling API.",
            ),
            different(
                "Quotas for the AWS Partner Central Channel API",
                &[],
                "Requests per second are not counted by default: the clock of a test stands still or jumps, so an ordinary suite \
                 would meet the limit at its fourth write of a “second”, and over HTTP by chance. The option `requestRates` counts \
                 them, for each account and operation in one second of the sandbox's clock. To test throttling alone, plan a fault.",
            ),
            unknown(&[], "AWS publishes no rates for Account, for tags or for channel contracts."),
        ],
    },
    Topic {
        title: "Faults",
        statements: &[
            assumed(
                &[],
                "A fault comes before everything else, the check of the signature included, in the order in which faults were \
                 planned. A delay delays the response: the operation is executed when the request comes. `skew` affects the header \
                 `Date` and the clock that signatures are checked against, whether they are required or not, and nothing else.",
            ),
            assumed(
                &[],
                "`throttle` is a 429, which clients must understand as well; the modelled `ThrottlingException` is a 400, as AWS's \
                 pages say.",
            ),
            assumed(
                &[],
                "Faults and the request log belong to the test and not to the state. The clock belongs to the state: what has \
                 ended on a clock that was moved stays ended.",
            ),
        ],
    },
    Topic {
        title: "Scenarios",
        statements: &[assumed(
            &[],
            "A scenario is a list of operations, so its state is always one that requests lead to. Only a signature on a channel \
             contract is no operation. Neither quotas nor signatures stop a scenario.",
        )],
    },
    Topic {
        title: "Protocol",
        statements: &[
            assumed(
                &[],
                "Errors of the protocol are `UnknownOperationException` (404), `UnsupportedMediaTypeException` (415), \
                 `SerializationException` (400) and `RequestEntityTooLargeException` (413, beyond 1 MiB), as Smithy's servers and \
                 AWS's JSON services name them. Modelled errors are 400, except `InternalServerException`, which is 500: the models \
                 state no status, AWS's pages do.",
            ),
            assumed(
                &[],
                "A body that is JSON but not an object gets `SerializationException`. A member of the wrong type is one of the \
                 fields of the `ValidationException`. Members that a shape does not name are ignored.",
            ),
            assumed(
                &[],
                "A response lists at most 1,000 fields that break rules. Channel's field codes are those of Account's \
                 `FieldValidationCode`: Channel's model has a plain string there.",
            ),
            unknown(&[], "The sentences of error messages, and in which order AWS checks its rules."),
        ],
    },
    Topic {
        title: "Idempotency tokens",
        statements: &[
            assumed(
                &[],
                "A token belongs to one operation of one account and catalog, and is remembered until `reset`. Rejected requests \
                 are not remembered, so a corrected request can use the same token. A repeated request gets the output of the first \
                 one, even if the resource has changed since.",
            ),
            unknown(&[], "How long AWS remembers a token."),
        ],
    },
    Topic {
        title: "Tags and events",
        statements: &[
            assumed(
                &[],
                "A resource has at most 50 tags. A request names each key once, and no key that begins with `aws:`, as everywhere \
                 in AWS. A violation is a `ValidationException` at the field, since the tagging operations model no quota.",
            ),
            different(
                "Notifications for the AWS Partner Central Channel API",
                &[],
                "The sandbox sends no EventBridge events; a test reads the state, or waits with a waiter.",
            ),
        ],
    },
];
