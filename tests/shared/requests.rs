//! Requests that the tests of the client send, natively and in WebAssembly.

use partner_central::types::account::*;

pub fn create_partner(legal_name: &str) -> CreatePartnerRequest {
    CreatePartnerRequest {
        catalog: "Sandbox".into(),
        legal_name: legal_name.into(),
        primary_solution_type: PrimarySolutionType::ConsultingServices,
        alliance_lead_contact: AllianceLeadContact {
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            email: "ada@example.com".into(),
            business_title: "Alliance Lead".into(),
        },
        email_verification_code: "123456".into(),
        ..Default::default()
    }
}

pub fn list_partners() -> ListPartnersRequest {
    ListPartnersRequest { catalog: "Sandbox".into(), ..Default::default() }
}
