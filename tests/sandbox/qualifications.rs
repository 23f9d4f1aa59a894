use partner_central::account::{
    CANCEL_CONNECTION, GET_QUALIFICATIONS_ASSOCIATION_DETAILS, GET_QUALIFICATIONS_ASSOCIATION_TASK,
    GET_QUALIFICATIONS_DISASSOCIATION_TASK, START_QUALIFICATIONS_ASSOCIATION_TASK, START_QUALIFICATIONS_DISASSOCIATION_TASK,
};
use serde_json::{Value, json};

use crate::connection::{cancel, connect};
use crate::world::{World, pair, with};

const PRIMARY: &str = "AKIDPRIMARY";

/// A caller's key, partner, account and profile.
struct Partner {
    key: &'static str,
    reference: Value,
    account: String,
    profile: String,
}

impl Partner {
    fn new(world: &mut World, key: &'static str) -> Partner {
        let (account, profile) = world.partner_of(key);
        let id = &world.sandbox.snapshot()["accounts"][&account]["Sandbox"]["partner"]["Id"];
        Partner { key, reference: json!({ "Catalog": "Sandbox", "Identifier": id }), account, profile }
    }

    fn named(&self) -> Value {
        json!({ "ProfileId": self.profile, "AccountId": self.account })
    }

    fn join(&self, primary: &Value) -> Value {
        with(self.reference.clone(), json!({ "PrimaryPartner": primary }))
    }

    fn leave(&self, primary: &Value) -> Value {
        with(self.reference.clone(), json!({ "AssociatedPartner": primary }))
    }
}

