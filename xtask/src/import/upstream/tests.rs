//! Small models before and after a change, and the lines of the changelog.

use super::changelog::{Change, Changelog, Effect};
use super::{Options, Release, kept, model, numbers, text};
use crate::import::automaton::unicode_version;
use crate::import::difference::{Difference, difference};
use crate::import::model::Model;
use crate::tools::Tools;
use serde_json::{Map, Value, json};

/// A model with one operation: `Kind` and `Shared` are in its input and its output, `Seen` only in its output, everything
/// else only in its input.
fn base() -> Value {
    let required = || json!({"smithy.api#required": {}});
    json!({
        "metadata": {"date": "2026-11-17"},
        "shapes": {
            "x#PutRequest": {"type": "structure", "members": {
                "name": {"target": "x#Name", "traits": required()},
                "size": {"target": "x#Size"},
                "old": {"target": "x#Name"},
                "kind": {"target": "x#Kind"},
                "shared": {"target": "x#Shared"},
                "choice": {"target": "x#Choice"},
                "names": {"target": "x#Names"},
                "token": {"target": "x#Text", "traits": {"smithy.api#required": {}, "smithy.api#idempotencyToken": {}}},
            }},
            "x#PutResponse": {"type": "structure", "members": {
                "kind": {"target": "x#Kind"},
                "shared": {"target": "x#Shared", "traits": required()},
                "seen": {"target": "x#Seen"},
            }},
            "x#Name": {"type": "string", "traits": {
                "smithy.api#length": {"min": 1, "max": 8},
                "smithy.api#pattern": "^[a-z]+$",
            }},
            "x#Text": {"type": "string"},
            "x#Other": {"type": "string", "traits": {"smithy.api#length": {"max": 10}}},
            "x#Size": {"type": "integer", "traits": {"smithy.api#range": {"min": 1, "max": 100}}},
            "x#Seen": {"type": "string", "traits": {
                "smithy.api#length": {"max": 20},
                "smithy.api#pattern": "^[0-9]*$",
            }},
            "x#Kind": {"type": "enum", "members": {
                "BIG": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "BIG"}},
                "SMALL": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "SMALL"}},
            }},
            "x#Shared": {"type": "structure", "members": {"note": {"target": "x#Text"}}},
            "x#Choice": {"type": "union", "members": {"one": {"target": "x#Text"}, "two": {"target": "x#Name"}}},
            "x#Names": {"type": "list", "member": {"target": "x#Name"}, "traits": {"smithy.api#length": {"max": 5}}},
            "x#Bad": {"type": "structure", "members": {"message": {"target": "x#Text"}}, "traits": {"smithy.api#error": "client"}},
            "x#Worse": {"type": "structure", "members": {"why": {"target": "x#Text"}}, "traits": {"smithy.api#error": "server"}},
            "x#Put": {
                "type": "operation",
                "input": {"target": "x#PutRequest"},
                "output": {"target": "x#PutResponse"},
                "errors": [{"target": "x#Bad"}, {"target": "x#Worse"}],
                "traits": {
                    "smithy.api#idempotent": {},
                    "smithy.api#paginated": {"inputToken": "token", "outputToken": "seen", "items": "kind"},
                },
            },
            "x#Service": {"type": "service", "version": "2025-01-01", "operations": [{"target": "x#Put"}], "traits": {
                "smithy.rules#endpointRuleSet": {"rules": []},
            }},
        },
    })
}

fn compare(old: &Value, new: &Value) -> Vec<String> {
    let changes = super::compare::changes(&Model::of(old).unwrap(), &Model::of(new).unwrap()).unwrap();
    // What breaks everybody's code is only `major` here.
    let line = |change: &Change| change.line().replace(" (JavaScript, TypeScript, Rust)", "");
    changes.iter().map(line).collect()
}

/// The lines for a model that `edit` changes, given its shapes.
fn lines(edit: impl Fn(&mut Value)) -> Vec<String> {
    let mut new = base();
    edit(&mut new["shapes"]);
    compare(&base(), &new)
}

/// The lines for undoing the same change.
fn undone(edit: impl Fn(&mut Value)) -> Vec<String> {
    let mut old = base();
    edit(&mut old["shapes"]);
    compare(&old, &base())
}

fn remove(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(key).unwrap()
}

