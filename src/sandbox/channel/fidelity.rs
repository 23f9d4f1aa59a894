//! What the sandbox does beyond the model of Channel, and why.

use crate::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CANCEL_CHANNEL_CONTRACT, CANCEL_CHANNEL_HANDSHAKE, CREATE_CHANNEL_CONTRACT,
    CREATE_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP, DELETE_PROGRAM_MANAGEMENT_ACCOUNT,
    DELETE_RELATIONSHIP, GET_CHANNEL_CONTRACT, GET_RELATIONSHIP, LIST_CHANNEL_CONTRACTS, LIST_CHANNEL_HANDSHAKES,
    LIST_PROGRAM_MANAGEMENT_ACCOUNTS, LIST_RELATIONSHIPS, LIST_TAGS_FOR_RESOURCE, REJECT_CHANNEL_HANDSHAKE, SERVICE,
    TAG_RESOURCE, UNTAG_RESOURCE, UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, UPDATE_RELATIONSHIP,
};
use crate::sandbox::fidelity::statement::{Fidelity, Statement, Topic, assumed, documented, in_model, unknown};
use crate::shape::Operation;

const USING: &str = "Using the AWS Partner Central Channel API";
const QUOTAS: &str = "Quotas for the AWS Partner Central Channel API";
const TESTING: &str = "Testing in a sandbox for the AWS Partner Central Channel API";
const SERVICE_PERIODS: &str = "Managing an active service period";

const HANDSHAKE_ENDS: &[&Operation] = &[&ACCEPT_CHANNEL_HANDSHAKE, &REJECT_CHANNEL_HANDSHAKE, &CANCEL_CHANNEL_HANDSHAKE];
const RELATIONSHIP_WRITES: &[&Operation] = &[&CREATE_RELATIONSHIP, &UPDATE_RELATIONSHIP];
const UPDATES: &[&Operation] = &[&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &UPDATE_RELATIONSHIP];
const DELETIONS: &[&Operation] = &[&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, &DELETE_RELATIONSHIP];
const LISTS: &[&Operation] =
    &[&LIST_CHANNEL_CONTRACTS, &LIST_CHANNEL_HANDSHAKES, &LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &LIST_RELATIONSHIPS];

pub(in crate::sandbox) static FIDELITY: Fidelity = Fidelity { service: &SERVICE, topics: TOPICS, statements: STATEMENTS };

static TOPICS: &[Topic] = &[
    Topic {
        title: "Quotas",
        statements: &[
            documented(
                QUOTAS,
                &[],
                "50 program management accounts, and 1,000 relationships in each of them. Pending handshakes: 100 for program \
                 management accounts, 200 to start service periods, 200 to revoke them. 5 handshakes of one type to the same AWS \
                 account per day. 3 requests per second of each writing operation, 5 of each reading one.",
            ),
            assumed(
                &[],
                "The codes of quotas are names: AWS does not publish its own. Account's quotas go by the reasons of its \
                 `ServiceQuotaExceededException`.",
            ),
            unknown(&[], "AWS publishes no quota for channel contracts, although `CreateChannelContract` models the error."),
        ],
    },
    Topic {
        title: "Revisions",
        statements: &[assumed(
            &[],
            "A revision starts at 1. Each update adds 1, even one that changes nothing; so does a handshake or a contract that \
             takes effect. An update without a revision is accepted.",
        )],
    },
];

