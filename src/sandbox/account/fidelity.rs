//! What the sandbox does beyond the model of Account, and why.

use crate::account::{
    ACCEPT_CONNECTION_INVITATION, ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, CANCEL_CONNECTION,
    CANCEL_CONNECTION_INVITATION, CANCEL_PROFILE_UPDATE_TASK, CREATE_CONNECTION_INVITATION, CREATE_PARTNER,
    DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, GET_ALLIANCE_LEAD_CONTACT, GET_CONNECTION, GET_CONNECTION_INVITATION,
    GET_CONNECTION_PREFERENCES, GET_PARTNER, GET_PROFILE_UPDATE_TASK, GET_PROFILE_VISIBILITY,
    GET_QUALIFICATIONS_ASSOCIATION_DETAILS, GET_QUALIFICATIONS_ASSOCIATION_TASK, GET_QUALIFICATIONS_DISASSOCIATION_TASK,
    GET_VERIFICATION, LIST_CONNECTION_INVITATIONS, LIST_CONNECTIONS, LIST_PARTNERS, LIST_TAGS_FOR_RESOURCE,
    PUT_ALLIANCE_LEAD_CONTACT, PUT_PROFILE_VISIBILITY, REJECT_CONNECTION_INVITATION, SEND_EMAIL_VERIFICATION_CODE, SERVICE,
    START_PROFILE_UPDATE_TASK, START_QUALIFICATIONS_ASSOCIATION_TASK, START_QUALIFICATIONS_DISASSOCIATION_TASK,
    START_VERIFICATION, TAG_RESOURCE, UNTAG_RESOURCE, UPDATE_CONNECTION_PREFERENCES,
};
use crate::sandbox::fidelity::statement::{Fidelity, Statement, Topic, assumed, different, documented, in_model, unknown};
use crate::shape::Operation;

const USING: &str = "Using the AWS Partner Central Account API";
const TESTING: &str = "Testing in a sandbox for the AWS Partner Central Account API";
const CONNECTIONS: &str = "Working with Partner Account Connections";
const PROFILE: &str = "Working with Partner Profile";
const VERIFICATION: &str = "Working with partner verification";

const INVITATION_ENDS: &[&Operation] =
    &[&ACCEPT_CONNECTION_INVITATION, &REJECT_CONNECTION_INVITATION, &CANCEL_CONNECTION_INVITATION];
const TASKS: &[&Operation] = &[&START_PROFILE_UPDATE_TASK, &GET_PROFILE_UPDATE_TASK];
const ASSOCIATION: &[&Operation] = &[&START_QUALIFICATIONS_ASSOCIATION_TASK];
const BOTH_TASKS: &[&Operation] = &[&START_QUALIFICATIONS_ASSOCIATION_TASK, &START_QUALIFICATIONS_DISASSOCIATION_TASK];
const TAGS: &[&Operation] = &[&TAG_RESOURCE, &UNTAG_RESOURCE, &LIST_TAGS_FOR_RESOURCE];
const VERIFICATIONS: &[&Operation] = &[&START_VERIFICATION, &GET_VERIFICATION];
const PREFERENCES: &[&Operation] = &[&GET_CONNECTION_PREFERENCES, &UPDATE_CONNECTION_PREFERENCES];
const VISIBILITY: &[&Operation] = &[&GET_PROFILE_VISIBILITY, &PUT_PROFILE_VISIBILITY];

pub(in crate::sandbox) static FIDELITY: Fidelity = Fidelity { service: &SERVICE, topics: TOPICS, statements: STATEMENTS };

static TOPICS: &[Topic] = &[Topic {
    title: "Identifiers",
    statements: &[documented(USING, &[], "Task IDs end in `[a-z2-7]{13}`. All other IDs here do, too.")],
}];