#[test]
fn equal_models_have_no_changes() {
    assert_eq!(lines(|_| {}), [""; 0]);
    let unused = |shapes: &mut Value| shapes["x#Unused"] = json!({"type": "string"});
    assert_eq!(lines(unused), ["patch  only shapes that no operation uses changed"]);
}

#[test]
fn added_removed_and_renamed_operations_are_reported() {
    let add = |shapes: &mut Value| {
        shapes["x#Get"] =
            json!({"type": "operation", "input": {"target": "x#GetRequest"}, "output": {"target": "x#PutResponse"}});
        shapes["x#GetRequest"] = json!({"type": "structure", "members": {"name": {"target": "x#Name"}}});
        shapes["x#Service"]["operations"].as_array_mut().unwrap().push(json!({"target": "x#Get"}));
    };
    assert_eq!(lines(add), ["minor  operation Get added, with GetRequest"]);
    assert_eq!(undone(add), ["major  operation Get removed, with GetRequest"]);
    let rename = |shapes: &mut Value| {
        shapes["x#Set"] = remove(shapes, "x#Put");
        shapes["x#Service"]["operations"] = json!([{"target": "x#Set"}]);
    };
    assert_eq!(lines(rename), ["major  operation Put is probably renamed to Set"]);
}

#[test]
fn changed_errors_of_operations_are_reported() {
    let edit = |shapes: &mut Value| drop(shapes["x#Put"]["errors"].as_array_mut().unwrap().pop());
    // Nothing else refers to the shape: it is no longer in the tables, although the model still has it.
    assert_eq!(
        lines(edit),
        ["patch  Put: can no longer end in Worse", "major (TypeScript, Rust)  type Worse removed (responses)"]
    );
    assert_eq!(undone(edit), ["minor  Put: can end in Worse now", "minor  type Worse added (responses)"]);
    let swap = |shapes: &mut Value| shapes["x#Put"]["errors"].as_array_mut().unwrap().reverse();
    assert_eq!(lines(swap), ["patch  Put: its errors are in a different order"]);
}

#[test]
fn changed_traits_of_operations_are_reported() {
    let edit = |shapes: &mut Value| drop(remove(&mut shapes["x#Put"], "traits"));
    assert_eq!(lines(edit), ["patch  Put: no longer idempotent", "major  Put: is no longer paginated: paginatePut is removed"]);
    assert_eq!(undone(edit), ["patch  Put: idempotent now", "minor  Put: is paginated now"]);
    let pages = |shapes: &mut Value| shapes["x#Put"]["traits"]["smithy.api#paginated"] = json!({"items": "kind"});
    assert_eq!(
        lines(pages),
        [
            r#"minor  Put: its pagination was {"inputToken":"token","outputToken":"seen","items":"kind"} and is {"items":"kind"}"#
        ]
    );
}

#[test]
fn changes_of_the_service_are_reported() {
    let edit = |shapes: &mut Value| {
        shapes["x#Service"]["version"] = "2026-01-01".into();
        shapes["x#Service"]["traits"]["smithy.rules#endpointRuleSet"]["rules"] = json!([1]);
    };
    assert_eq!(
        lines(edit),
        [
            "minor  the API version was 2025-01-01 and is 2026-01-01",
            "minor  the endpoint rules changed: src/endpoint.rs must be compared with them",
        ]
    );
}

#[test]
fn changed_types_are_reported() {
    let rename = |shapes: &mut Value| {
        shapes["x#Common"] = remove(shapes, "x#Shared");
        shapes["x#PutRequest"]["members"]["shared"]["target"] = "x#Common".into();
        shapes["x#PutResponse"]["members"]["shared"]["target"] = "x#Common".into();
    };
    assert_eq!(lines(rename), ["major (TypeScript, Rust)  type Shared is probably renamed to Common (requests and responses)"]);
    let other = |shapes: &mut Value| shapes["x#Choice"]["type"] = "structure".into();
    assert_eq!(lines(other), ["major  Choice: was of type union and is of type structure (requests)"]);
    // From both requests and responses to responses only.
    let one_way = |shapes: &mut Value| drop(remove(&mut shapes["x#PutRequest"]["members"], "shared"));
    assert_eq!(
        lines(one_way),
        [
            "major  PutRequest.shared removed (requests)",
            "major (TypeScript, Rust)  type SharedOutput removed: Shared is no longer in both requests and responses"
        ]
    );
    assert_eq!(
        undone(one_way),
        [
            "minor  PutRequest.shared added (requests)",
            "major (TypeScript, Rust)  responses have SharedOutput instead of Shared, which only requests have now"
        ]
    );
}