static STATEMENTS: &[Statement] = &[
    documented(
        USING,
        &[&CREATE_PROGRAM_MANAGEMENT_ACCOUNT],
        "A program management account starts as `PENDING`. It is `ACTIVE` once its AWS account accepts the handshake, which has to \
         be sent separately.",
    ),
    assumed(&[&CREATE_PROGRAM_MANAGEMENT_ACCOUNT], "The same AWS account in the same program is a conflict."),
    unknown(
        &[&CREATE_PROGRAM_MANAGEMENT_ACCOUNT],
        "AWS takes management accounts only, no member, standalone or legacy payer accounts. The sandbox knows no organizations.",
    ),
    assumed(
        &[&CREATE_RELATIONSHIP],
        "A sandbox starts without program management accounts. A caller who never had one in the catalog adopts the one that its \
         first `CreateRelationship` names, as `ACTIVE` and with the caller's own AWS account, so that you can try that operation \
         alone. Callers who have or had one get `ResourceNotFoundException` for every other.",
    ),
    in_model(&[&UPDATE_RELATIONSHIP], "`requestedSupportPlan` is for billing transfer relationships only."),
    assumed(
        RELATIONSHIP_WRITES,
        "The managed services relationships are those of the type `MANAGED_SERVICES_END_CUSTOMER`, and all others are billing \
         transfer relationships. A member of the other kind is `BUSINESS_VALIDATION_FAILED`.",
    ),
    assumed(
        &[&CREATE_RELATIONSHIP],
        "Relationships do not need an `ACTIVE` program management account: no page says that they do. None becomes `INACTIVE`: no \
         page says what leads there.",
    ),
    assumed(
        &[&CREATE_RELATIONSHIP],
        "The same associated account under the same program management account and association type is a conflict. Without \
         `associatedAccountId` two relationships are never the same; the model does not say when it may be absent.",
    ),
    unknown(
        &[&CREATE_RELATIONSHIP],
        "Which association type, sector, resale model, support provider and type of program management account go together: AWS \
         requires them to match the partner's agreements.",
    ),
    in_model(
        &[&CREATE_RELATIONSHIP, &UPDATE_RELATIONSHIP],
        "The support plan `resoldBusiness` is deprecated and still accepted.",
    ),
    assumed(
        &[&GET_RELATIONSHIP],
        "The `startDate` of a relationship that was created without one is that of its first service period, since no other member \
         could show it. The service period in force is only in the snapshot, as `servicePeriod`.",
    ),
    in_model(&[&GET_RELATIONSHIP], "`channelContractId` is the channel contract in effect."),
    assumed(
        &[&GET_RELATIONSHIP],
        "`endDate` is that of the channel contract that was accepted last. `channelContractId` is absent before the first contract is \
         accepted and after the last one has become `INACTIVE`.",
    ),
    assumed(
        UPDATES,
        "A revision that is not the current one is a conflict. `requestedSupportPlan` replaces the whole support plan.",
    ),
    assumed(
        DELETIONS,
        "A program management account with relationships cannot be deleted, nor a relationship with a service period in force: \
         `ConflictException`, which both operations model. Pending handshakes about a deleted resource are canceled.",
    ),
    assumed(
        &[&DELETE_RELATIONSHIP],
        "A channel contract for the relationship does not prevent it: a `PENDING` one becomes `CANCELED`, an `ACCEPTED` one \
         `INACTIVE`.",
    ),
    documented(
        USING,
        &[&CREATE_CHANNEL_HANDSHAKE],
        "The partner owns a handshake. Handshakes about program management accounts are sent by the partner to the AWS account of \
         the program management account. Handshakes about service periods are sent by that AWS account to the associated account of \
         the relationship.",
    ),
    documented(SERVICE_PERIODS, &[&CREATE_CHANNEL_HANDSHAKE], "A service period can be added to any relationship."),
    documented(
        TESTING,
        &[&CREATE_CHANNEL_HANDSHAKE],
        "Not every program requirement applies in the catalog `Sandbox`: notice and commitment are free there.",
    ),
    documented(SERVICE_PERIODS, &[&CREATE_CHANNEL_HANDSHAKE], "One request about a service period is pending at a time."),
    documented(
        SERVICE_PERIODS,
        &[&CREATE_CHANNEL_HANDSHAKE, &LIST_CHANNEL_HANDSHAKES],
        "A request to replace a service period expires after 30 days.",
    ),
    assumed(
        &[&CREATE_CHANNEL_HANDSHAKE, &LIST_CHANNEL_HANDSHAKES],
        "So does every handshake about a service period. One about a program management account expires after 15 days, as invitations \
         of AWS Organizations do.",
    ),
    assumed(
        &[&CREATE_CHANNEL_HANDSHAKE],
        "One handshake at a time is pending about a resource, whatever its type, so that none is accepted after the resource has \
         changed.",
    ),
    assumed(
        &[&CREATE_CHANNEL_HANDSHAKE],
        "A handshake about a relationship without `associatedAccountId`, which nobody could receive, is `BUSINESS_VALIDATION_FAILED` \
         at `associatedResourceIdentifier`.",
    ),
    assumed(
        &[&CREATE_CHANNEL_HANDSHAKE],
        "`endDate` lies in the future in the catalog `Sandbox`, too; the days of a commitment are whole days from the request on. \
         `senderDisplayName` is the display name of the owner's partner, if the model accepts it.",
    ),
    documented(
        SERVICE_PERIODS,
        &[&ACCEPT_CHANNEL_HANDSHAKE],
        "A service period starts when it is accepted, and replaces the one before. A revocation names the terms in force and ends them \
         immediately when it is accepted; if it is rejected, nothing changes.",
    ),
    documented(
        USING,
        HANDSHAKE_ENDS,
        "Only the receiver accepts or rejects a handshake, only the sending side cancels it, and only while it is `PENDING`. The three \
         operations are idempotent: the same end again gets the same response.",
    ),
    assumed(
        HANDSHAKE_ENDS,
        "Only the two sides and the owner see a handshake. Someone who sees it, but is on the other side, gets `AccessDeniedException`. \
         An end that is no longer possible is `BUSINESS_VALIDATION_FAILED` at `identifier`, since these operations model no conflict.",
    ),
    unknown(
        &[&ACCEPT_CHANNEL_HANDSHAKE, &REJECT_CHANNEL_HANDSHAKE],
        "At AWS, the receiver's account answers with the role `PartnerCentralChannelHandshakeApprovalManagement`, whose name is \
         required. The sandbox sees accounts, not roles.",
    ),
    assumed(
        &[&LIST_CHANNEL_HANDSHAKES, &CANCEL_CHANNEL_HANDSHAKE],
        "Owner and sender are both `SENDER` in lists, and both may cancel: the owner calls in the name of its program management \
         account.",
    ),
    assumed(&[&LIST_CHANNEL_HANDSHAKES], "Filters and an order of another `handshakeType` are invalid."),
    in_model(
        &[&CREATE_CHANNEL_CONTRACT],
        "The contract is sent to its signatory and stays `PENDING` until it is signed. In the catalog `Sandbox` it is accepted at once. \
         It covers one managed services relationship.",
    ),
    in_model(
        &[&CREATE_CHANNEL_CONTRACT],
        "`memberAccountIds` are not allowed if the relationship's `accountScope` is `ENTIRE_ORGANIZATION`. `endDate` lies after the \
         relationship's `startDate`.",
    ),
    assumed(
        &[&CREATE_CHANNEL_CONTRACT],
        "A request that breaks one of these rules is `BUSINESS_VALIDATION_FAILED` at the member. `memberAccountIds` are never required. \
         A relationship without `startDate` allows every `endDate`.",
    ),
    assumed(
        &[&CREATE_CHANNEL_CONTRACT],
        "While a contract for the relationship is `PENDING`, another one is a conflict. While one is `ACCEPTED`, another one can be \
         created: it takes the place of the first once it is accepted.",
    ),
    assumed(
        &[&CREATE_CHANNEL_CONTRACT],
        "Nothing is mailed: `GET /_sandbox/contracts` shows the contracts that wait for a signature, and `POST \
         /_sandbox/contracts/sign` signs one. AWS documents no way to decline, so there is none here.",
    ),
    in_model(
        &[&GET_CHANNEL_CONTRACT, &LIST_CHANNEL_CONTRACTS],
        "`respondedAt` is the time at which the contract was accepted.",
    ),
    assumed(
        &[&GET_CHANNEL_CONTRACT, &LIST_CHANNEL_CONTRACTS],
        "A contract that is `PENDING` for 30 days becomes `EXPIRED`: AWS lets it be canceled for as long. An `ACCEPTED` contract \
         becomes `INACTIVE` at its `endDate`, when the next contract of its relationship is accepted, or when the relationship is \
         deleted.",
    ),
    in_model(
        &[&CANCEL_CHANNEL_CONTRACT],
        "A contract can be canceled while it is `PENDING` and for 30 days after its creation. Anything else, an already `CANCELED` one \
         too, is a `ValidationException`. Later requests do not change the reason.",
    ),
    assumed(&[&CANCEL_CHANNEL_CONTRACT], "That error is `BUSINESS_VALIDATION_FAILED` at `identifier`."),
    assumed(
        LISTS,
        "Items are ordered by creation by default, with 100 per page. A page token belongs to one list: with other filters it is \
         invalid.",
    ),
    assumed(
        &[&TAG_RESOURCE, &UNTAG_RESOURCE, &LIST_TAGS_FOR_RESOURCE],
        "Tags belong to the account that owns the resource; for others it does not exist. The ARN says which catalog a request is for. \
         Tags change no revision.",
    ),
];
