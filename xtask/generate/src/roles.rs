//! Which way a shape travels: a request is written by people and exact, a
//! response is read from a service that may be newer than these tables.

use crate::Tables;
use partner_central::shape::{Kind, Shape};

/// The way a shape travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// To the service.
    Request,
    /// From it.
    Response,
}

/// The shapes of a service by the way they travel, in the tables' order.
pub struct Roles {
    shapes: &'static [&'static Shape],
    requests: Vec<&'static str>,
    responses: Vec<&'static str>,
}

impl Roles {
    /// Follows every operation's input, output and errors.
    pub fn of(tables: &Tables) -> Roles {
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        for operation in tables.service.operations {
            reach(operation.input, &mut requests);
            reach(operation.output, &mut responses);
            operation.errors.iter().for_each(|error| reach(error, &mut responses));
        }
        Roles { shapes: tables.shapes, requests, responses }
    }

    /// Every shape with each way it travels.
    pub fn each(&self) -> impl Iterator<Item = (&'static Shape, Role)> {
        self.shapes.iter().flat_map(move |shape| {
            let request = self.requests.contains(&shape.name).then_some((*shape, Role::Request));
            let response = self.responses.contains(&shape.name).then_some((*shape, Role::Response));
            request.into_iter().chain(response)
        })
    }

    /// A type's name. A structure that travels both ways has two types; the
    /// one people write keeps the model's name.
    pub fn name(&self, shape: &Shape, role: Role) -> String {
        let both = role == Role::Response && self.requests.contains(&shape.name);
        if both && !matches!(shape.kind, Kind::Enum(_)) { format!("{}Output", shape.name) } else { shape.name.to_owned() }
    }
}

fn reach(shape: &'static Shape, seen: &mut Vec<&'static str>) {
    if seen.contains(&shape.name) {
        return;
    }
    seen.push(shape.name);
    shape.kind.members().iter().for_each(|member| reach(member.shape, seen));
    match &shape.kind {
        Kind::List(item, _) => reach(item, seen),
        Kind::Map(key, value) => {
            reach(key, seen);
            reach(value, seen);
        }
        _ => {}
    }
}