#[test]
fn changed_members_of_requests_are_reported() {
    let add = |shapes: &mut Value| shapes["x#PutRequest"]["members"]["more"] = json!({"target": "x#Text"});
    assert_eq!(lines(add), ["minor  PutRequest.more added (requests)"]);
    assert_eq!(undone(add), ["major  PutRequest.more removed (requests)"]);
    let need = |shapes: &mut Value| {
        shapes["x#PutRequest"]["members"]["more"] = json!({"target": "x#Text", "traits": {"smithy.api#required": {}}});
    };
    assert_eq!(lines(need), ["major  PutRequest.more added, required (requests)"]);
    let require = |shapes: &mut Value| shapes["x#PutRequest"]["members"]["size"]["traits"] = json!({"smithy.api#required": {}});
    assert_eq!(lines(require), ["major  PutRequest.size is required now (requests)"]);
    assert_eq!(undone(require), ["major (Rust)  PutRequest.size is optional now (requests)"]);
    let rename = |shapes: &mut Value| {
        let size = remove(&mut shapes["x#PutRequest"]["members"], "size");
        shapes["x#PutRequest"]["members"]["weight"] = size;
    };
    assert_eq!(lines(rename), ["major  PutRequest.size is probably renamed to weight (requests)"]);
    let untoken = |shapes: &mut Value| {
        drop(remove(&mut shapes["x#PutRequest"]["members"]["token"]["traits"], "smithy.api#idempotencyToken"));
    };
    assert_eq!(
        lines(untoken),
        [
            "major  PutRequest.token is required now (requests)",
            "minor  PutRequest.token is no longer an idempotency token (requests)"
        ]
    );
    let deprecate =
        |shapes: &mut Value| shapes["x#PutRequest"]["members"]["old"]["traits"] = json!({"smithy.api#deprecated": {}});
    assert_eq!(lines(deprecate), ["minor  PutRequest.old deprecated (requests)"]);
    assert_eq!(undone(deprecate), ["patch  PutRequest.old no longer deprecated (requests)"]);
    let order = |shapes: &mut Value| {
        let name = remove(&mut shapes["x#PutRequest"]["members"], "name");
        shapes["x#PutRequest"]["members"]["name"] = name;
    };
    assert_eq!(lines(order), ["patch  PutRequest: its members are in a different order (requests)"]);
}

#[test]
fn changed_members_of_responses_are_reported() {
    let need = |shapes: &mut Value| {
        shapes["x#PutResponse"]["members"]["more"] = json!({"target": "x#Text", "traits": {"smithy.api#required": {}}});
    };
    assert_eq!(lines(need), ["minor  PutResponse.more added, required (responses)"]);
    assert_eq!(undone(need), ["major  PutResponse.more removed (responses)"]);
    let optional = |shapes: &mut Value| drop(remove(&mut shapes["x#PutResponse"]["members"]["shared"], "traits"));
    assert_eq!(lines(optional), ["major  PutResponse.shared is optional now (responses)"]);
}

#[test]
fn members_with_another_shape_are_reported() {
    let take = |id: &'static str| move |shapes: &mut Value| shapes["x#PutRequest"]["members"]["old"]["target"] = id.into();
    assert_eq!(lines(take("x#Size")), ["major  PutRequest.old: was Name (string) and is Size (integer) (requests)"]);
    assert_eq!(
        lines(take("x#Other")),
        [
            "minor  type Other added (requests)",
            "minor  PutRequest.old: length widened: was 1 to 8, is up to 10 (requests)",
            "minor  PutRequest.old: pattern widened: also accepts `\"A\"` (requests)"
        ]
    );
    let same = |shapes: &mut Value| {
        shapes["x#Alias"] = shapes["x#Name"].clone();
        shapes["x#PutRequest"]["members"]["old"]["target"] = "x#Alias".into();
    };
    assert_eq!(
        lines(same),
        [
            "minor  type Alias added (requests)",
            "patch  PutRequest.old: Alias instead of Name, which accepts the same values (requests)"
        ]
    );
    let items = |shapes: &mut Value| shapes["x#Names"]["member"]["target"] = "x#Text".into();
    assert_eq!(
        lines(items),
        [
            "minor  items of Names: length widened: was 1 to 8, is without limit (requests)",
            "minor  items of Names: pattern widened: also accepts `\"A\"` (requests)"
        ]
    );
}

