//! The two kinds of tasks that associate a partner with a primary partner and separate it again.

use crate::account::{GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE, GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE};
use crate::shape::Shape;

pub(in crate::sandbox) struct TaskKind {
    /// Its key in the state.
    pub(in crate::sandbox) name: &'static str,
    /// How its IDs begin.
    pub(in crate::sandbox) prefix: &'static str,
    /// The member that names the primary partner.
    pub(in crate::sandbox) member: &'static str,
    /// The reason of the error if there is no such task.
    pub(in crate::sandbox) missing: &'static str,
    pub(in crate::sandbox) output: &'static Shape,
}

pub(in crate::sandbox) static ASSOCIATION: TaskKind = TaskKind {
    name: "association",
    prefix: "pqatask-",
    member: "PrimaryPartner",
    missing: "QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND",
    output: &GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
};

pub(in crate::sandbox) static DISASSOCIATION: TaskKind = TaskKind {
    name: "disassociation",
    prefix: "pqdtask-",
    member: "AssociatedPartner",
    missing: "QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND",
    output: &GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
};

pub(in crate::sandbox) static TASK_KINDS: [&TaskKind; 2] = [&ASSOCIATION, &DISASSOCIATION];
