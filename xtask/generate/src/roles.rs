//! Whether a shape is in requests or in responses. The types of requests are exact, since people write them; those of
//! responses are tolerant, since a service can be newer than these tables.

use crate::Tables;
use partner_central::shape::{Kind, Shape};

/// Where a shape is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// In requests.
    Request,
    /// In responses.
    Response,
}

/// The shapes of a service with their roles, in the order of the tables.
pub struct Roles {
    shapes: &'static [&'static Shape],
    requests: Vec<&'static str>,
    responses: Vec<&'static str>,
}

impl Roles {
    /// Follows the input, output and errors of every operation.
    pub fn of(tables: &Tables) -> Roles {
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        for operation in tables.service.operations {
            reach(operation.input, &mut requests);
            reach(operation.output, &mut responses);
            operation.errors.iter().for_each(|error| reach(error, &mut responses));
        }
        Roles { shapes: tables.shapes, requests, responses }
    }

    /// Every shape with each of its roles.
    pub fn each(&self) -> impl Iterator<Item = (&'static Shape, Role)> {
        self.shapes.iter().flat_map(move |shape| {
            let request = self.requests.contains(&shape.name).then_some((*shape, Role::Request));
            let response = self.responses.contains(&shape.name).then_some((*shape, Role::Response));
            request.into_iter().chain(response)
        })
    }

    /// The name of a type. A structure in both requests and responses has two types; the one for requests has the name of
    /// the shape.
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