#[test]
fn changed_enum_values_are_reported() {
    let add = |shapes: &mut Value| {
        shapes["x#Kind"]["members"]["HUGE"] = json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "HUGE"}});
    };
    assert_eq!(lines(add), ["minor  Kind: value HUGE added (requests and responses)"]);
    assert_eq!(undone(add), ["major  Kind: value HUGE removed (requests and responses)"]);
    let rename = |shapes: &mut Value| {
        remove(&mut shapes["x#Kind"]["members"], "BIG");
        shapes["x#Kind"]["members"]["Big"] = json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "Big"}});
    };
    assert_eq!(lines(rename), ["major  Kind: value BIG is probably renamed to Big (requests and responses)"]);
}

#[test]
fn changed_limits_are_reported() {
    let length = |shape: &'static str, limits: Value| {
        move |shapes: &mut Value| shapes[shape]["traits"]["smithy.api#length"] = limits.clone()
    };
    let range = |limits: Value| move |shapes: &mut Value| shapes["x#Size"]["traits"]["smithy.api#range"] = limits.clone();
    assert_eq!(
        lines(length("x#Names", json!({"max": 3}))),
        ["major  Names: length narrowed: was up to 5, is up to 3 (requests)"]
    );
    assert_eq!(
        lines(length("x#Names", json!({"min": 1}))),
        ["major  Names: length moved: was up to 5, is 1 or more (requests)"]
    );
    assert_eq!(
        lines(length("x#Names", json!({"min": 0, "max": 5}))),
        ["patch  Names: is written differently and means the same"]
    );
    assert_eq!(
        lines(length("x#Seen", json!({"max": 3}))),
        ["patch  Seen: length narrowed: was up to 20, is up to 3 (responses)"]
    );
    assert_eq!(
        lines(range(json!({"min": 1, "max": 200}))),
        ["minor  Size: range widened: was 1 to 100, is 1 to 200 (requests)"]
    );
    assert_eq!(lines(range(json!({"max": 50}))), ["major  Size: range moved: was 1 to 100, is up to 50 (requests)"]);
}

#[test]
fn changed_patterns_are_reported() {
    let pattern =
        |pattern: &'static str| move |shapes: &mut Value| shapes["x#Name"]["traits"]["smithy.api#pattern"] = pattern.into();
    assert_eq!(
        lines(pattern("^[a-y]+$")),
        ["major  Name: pattern narrowed: no longer accepts `\"z\"`; it is now `^[a-y]+$` (requests)"]
    );
    assert_eq!(
        lines(pattern("^[a-z0-9]+$")),
        ["minor  Name: pattern widened: also accepts `\"0\"`; it is now `^[a-z0-9]+$` (requests)"]
    );
    assert_eq!(
        lines(pattern("^[A-Z]+$")),
        ["major  Name: pattern changed: accepts `\"A\"` and no longer accepts `\"a\"`; it is now `^[A-Z]+$` (requests)"]
    );
    assert_eq!(
        lines(pattern("^[a-z][a-z]*$")),
        ["patch  Name: pattern changed: accepts the same values; it is now `^[a-z][a-z]*$` (requests)"]
    );
    // The length allows eight characters anyway.
    assert_eq!(
        lines(pattern("^[a-z]{1,8}$")),
        ["patch  Name: pattern changed: accepts the same values; it is now `^[a-z]{1,8}$` (requests)"]
    );
    let drop_it = |shapes: &mut Value| drop(remove(&mut shapes["x#Name"]["traits"], "smithy.api#pattern"));
    assert_eq!(lines(drop_it), ["minor  Name: pattern widened: also accepts `\"A\"` (requests)"]);
    assert_eq!(undone(drop_it), ["major  Name: pattern narrowed: no longer accepts `\"A\"`; it is now `^[a-z]+$` (requests)"]);
    assert_eq!(
        lines(pattern("^.$")),
        [concat!(
            "major  Name: pattern changed, which this command cannot judge: ",
            "a bare dot is not translated: add its ECMA-262 meaning here (requests)"
        )]
    );
    let responses = |shapes: &mut Value| shapes["x#Seen"]["traits"]["smithy.api#pattern"] = "^[0-8]*$".into();
    assert_eq!(
        lines(responses),
        ["patch  Seen: pattern narrowed: no longer accepts `\"9\"`; it is now `^[0-8]*$` (responses)"]
    );
}