static STATEMENTS: &[Statement] = &[
    documented(USING, &[&SEND_EMAIL_VERIFICATION_CODE], "Five codes per day and e-mail address."),
    assumed(
        &[&SEND_EMAIL_VERIFICATION_CODE],
        "Nothing is mailed: `GET /_sandbox/email-codes` shows the codes. A code does not expire, and addresses are compared \
         without regard to case.",
    ),
    documented(USING, &[&CREATE_PARTNER], "A legal name is unique."),
    assumed(
        &[&CREATE_PARTNER],
        "It is unique in its catalog, without regard to ASCII case, and the error for another partner's is \
         `BUSINESS_VALIDATION_FAILED` with `INCOMPATIBLE_LEGAL_NAME`: AWS documents no code.",
    ),
    documented(
        VERIFICATION,
        &[&CREATE_PARTNER],
        "In the catalog `AWS`, a partner can be created once the verifications of its business and of its registrant have \
         succeeded.",
    ),
    assumed(
        &[&CREATE_PARTNER],
        "The error names every rule of the verifications that is broken. The verified legal name must be the same, without regard \
         to ASCII case. The catalog `Sandbox` asks for no verification, as it asks for no code.",
    ),
    documented(
        TESTING,
        &[&CREATE_PARTNER, &PUT_ALLIANCE_LEAD_CONTACT, &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN],
        "In the catalog `Sandbox` any six digits are a code.",
    ),
    assumed(
        &[&CREATE_PARTNER, &PUT_ALLIANCE_LEAD_CONTACT, &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN],
        "In `AWS` only the last code that this account had sent to the address is accepted, and only once. A wrong one is \
         `REQUEST_VALIDATION_FAILED` with `INVALID_VALUE` at `EmailVerificationCode`: no `BusinessValidationCode` means it, and a \
         form can show it at its field.",
    ),
    different(
        TESTING,
        &[&CREATE_PARTNER],
        "AWS asks you not to send tags in the catalog `Sandbox`; they are accepted here, so that one request fits both catalogs.",
    ),
    assumed(
        &[&CREATE_PARTNER, &GET_PARTNER],
        "A new partner already has a profile, since the response must have one. Its display name and description are the legal \
         name, its website is the domain of the e-mail address, its industry is `OTHER`, and its locale is `en-US`.",
    ),
    unknown(
        &[&CREATE_PARTNER],
        "When an account gets `INVALID_ACCOUNT_STATE`, `INVALID_ACCOUNT_LINKING_STATUS` or `INELIGIBLE_ACCOUNT_TIER`: only AWS \
         knows these states. Plan a fault to test them.",
    ),
    assumed(&[&LIST_PARTNERS], "An account has at most one partner in a catalog, so there is never a second page."),
    assumed(
        &[&PUT_ALLIANCE_LEAD_CONTACT, &GET_ALLIANCE_LEAD_CONTACT],
        "A change of the e-mail address needs a code in the catalog `AWS`. Otherwise any code or none is accepted: names and titles \
         need no proof.",
    ),
    documented(
        PROFILE,
        &[&START_PROFILE_UPDATE_TASK, &CANCEL_PROFILE_UPDATE_TASK],
        "One task runs at a time, and it can be canceled while it is in progress, also during a manual review.",
    ),
    documented(USING, &[&START_PROFILE_UPDATE_TASK], "Ten tasks per day."),
    documented(PROFILE, &[&START_PROFILE_UPDATE_TASK], "Headquarters that a task leaves out stay as they are."),
    assumed(
        TASKS,
        "A task ends five seconds after its start; there is no review that takes days. It fails, and lists every reason that applies, \
         if a host of `LogoUrl` or `WebsiteUrl` is `invalid-logo.example`, `invalid-logo-url.example`, `invalid-logo-file.example`, \
         `invalid-logo-size.example` or `invalid-website-url.example`; if a description, of the profile or of a localized content, \
         contains `INVALID_CONTENT`; or if the partner of another account in the catalog has the display name, without regard to \
         ASCII case (`DUPLICATE_PROFILE`). A failed task changes nothing.",
    ),
    assumed(
        &[&START_PROFILE_UPDATE_TASK],
        "A task replaces the whole profile, except for its `ProfileId` and the headquarters. Other members that it leaves out are \
         removed, as the required members suggest.",
    ),
    assumed(&[&GET_PROFILE_UPDATE_TASK], "The latest task is returned, since the request takes no task ID."),
    unknown(&[&START_PROFILE_UPDATE_TASK], "Logo and website are not fetched, and no text is judged."),
    documented(
        VERIFICATION,
        VERIFICATIONS,
        "A business is verified by its name, register and country. A registrant gets a page that expires. A verification that failed \
         can be started again.",
    ),
    assumed(
        VERIFICATIONS,
        "A business is decided five seconds after the start. A registrant counts as having finished the page five seconds after the \
         start (`PENDING_CUSTOMER_ACTION`, then `IN_PROGRESS`), and is decided five seconds later: there is no page to open.",
    ),
    assumed(
        VERIFICATIONS,
        "A word in the `RegistrationId` of a business, and in the `ClientToken` of a registrant, whose request carries nothing else, \
         decides the outcome: `FAILED`; `REJECTED`; or `PENDING_CUSTOMER_ACTION`, with which the page is never finished, and the \
         verification fails when it expires, a day after the start. Otherwise the verification succeeds.",
    ),
    assumed(VERIFICATIONS, "A verification belongs to the account: its requests name no catalog."),
    documented(USING, &[&ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN], "A partner has at most 50 domains."),
    assumed(
        &[&ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN],
        "Associating a domain that the partner already has changes nothing: the operation is idempotent. A domain of another partner \
         in the catalog is `INCOMPATIBLE_DOMAIN`, since a certification counts once. Domains of mail providers are accepted.",
    ),
    assumed(
        &[&DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN],
        "A domain that the partner does not have is `PARTNER_DOMAIN_NOT_FOUND`.",
    ),
    documented(PROFILE, &[&PUT_PROFILE_VISIBILITY], "Five changes per day."),
    assumed(
        VISIBILITY,
        "A new profile is `PUBLIC`, so that two partners can meet immediately. Every change counts for the quota, even one that \
         changes nothing.",
    ),
    assumed(
        VISIBILITY,
        "Others see nothing of a `PRIVATE` profile: an invitation to it finds no receiver, and connections, ended ones included, show \
         an account instead of the partner.",
    ),
    assumed(PREFERENCES, "They start with `ALLOW_ALL` and revision 1 at the first request for them."),
    assumed(
        PREFERENCES,
        "The preferences of the receiver apply to invitations of both types, at the time when the invitation is created. The excluded \
         are listed by profile or by account. Someone who is denied gets `INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER`; the reason \
         `INCOMPATIBLE_CONNECTION_INVITATION_REQUEST` is for inviting oneself.",
    ),
    assumed(
        &[&UPDATE_CONNECTION_PREFERENCES],
        "A list of the excluded with any access type but `ALLOW_BY_DEFAULT_DENY_SOME` is `ACTION_NOT_PERMITTED`, since it would have \
         no meaning.",
    ),
    documented(
        CONNECTIONS,
        &[&CREATE_CONNECTION_INVITATION],
        "An invitation for `OPPORTUNITY_COLLABORATION` goes to a public profile.",
    ),
    documented(CONNECTIONS, &[&CREATE_CONNECTION_INVITATION], "50 invitations per day and 1,000 open ones."),
    different(
        TESTING,
        &[&CREATE_CONNECTION_INVITATION],
        "In AWS's catalog `Sandbox`, `StartProfileUpdateTask` must come before connections. Here a partner can invite and be invited \
         at once: the page does not say which request fails, nor how. A suite that will also run against AWS should start the task.",
    ),
    assumed(
        &[&CREATE_CONNECTION_INVITATION],
        "The sender needs a partner; the receiver of `SUBSIDIARY` does not, since seller accounts have none. The receiver sees the \
         sender's profile ID, whatever the type. The account is shown only once the invitation is accepted.",
    ),
    assumed(
        &[&CREATE_CONNECTION_INVITATION],
        "A pending invitation of the same type between the same two accounts is a duplicate, in either direction.",
    ),
    documented(
        CONNECTIONS,
        INVITATION_ENDS,
        "A pending invitation is accepted or rejected by its receiver, canceled by its sender, or expires; each of these is final.",
    ),
    assumed(
        INVITATION_ENDS,
        "Deciding for the other side is `ACCESS_DENIED`: the caller knows the invitation, but must not decide about it. The reasons of \
         rejections and cancellations are only in the snapshot.",
    ),
    documented(CONNECTIONS, &[&ACCEPT_CONNECTION_INVITATION], "Accepting shows the two accounts to each other."),
    documented(CONNECTIONS, &[&ACCEPT_CONNECTION_INVITATION], "1,000 active connections."),
    assumed(
        &[&ACCEPT_CONNECTION_INVITATION, &CREATE_CONNECTION_INVITATION],
        "If either side has reached its quota of active connections, an invitation cannot be accepted; if the sender has, it cannot be \
         sent.",
    ),
    assumed(
        &[&GET_CONNECTION_INVITATION, &LIST_CONNECTION_INVITATIONS],
        "An invitation stays open for 30 days: with 50 per day, 1,000 open ones are only possible if they last for 20. Its update is the \
         time at which it expired, not the time at which somebody read it.",
    ),
    documented(
        CONNECTIONS,
        &[&GET_CONNECTION, &CANCEL_CONNECTION],
        "Two accounts have one connection, with one or more connection types. Either side can end each type, and a new invitation \
         brings it back. Once all types have ended, the connection stays readable, and a new invitation leads to a new connection.",
    ),
    assumed(
        &[&GET_CONNECTION, &LIST_CONNECTIONS],
        "The other participant is shown as it is now: its public profile, or else its account, with the account's number as its name. \
         There are no seller profiles.",
    ),
    assumed(
        &[&LIST_CONNECTIONS],
        "Ended connections are included, since the operation filters by status: `SUBSIDIARY:CANCELED`. An unknown type or status is \
         rejected, because an empty list would only hide the mistake. Other participants are found by account or by profile.",
    ),
    assumed(
        &[&CANCEL_CONNECTION],
        "Canceling a type that the connection never had is `INCOMPATIBLE_CONNECTION_STATE`, as for one that has ended.",
    ),
    in_model(
        ASSOCIATION,
        "A partner associates with a primary partner with whom it has an active `SUBSIDIARY` connection, never with itself.",
    ),
    in_model(&[&START_QUALIFICATIONS_DISASSOCIATION_TASK], "The primary partner cannot leave."),
    assumed(
        BOTH_TASKS,
        "A task ends, and succeeds, five seconds after its start. The partner counts as associated for the requests of others from the \
         start, so that what was allowed stays true. One task runs at a time, of either kind.",
    ),
    assumed(
        ASSOCIATION,
        "The primary partner is the one that sent the `SUBSIDIARY` invitation, as in AWS's guide. The other way round is \
         `INCOMPATIBLE_SUBSIDIARY_CONNECTION`.",
    ),
    assumed(
        ASSOCIATION,
        "There is one level: an associated partner cannot be a primary partner (`INCOMPATIBLE_PRIMARY_PARTNER`), and a primary partner \
         cannot associate with another (`QUALIFICATIONS_ASSOCIATION_EXISTS`). Up to six partners can associate with it, as the list in \
         the model has at most six items.",
    ),
    assumed(ASSOCIATION, "The connection is only checked at the start. Canceling it later does not change the association."),
    assumed(
        &[&GET_QUALIFICATIONS_ASSOCIATION_TASK, &GET_QUALIFICATIONS_DISASSOCIATION_TASK],
        "The latest task is returned, since the request takes no task ID.",
    ),
    assumed(
        &[&GET_QUALIFICATIONS_ASSOCIATION_DETAILS],
        "The primary partner is shown by profile and account, whichever the request named.",
    ),
    unknown(&[&GET_QUALIFICATIONS_ASSOCIATION_DETAILS], "Tiers are not implemented: no operation returns or sets them."),
    assumed(
        TAGS,
        "Only partners have tags. Of the other resources in AWS's templates, connection preferences take none, and the ARNs of \
         connections name no account. A resource without tags is `PARTNER_NOT_FOUND`.",
    ),
];
