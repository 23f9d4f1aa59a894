//! Documented rules: what AWS states in words, and what the models cannot say. This table is the only place that has them.
//! Validation checks them on request, the sandbox always; forms and docs/documented-rules.md show them.
//!
//! A rule is here only if AWS states it, in the documentation of the model or on a page, and only if the request alone shows
//! whether it is broken. What depends on the state of the services, the sandbox decides.

use crate::shape::{Limits, Shape};

/// A documented rule about one member of a structure or union.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The stable name of the rule, in kebab case. Rules that say the same about several members share one.
    pub name: &'static str,
    /// The member that breaks the rule.
    pub member: &'static str,
    /// What the rule asks of that member.
    pub requirement: Requirement,
    /// The strings that the requirement is about.
    pub values: &'static [&'static str],
    /// The member that has to be one of `values` for the rule to apply; empty if the rule always applies.
    pub condition: &'static str,
    /// Where that member is.
    pub scope: Scope,
    /// The number of days of [`Requirement::DaysAhead`].
    pub days: Limits,
    /// Where AWS states it.
    #[cfg(not(feature = "npm"))]
    pub source: Source,
}

/// What a rule asks of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Requirement {
    /// It must be present if the condition is one of the values.
    Required = 0,
    /// It may be present only if the condition is one of the values.
    Only = 1,
    /// It must be an AWS account ID, which has twelve digits, if the condition is one of the values.
    AccountId = 2,
    /// It must be one of the values.
    OneOf = 3,
    /// It must be a structure with at least one of the values as a member.
    AnyOf = 4,
    /// It must be a timestamp that many whole days in the future.
    DaysAhead = 5,
}

/// Where a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Everywhere. The condition is a member of the same structure.
    Structure = 0,
    /// Everywhere. The condition is a member of the request itself.
    Request = 1,
    /// In every catalog but `Sandbox`, where not all requirements apply.
    Catalog = 2,
}

/// Where AWS states a rule.
#[cfg(not(feature = "npm"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// In the documentation of the model, which is that of AWS's SDKs.
    Model,
    /// On the page with this title.
    Page(&'static str),
}

#[cfg(not(feature = "npm"))]
use Source::{Model, Page};

const fn rule(name: &'static str, member: &'static str, requirement: Requirement, values: &'static [&'static str]) -> Rule {
    Rule {
        name,
        member,
        requirement,
        values,
        condition: "",
        scope: Scope::Structure,
        days: Limits::NONE,
        #[cfg(not(feature = "npm"))]
        source: Model,
    }
}

impl Rule {
    /// Makes a member of the same structure the condition.
    const fn when(mut self, member: &'static str) -> Rule {
        self.condition = member;
        self
    }

    /// Makes a member of the request the condition.
    const fn when_request(mut self, member: &'static str) -> Rule {
        self.scope = Scope::Request;
        self.when(member)
    }

    /// Exempts the catalog `Sandbox`: "Testing in a sandbox for the AWS Partner Central Channel API".
    const fn outside_sandbox(mut self) -> Rule {
        self.scope = Scope::Catalog;
        self
    }

    const fn days(mut self, min: i32, max: i32) -> Rule {
        self.days = Limits { min: Some(min), max: Some(max) };
        self
    }

    /// Adds the title of the page that states the rule. Without one, the model's documentation does.
    #[cfg_attr(feature = "npm", allow(unused_mut, unused_variables, reason = "sources stay out of the wasm"))]
    const fn page(mut self, title: &'static str) -> Rule {
        #[cfg(not(feature = "npm"))]
        {
            self.source = Page(title);
        }
        self
    }
}

use Requirement::{AccountId, AnyOf, DaysAhead, OneOf, Only, Required};

const MANAGED_SERVICES: &[&str] = &["MANAGED_SERVICES_END_CUSTOMER"];
const BILLING_TRANSFER: &[&str] = &["DOWNSTREAM_SELLER", "END_CUSTOMER", "INTERNAL"];
const NOTICE: &[&str] = &["MINIMUM_NOTICE_PERIOD"];
const COMMITMENT: &[&str] = &["FIXED_COMMITMENT_PERIOD"];
const START: &str = "START_SERVICE_PERIOD";
const REVOKE: &str = "REVOKE_SERVICE_PERIOD";
const PARTNER: &[&str] = &["ProfileId", "AccountId"];
const CATALOGS: &[&str] = &["AWS", "Sandbox"];

const CREATING: &str = "Creating a service period";
const REPLACING: &str = "Managing an active service period";