#[test]
fn a_difference_of_patterns_is_the_shortest_text() {
    let differ = |old, new, least, most| difference(Some(old), Some(new), least, most).unwrap();
    let none = Difference { lost: None, gained: None };
    assert_eq!(differ("^(ab)*$", "^(abab)*$", 0, None), Difference { lost: Some("ab".to_owned()), gained: None });
    assert_eq!(differ("^(ab)*$", "^(abab)*$", 5, None), Difference { lost: Some("ababab".to_owned()), gained: None });
    assert_eq!(differ("^(ab)*$", "^(abab)*$", 3, Some(5)), none);
    assert_eq!(differ("^[^a]$", r"^[\s\S]$", 0, None), Difference { lost: None, gained: Some("a".to_owned()) });
    assert_eq!(differ(r"^\p{L}*$", "^[a-zA-Z]*$", 0, None), Difference { lost: Some("ä".to_owned()), gained: None });
    assert!(difference(None, Some("a|b"), 0, None).is_err());
}

#[test]
fn a_class_that_names_a_property_accepts_what_is_not_assigned() {
    let agree = |pattern, same| {
        let found = difference(Some(pattern), Some(same), 0, None).unwrap();
        assert_eq!(found, Difference { lost: None, gained: None }, "{pattern} and {same}");
    };
    // U+FFFF will never be assigned.
    agree(r"^\p{L}$", r"^[\p{L}\u{FFFF}]$");
    agree(r"^[a-z\p{N}]$", r"^[a-z\p{N}\u{FFFF}]$");
    agree(r"^[^\p{C}]$", r"^[^\p{C}]|\u{FFFF}$");
    agree(r"^\P{Cn}$", r"^[\s\S]$");
    agree("^[^a]$", r"^[^\x61]$");
    let found = difference(Some("^[ab]$"), Some("^[ab\u{ffff}]$"), 0, None).unwrap();
    assert_eq!(found.gained.as_deref(), Some("\u{ffff}"), "a class without a property accepts nothing more");
    assert!(unicode_version().unwrap().ends_with(".0"));
}

#[test]
fn changed_sensitivity_and_faults_are_reported() {
    let hide = |shapes: &mut Value| shapes["x#Name"]["traits"]["smithy.api#sensitive"] = json!({});
    assert_eq!(lines(hide), ["patch  Name: sensitive now (requests)"]);
    assert_eq!(undone(hide), ["patch  Name: no longer sensitive (requests)"]);
    let retry = |shapes: &mut Value| shapes["x#Bad"]["traits"]["smithy.api#retryable"] = json!({});
    assert_eq!(lines(retry), ["minor  Bad: retryable now (responses)"]);
    assert_eq!(undone(retry), ["minor  Bad: no longer retryable (responses)"]);
    let fault = |shapes: &mut Value| shapes["x#Bad"]["traits"]["smithy.api#error"] = "server".into();
    assert_eq!(lines(fault), ["major  Bad: was the client's fault and is the server's (responses)"]);
    let strange = |shapes: &mut Value| shapes["x#Bad"]["traits"]["smithy.api#new"] = json!({});
    assert_eq!(lines(strange), ["major  Bad: new changed, which this command cannot judge (responses)"]);
}

#[test]
fn the_changelog_ends_with_the_largest_effect() {
    let mut log = Changelog::default();
    let change = |effect, what: &str| Change { effect, what: what.to_owned(), types: Vec::new() };
    log.add("Account", "botocore 1.2.3", vec![change(Effect::Patch, "a"), change(Effect::Minor, "b")]);
    log.add("Channel", "botocore 1.2.4", Vec::new());
    let expected = "Account, botocore 1.2.3 to 1.3.0\n  minor  b\n  patch  a\n\
                    Channel, botocore 1.2.4 to 1.3.0: no changes\nsemver: minor\n";
    assert_eq!(log.print("1.3.0"), expected);
    assert_eq!(Changelog::default().print("1.3.0"), "semver: nothing to release\n");
}

