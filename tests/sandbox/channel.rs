//! What the tests of Channel share: a partner, the AWS account behind its program management account, and a customer.

use partner_central::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CREATE_CHANNEL_HANDSHAKE, CREATE_RELATIONSHIP, GET_RELATIONSHIP, LIST_CHANNEL_HANDSHAKES,
    LIST_PROGRAM_MANAGEMENT_ACCOUNTS,
};
use partner_central::shape::Operation;
use serde_json::{Value, json};

use crate::world::{Failure, World};

pub const PARTNER: &str = "AKIDEXAMPLE";
/// The AWS account behind the program management account that `World` creates.
pub const SELLER: &str = "111122223333";
pub const CUSTOMER: &str = "000000000001";

/// A partner with a program management account and a relationship.
pub struct Channel {
    pub world: World,
    pub parent: String,
    pub relationship: String,
}

impl Channel {
    pub fn new() -> Channel {
        let mut world = World::new(1);
        let parent = world.create_program_management_account();
        let mut channel = Channel { world, parent, relationship: String::new() };
        channel.relationship = channel.relate(CUSTOMER);
        channel
    }

    pub fn relate(&mut self, account: &str) -> String {
        let input = json!({
            "catalog": "AWS", "associationType": "END_CUSTOMER", "programManagementAccountIdentifier": self.parent,
            "associatedAccountId": account, "displayName": "Customer", "sector": "COMMERCIAL",
        });
        id(&self.world.ok(&CREATE_RELATIONSHIP, &input)["relationshipDetail"])
    }

    /// Calls as another account; the current caller stays the same.
    pub fn call_as(&mut self, key: &'static str, operation: &'static Operation, input: &Value) -> Result<Value, Failure> {
        let own = std::mem::replace(&mut self.world.key, key);
        let result = self.world.call(operation, input);
        self.world.key = own;
        result
    }

    /// Ends the handshake with this ID.
    pub fn end_as(&mut self, key: &'static str, operation: &'static Operation, id: &str) -> Result<Value, Failure> {
        self.call_as(key, operation, &json!({ "catalog": "AWS", "identifier": id }))
            .map(|output| output["channelHandshakeDetail"].clone())
    }

    pub fn accept_as(&mut self, key: &'static str, id: &str) {
        assert_eq!(self.end_as(key, &ACCEPT_CHANNEL_HANDSHAKE, id).unwrap()["status"], "ACCEPTED");
    }

    pub fn send(&mut self, input: &Value) -> String {
        id(&self.world.ok(&CREATE_CHANNEL_HANDSHAKE, input)["channelHandshakeDetail"])
    }

    pub fn activation(&self) -> Value {
        json!({ "catalog": "AWS", "handshakeType": "PROGRAM_MANAGEMENT_ACCOUNT", "associatedResourceIdentifier": self.parent })
    }

    /// The input that proposes a service period with a notice of 30 days.
    pub fn start(&self) -> Value {
        self.start_with(json!({ "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "30", "note": "Hello" }))
    }

    pub fn start_with(&self, mut terms: Value) -> Value {
        terms["programManagementAccountIdentifier"] = json!(self.parent);
        json!({
            "catalog": "AWS", "handshakeType": "START_SERVICE_PERIOD", "associatedResourceIdentifier": self.relationship,
            "payload": { "startServicePeriodPayload": terms },
        })
    }

    pub fn revoke(&self) -> Value {
        json!({
            "catalog": "AWS", "handshakeType": "REVOKE_SERVICE_PERIOD", "associatedResourceIdentifier": self.relationship,
            "payload": { "revokeServicePeriodPayload": { "programManagementAccountIdentifier": self.parent } },
        })
    }

    pub fn list_as(&mut self, key: &'static str, kind: &str, part: &str) -> Vec<Value> {
        let input = json!({ "catalog": "AWS", "handshakeType": kind, "participantType": part });
        let output = self.call_as(key, &LIST_CHANNEL_HANDSHAKES, &input).unwrap();
        output["items"].as_array().unwrap().clone()
    }

    /// The latest handshake of a type, as its sender sees it.
    pub fn latest(&mut self, kind: &str) -> Value {
        let member = match kind {
            "START_SERVICE_PERIOD" => "startServicePeriodTypeSort",
            "REVOKE_SERVICE_PERIOD" => "revokeServicePeriodTypeSort",
            _ => "programManagementAccountTypeSort",
        };
        let sort = json!({ member: { "sortBy": "UpdatedAt", "sortOrder": "Descending" } });
        let input = json!({
            "catalog": "AWS", "handshakeType": kind, "participantType": "SENDER", "maxResults": 1, "handshakeTypeSort": sort,
        });
        self.world.ok(&LIST_CHANNEL_HANDSHAKES, &input)["items"][0].clone()
    }

    pub fn account(&mut self) -> Value {
        self.world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &json!({ "catalog": "AWS" }))["items"][0].clone()
    }

    pub fn reference(&self) -> Value {
        json!({ "catalog": "AWS", "programManagementAccountIdentifier": self.parent, "identifier": self.relationship })
    }

    pub fn detail(&mut self) -> Value {
        let reference = self.reference();
        self.world.ok(&GET_RELATIONSHIP, &reference)["relationshipDetail"].clone()
    }
}

pub fn id(detail: &Value) -> String {
    detail["id"].as_str().unwrap().to_owned()
}

/// The code and the reason of an error, and the first field at fault with its code.
pub fn error_parts(result: Result<Value, Failure>) -> [String; 4] {
    let Failure { name, body } = result.expect_err("an error");
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let field = &body["fieldList"][0];
    [name, text(&body["reason"]), text(&field["name"]), text(&field["code"])]
}
