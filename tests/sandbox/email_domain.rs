use partner_central::account::{
    ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN as ASSOCIATE, CREATE_PARTNER,
    DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN as DISASSOCIATE, GET_PARTNER, SEND_EMAIL_VERIFICATION_CODE,
};
use serde_json::{Value, json};

use crate::world::{World, pair, partner_input, with};

fn email(id: &Value, email: &str) -> Value {
    json!({ "Catalog": "Sandbox", "Identifier": id, "Email": email, "EmailVerificationCode": "123456" })
}

fn domain(id: &Value, name: &str) -> Value {
    json!({ "Catalog": "Sandbox", "Identifier": id, "DomainName": name })
}

fn domains(world: &mut World, id: &Value) -> Value {
    let partner = world.ok(&GET_PARTNER, &json!({ "Catalog": "Sandbox", "Identifier": id }));
    partner["AwsTrainingCertificationEmailDomains"].clone()
}

#[test]
fn email_domains_are_associated_and_disassociated() {
    let mut world = World::new(1);
    let id = json!(world.create_partner("One"));
    assert_eq!(world.ok(&ASSOCIATE, &email(&id, "ada@Example.com")), json!({}));
    world.now += 1000;
    // Associating it again changes nothing.
    world.ok(&ASSOCIATE, &email(&id, "bob@example.COM"));
    world.ok(&ASSOCIATE, &email(&id, "bob@engines.example"));
    let first = json!({ "DomainName": "example.com", "RegisteredAt": "2026-11-21T09:30:00.500Z" });
    let second = json!({ "DomainName": "engines.example", "RegisteredAt": "2026-11-21T09:30:01.500Z" });
    assert_eq!(domains(&mut world, &id), json!([first, second]));

    assert_eq!(world.ok(&DISASSOCIATE, &domain(&id, "EXAMPLE.com")), json!({}));
    assert_eq!(domains(&mut world, &id), json!([second]));
    let missing = pair("ResourceNotFoundException", "PARTNER_DOMAIN_NOT_FOUND");
    assert_eq!(world.error(&DISASSOCIATE, &domain(&id, "example.com")), missing);
    let no_partner = pair("ResourceNotFoundException", "PARTNER_NOT_FOUND");
    let unknown = json!("partner-0000000000000");
    assert_eq!(world.error(&ASSOCIATE, &email(&unknown, "ada@example.com")), no_partner);
    assert_eq!(world.error(&DISASSOCIATE, &domain(&unknown, "example.com")), no_partner);

    let label = format!("{}.", "x".repeat(49));
    let long = email(&id, &format!("a@{}example", label.repeat(5)));
    assert_eq!(world.codes(&ASSOCIATE, &long), ["Email INVALID_VALUE"]);
    assert_eq!(world.codes(&ASSOCIATE, &email(&id, "example.com")), ["Email INVALID_STRING_FORMAT"]);
}

#[test]
fn a_repeated_email_domain_request_gets_the_first_output() {
    let mut world = World::new(1);
    let id = json!(world.create_partner("One"));
    let token = json!({ "ClientToken": "once" });
    let add = with(email(&id, "ada@example.com"), token.clone());
    world.ok(&ASSOCIATE, &add);
    let remove = with(domain(&id, "example.com"), token);
    for _ in 0..2 {
        assert_eq!(world.ok(&DISASSOCIATE, &remove), json!({}));
        world.ok(&ASSOCIATE, &add);
        assert_eq!(domains(&mut world, &id), json!([]));
    }
    let other = with(remove, json!({ "DomainName": "other.example" }));
    assert_eq!(world.error(&DISASSOCIATE, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
}

#[test]
fn an_email_domain_belongs_to_one_partner_in_a_catalog() {
    let mut world = World::new(1);
    let id = json!(world.create_partner("One"));
    world.ok(&ASSOCIATE, &email(&id, "ada@example.com"));
    world.key = "AKIDOTHER";
    let other = json!(world.create_partner("Two"));
    assert_eq!(world.codes(&ASSOCIATE, &email(&other, "eve@Example.com")), ["INCOMPATIBLE_DOMAIN"]);
    world.ok(&ASSOCIATE, &email(&other, "eve@other.example"));
}

#[test]
fn a_partner_has_at_most_50_email_domains() {
    let mut world = World::new(1);
    let id = json!(world.create_partner("One"));
    for number in 0..50 {
        world.ok(&ASSOCIATE, &email(&id, &format!("a@{number}.example")));
    }
    let quota = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN");
    assert_eq!(world.error(&ASSOCIATE, &email(&id, "a@50.example")), quota);
    world.ok(&ASSOCIATE, &email(&id, "b@49.example"));
    world.ok(&DISASSOCIATE, &domain(&id, "0.example"));
    world.ok(&ASSOCIATE, &email(&id, "a@50.example"));
}

#[test]
fn an_email_domain_in_catalog_aws_needs_a_verification_code() {
    let mut world = World::new(1);
    world.verify("One");
    let send = |address: &str| json!({ "Catalog": "AWS", "Email": address });
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send("ada@example.com"));
    let code = json!({ "EmailVerificationCode": world.code("ada@example.com") });
    let id = world.ok(&CREATE_PARTNER, &with(partner_input("AWS", "One"), code.clone()))["Id"].clone();
    let input = with(email(&id, "ada@example.com"), json!({ "Catalog": "AWS" }));
    // The code is used up.
    assert_eq!(world.codes(&ASSOCIATE, &with(input.clone(), code)), ["EmailVerificationCode INVALID_VALUE"]);
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send("ada@example.com"));
    let code = json!({ "EmailVerificationCode": world.code("ada@example.com") });
    world.ok(&ASSOCIATE, &with(input, code));
}