/// A primary partner, and others that have accepted its invitation.
fn family(world: &mut World, keys: &[&'static str]) -> (Partner, Vec<Partner>) {
    let primary = Partner::new(world, PRIMARY);
    let others: Vec<Partner> = keys.iter().map(|key| Partner::new(world, key)).collect();
    for other in &others {
        connect(world, PRIMARY, other.key, "SUBSIDIARY", &other.account);
    }
    (primary, others)
}

fn codes(world: &mut World, partner: &Partner, input: &Value) -> Vec<String> {
    world.key = partner.key;
    let leaves = input.get("AssociatedPartner").is_some();
    let operation = if leaves { &START_QUALIFICATIONS_DISASSOCIATION_TASK } else { &START_QUALIFICATIONS_ASSOCIATION_TASK };
    world.codes(operation, input)
}

#[test]
fn a_partner_associates_with_a_primary_partner_and_leaves() {
    let mut world = World::new(1);
    let (primary, others) = family(&mut world, &["AKIDONE"]);
    let one = &others[0];
    let alone = world.as_ok(one.key, &GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &one.reference);
    assert_eq!(alone["Status"], "NOT_ASSOCIATED");
    for name in ["PrimaryPartner", "AssociatedPartners", "UpdatedAt"] {
        assert_eq!(alone[name], Value::Null);
    }
    let none = pair("ResourceNotFoundException", "QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND");
    assert_eq!(world.error(&GET_QUALIFICATIONS_ASSOCIATION_TASK, &one.reference), none);
    let none = pair("ResourceNotFoundException", "QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND");
    assert_eq!(world.error(&GET_QUALIFICATIONS_DISASSOCIATION_TASK, &one.reference), none);

    // The request names the account; the output has account and profile.
    let input = one.join(&json!({ "AccountId": primary.account }));
    let input = with(input, json!({ "ClientToken": "once" }));
    let started = world.ok(&START_QUALIFICATIONS_ASSOCIATION_TASK, &input);
    assert_eq!((&started["Status"], &started["PrimaryPartner"]), (&json!("IN_PROGRESS"), &primary.named()));
    let id = started["TaskId"].as_str().unwrap().strip_prefix("pqatask-").unwrap();
    assert!(id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7')), "{id}");
    world.now += 4999;
    assert_eq!(world.ok(&GET_QUALIFICATIONS_ASSOCIATION_TASK, &one.reference), started);
    assert_eq!(world.ok(&GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &one.reference), alone);
    let running = pair("ConflictException", "INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE");
    let (join, leave) = (one.join(&primary.named()), one.leave(&primary.named()));
    assert_eq!(world.error(&START_QUALIFICATIONS_ASSOCIATION_TASK, &join), running);
    assert_eq!(world.error(&START_QUALIFICATIONS_DISASSOCIATION_TASK, &leave), running);

    world.now += 60_000;
    let ended = world.ok(&GET_QUALIFICATIONS_ASSOCIATION_TASK, &one.reference);
    assert_eq!((&ended["Status"], &ended["EndedAt"]), (&json!("SUCCEEDED"), &json!("2026-11-21T09:30:05.500Z")));
    assert_eq!(world.ok(&START_QUALIFICATIONS_ASSOCIATION_TASK, &input), started);
    for partner in [one, &primary] {
        let details = world.as_ok(partner.key, &GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &partner.reference);
        assert_eq!((&details["Id"], &details["Status"]), (&partner.reference["Identifier"], &json!("ASSOCIATED")));
        assert_eq!((&details["PrimaryPartner"], &details["AssociatedPartners"]), (&primary.named(), &json!([one.named()])));
        assert_eq!(details["UpdatedAt"], "2026-11-21T09:30:05.500Z");
    }
    assert_eq!(codes(&mut world, one, &join), ["QUALIFICATIONS_ASSOCIATION_EXISTS"]);

    // Canceling the connection does not end the association.
    let connection = world.sandbox.snapshot()["accounts"][&one.account]["Sandbox"]["connections"][0]["Id"].clone();
    world.ok(&CANCEL_CONNECTION, &cancel(&connection, "SUBSIDIARY"));
    let by_profile = one.leave(&json!({ "ProfileId": primary.profile }));
    let started = world.ok(&START_QUALIFICATIONS_DISASSOCIATION_TASK, &by_profile);
    assert_eq!((&started["Status"], &started["AssociatedPartner"]), (&json!("IN_PROGRESS"), &primary.named()));
    assert!(started["TaskId"].as_str().unwrap().starts_with("pqdtask-"));
    world.now += 5000;
    assert_eq!(world.ok(&GET_QUALIFICATIONS_DISASSOCIATION_TASK, &one.reference)["Status"], "SUCCEEDED");
    for partner in [one, &primary] {
        let details = world.as_ok(partner.key, &GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &partner.reference);
        assert_eq!((&details["Status"], &details["PrimaryPartner"]), (&json!("NOT_ASSOCIATED"), &Value::Null));
        assert_eq!(details["UpdatedAt"], "2026-11-21T09:31:10.499Z");
    }
    assert_eq!(codes(&mut world, one, &leave), ["QUALIFICATIONS_ASSOCIATION_NOT_FOUND"]);
    assert_eq!(codes(&mut world, one, &join), ["MISSING_ACTIVE_SUBSIDIARY_CONNECTION"]);
}

#[test]
fn an_association_needs_the_right_primary_partner() {
    let mut world = World::new(1);
    let (primary, others) = family(&mut world, &["AKIDONE", "AKIDTWO"]);
    let (one, two) = (&others[0], &others[1]);
    let own = one.join(&one.named());
    assert_eq!(codes(&mut world, one, &own), ["INCOMPATIBLE_PRIMARY_PARTNER"]);
    assert_eq!(codes(&mut world, one, &one.join(&json!({}))), ["PrimaryPartner REQUIRED_FIELD_MISSING"]);
    assert_eq!(codes(&mut world, one, &one.leave(&json!({}))), ["AssociatedPartner REQUIRED_FIELD_MISSING"]);
    assert_eq!(codes(&mut world, one, &one.join(&two.named())), ["MISSING_ACTIVE_SUBSIDIARY_CONNECTION"]);
    // The account that sent the invitation is the primary partner.
    assert_eq!(codes(&mut world, &primary, &primary.join(&one.named())), ["INCOMPATIBLE_SUBSIDIARY_CONNECTION"]);

    world.key = one.key;
    let start = &START_QUALIFICATIONS_ASSOCIATION_TASK;
    let missing = |reason: &str| pair("ResourceNotFoundException", reason);
    let unknown = one.join(&json!({ "AccountId": "999999999999" }));
    assert_eq!(world.error(start, &unknown), missing("PARTNER_NOT_FOUND"));
    let mixed = one.join(&json!({ "AccountId": primary.account, "ProfileId": two.profile }));
    assert_eq!(world.error(start, &mixed), missing("PARTNER_PROFILE_NOT_FOUND"));
    let foreign = with(one.join(&primary.named()), json!({ "Identifier": primary.reference["Identifier"] }));
    assert_eq!(world.error(start, &foreign), missing("PARTNER_NOT_FOUND"));
    for get in
        [&GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &GET_QUALIFICATIONS_ASSOCIATION_TASK, &GET_QUALIFICATIONS_DISASSOCIATION_TASK]
    {
        assert_eq!(world.error(get, &primary.reference), missing("PARTNER_NOT_FOUND"));
    }

    // A partner that associates cannot be a primary partner, even before its task has ended.
    connect(&mut world, one.key, two.key, "SUBSIDIARY", &two.account);
    world.as_ok(one.key, start, &one.join(&primary.named()));
    assert_eq!(codes(&mut world, two, &two.join(&one.named())), ["INCOMPATIBLE_PRIMARY_PARTNER"]);
    world.now += 5000;
    assert_eq!(codes(&mut world, two, &two.join(&one.named())), ["INCOMPATIBLE_PRIMARY_PARTNER"]);
    assert_eq!(codes(&mut world, one, &one.leave(&two.named())), ["INCOMPATIBLE_PRIMARY_PARTNER"]);
    // A primary partner can neither associate nor leave.
    assert_eq!(codes(&mut world, &primary, &primary.join(&two.named())), ["QUALIFICATIONS_ASSOCIATION_EXISTS"]);
    assert_eq!(codes(&mut world, &primary, &primary.leave(&one.named())), ["INCOMPATIBLE_PRIMARY_PARTNER"]);
}

#[test]
fn a_primary_partner_has_at_most_six_associated_partners() {
    let mut world = World::new(1);
    let keys = ["AKID1", "AKID2", "AKID3", "AKID4", "AKID5", "AKID6", "AKID7"];
    let (primary, others) = family(&mut world, &keys);
    // The tasks start in another order than that of the accounts, and one request ends them all.
    for other in others[..6].iter().rev() {
        world.now += 1;
        world.as_ok(other.key, &START_QUALIFICATIONS_ASSOCIATION_TASK, &other.join(&primary.named()));
    }
    let last = &others[6];
    let full = ["QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED"];
    assert_eq!(codes(&mut world, last, &last.join(&primary.named())), full);
    world.now += 5000;
    assert_eq!(codes(&mut world, last, &last.join(&primary.named())), full);
    let details = world.as_ok(PRIMARY, &GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &primary.reference);
    assert_eq!(details["AssociatedPartners"].as_array().unwrap().len(), 6);
    assert_eq!(details["UpdatedAt"], "2026-11-21T09:30:05.506Z");

    let first = &others[0];
    let leave = with(first.leave(&primary.named()), json!({ "ClientToken": "once" }));
    let started = world.as_ok(first.key, &START_QUALIFICATIONS_DISASSOCIATION_TASK, &leave);
    world.now += 5000;
    assert_eq!(world.ok(&START_QUALIFICATIONS_DISASSOCIATION_TASK, &leave), started);
    world.as_ok(last.key, &START_QUALIFICATIONS_ASSOCIATION_TASK, &last.join(&primary.named()));
}