/// The rules of structures and unions, by the name of the shape. A value breaks at most the first of its rules.
#[rustfmt::skip]
static RULES: &[(&str, &[Rule])] = &[
    ("StartQualificationsAssociationTaskRequest", &[
        rule("profile-or-account-id", "PrimaryPartner", AnyOf, PARTNER),
    ]),
    ("StartQualificationsDisassociationTaskRequest", &[
        rule("profile-or-account-id", "AssociatedPartner", AnyOf, PARTNER),
    ]),
    ("CreateConnectionInvitationRequest", &[
        rule("subsidiary-account-id", "ReceiverIdentifier", AccountId, &["SUBSIDIARY"]).when("ConnectionType").page("Working with Partner Account Connections"),
    ]),
    ("CreateProgramManagementAccountRequest", &[
        rule("managed-services-provider-type", "type", Required, &["MANAGED_SERVICES_PROVIDER"]).when("program"),
    ]),
    ("CreateRelationshipRequest", &[
        rule("billing-transfer-only", "resaleAccountModel", Only, BILLING_TRANSFER).when("associationType"),
        rule("billing-transfer-only", "requestedSupportPlan", Only, BILLING_TRANSFER).when("associationType"),
        rule("managed-services-only", "accountScope", Only, MANAGED_SERVICES).when("associationType"),
        rule("managed-services-only", "startDate", Only, MANAGED_SERVICES).when("associationType"),
    ]),
    ("CreateChannelHandshakeRequest", &[
        rule("service-period-payload", "payload", Required, &[START, REVOKE]).when("handshakeType").page(CREATING),
    ]),
    ("ChannelHandshakePayload", &[
        rule("payload-of-handshake-type", "startServicePeriodPayload", Only, &[START]).when_request("handshakeType"),
        rule("payload-of-handshake-type", "revokeServicePeriodPayload", Only, &[REVOKE]).when_request("handshakeType"),
    ]),
    ("StartServicePeriodPayload", &[
        rule("service-period-terms", "minimumNoticeDays", Required, NOTICE).when("servicePeriodType").page(REPLACING),
        rule("service-period-terms", "minimumNoticeDays", Only, NOTICE).when("servicePeriodType").page(REPLACING),
        rule("notice-days", "minimumNoticeDays", OneOf, &["14", "30", "60"]).outside_sandbox().page(CREATING),
        rule("service-period-terms", "endDate", Required, COMMITMENT).when("servicePeriodType").page(REPLACING),
        rule("service-period-terms", "endDate", Only, COMMITMENT).when("servicePeriodType").page(REPLACING),
        rule("commitment-days", "endDate", DaysAhead, &[]).days(60, 365).outside_sandbox().page(CREATING),
    ]),
];

/// The rules of every request that names a catalog, whichever way its service spells the member.
pub static OF_EVERY_REQUEST: [Rule; 2] = [
    rule("known-catalog", "Catalog", OneOf, CATALOGS),
    rule("known-catalog", "catalog", OneOf, CATALOGS).page("Using the AWS Partner Central Channel API"),
];

/// The names of the shapes that have rules.
#[cfg(not(feature = "npm"))]
pub fn shapes() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|(name, _)| *name)
}

/// The rules of a shape. It is evaluated while the shape tables are compiled.
pub(crate) const fn rules_of(shape: &str) -> &'static [Rule] {
    let mut left = RULES;
    while let [(name, rules), rest @ ..] = left {
        if is_same(name.as_bytes(), shape.as_bytes()) {
            return rules;
        }
        left = rest;
    }
    &[]
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [other_first, other_rest @ ..]) = (one, other) {
        if *first != *other_first {
            return false;
        }
        (one, other) = (rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

impl Requirement {
    /// The requirements by their number, with the names that issues have as `requirement`.
    pub(crate) const ALL: [(&'static str, Requirement); 6] = [
        ("required", Required),
        ("only", Only),
        ("accountId", AccountId),
        ("oneOf", OneOf),
        ("anyOf", AnyOf),
        ("daysAhead", DaysAhead),
    ];

    /// The name that issues have as `requirement`.
    pub(crate) fn name(self) -> &'static str {
        Self::ALL.get(self as usize).map_or("", |(name, _)| name)
    }
}

impl Shape {
    /// The documented rules of this shape's members. An issue has the number of its rule in this order.
    pub(crate) fn documented_rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules.iter().chain(&OF_EVERY_REQUEST)
    }
}