#[test]
fn changes_stand_in_the_changelog_under_unreleased_models_once() {
    let mut log = Changelog::default();
    let change = |effect, what: &str, types: &[&str]| Change {
        effect,
        what: what.to_owned(),
        types: types.iter().map(|&name| name.to_owned()).collect(),
    };
    log.add(
        "Account",
        "botocore 1.2.3",
        vec![
            change(Effect::Minor, "operation GetThing added", &["GetThingRequest", "Thing"]),
            change(Effect::MajorInRust, "PutRequest.size is optional now (requests)", &[]),
        ],
    );
    log.add("Channel", "botocore 1.2.4", Vec::new());
    let entries = "Account, from botocore 1.2.3 to botocore 1.3.0:\n\n\
                   - Breaking in Rust: `PutRequest.size` is optional now (requests).\n\
                   - Operation `GetThing` added, with `GetThingRequest`, `Thing`.\n";
    for (before, after) in [
        ("# Log\n\n## 1.0.0\n", format!("# Log\n\n## Unreleased\n\n### Models\n\n{entries}\n## 1.0.0\n")),
        ("# Log\n", format!("# Log\n\n## Unreleased\n\n### Models\n\n{entries}")),
        (
            "# Log\n\n## Unreleased\n\n### Crate\n\n- Old.\n\n## 1.0.0\n\n### Models\n\n- Older.\n",
            format!(
                "# Log\n\n## Unreleased\n\n### Models\n\n{entries}\n### Crate\n\n- Old.\n\n## 1.0.0\n\n### Models\n\n- Older.\n"
            ),
        ),
        (
            "# Log\n\n## Unreleased\n\n### Models\n\n- Old.\n",
            format!("# Log\n\n## Unreleased\n\n### Models\n\n{entries}\n- Old.\n"),
        ),
    ] {
        assert_eq!(log.insert("1.3.0", before), after);
        assert_eq!(log.insert("1.3.0", &after), after, "it stands there already");
    }
    assert_eq!(Changelog::default().insert("1.3.0", "# Log\n"), "# Log\n");
}

#[test]
fn kept_members_are_added_to_the_upstream_model() {
    let shapes = |ast: Value| -> Map<String, Value> { ast["shapes"].as_object().unwrap().clone() };
    let ours = shapes(base());
    let mut theirs = base();
    remove(&mut theirs["shapes"]["x#PutRequest"]["members"], "choice");
    remove(&mut theirs["shapes"], "x#Choice");
    let mut theirs = shapes(theirs);
    let needless = kept::keep(&["PutRequest.choice".to_owned(), "PutRequest.size".to_owned()], &ours, &mut theirs).unwrap();
    assert_eq!(needless, ["PutRequest.size"]);
    assert_eq!(theirs["x#Choice"], ours["x#Choice"]);
    assert_eq!(
        theirs["x#PutRequest"]["members"]["choice"],
        json!({"target": "x#Choice", "traits": {"smithy.api#deprecated": {}}})
    );
    assert!(kept::keep(&["PutRequest.never".to_owned()], &ours, &mut theirs).is_err());
}

#[test]
fn options_of_the_command_are_read() {
    let options = Options::read(&["--version", "1.2.3", "--check"]).unwrap();
    assert!(options.check && options.version == Some("1.2.3"));
    assert!(Options::read(&["--version"]).is_none() && Options::read(&["--chekc"]).is_none());
    assert!(numbers("1.44.5") < numbers("botocore 1.44.10"));
}

/// The release of botocore that the tests are pinned to becomes our models, byte for byte.
#[test]
fn the_pinned_botocore_becomes_our_models() {
    let tools = Tools::find().unwrap();
    let services = crate::import::services::read(tools.root()).unwrap();
    let Some(release) = Release::installed(&tools, &services) else {
        println!("skipped: no Python packages here; `cargo xtask setup` installs them");
        return;
    };
    let release = release.unwrap();
    for entry in &services {
        let service = &entry.name;
        let file = std::fs::read(tools.root().join(format!("xtask/model/{service}.json"))).unwrap();
        let ours: Value = serde_json::from_slice(&file).unwrap();
        if ours["metadata"]["source"] != format!("botocore {}", release.version) {
            println!("skipped: {service} comes from {}, and {} is installed", ours["metadata"]["source"], release.version);
            continue;
        }
        let mut theirs = model(tools.root(), entry, &release, &ours).unwrap();
        // An installation does not know the date of its release.
        theirs["metadata"]["date"] = ours["metadata"]["date"].clone();
        assert!(text(&theirs).unwrap() == file, "{service}: differs from xtask/model/{service}.json");
    }
}
