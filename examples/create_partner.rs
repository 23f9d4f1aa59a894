//! A partner's first steps, without AWS: `cargo run --example create_partner --features client,types,sandbox`.
//! With a transport over your HTTP client in the place of `SandboxTransport`, the same calls go to AWS.

use partner_central::client::{Client, Config, Credentials, Error, SandboxTransport};
use partner_central::types::account::*;
use std::time::Duration;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    pollster::block_on(steps())
}

async fn steps() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::new("AKIDEXAMPLE", "example");
    let config = Config::builder().region("us-east-1").credentials(credentials).build()?;
    let client = Client::new(SandboxTransport::new(1), config);

    // Checked before it is sent, and every problem comes at once.
    let mut request = CreatePartnerRequest {
        catalog: "Sandbox".into(),
        legal_name: "Example Cloud GmbH".into(),
        alliance_lead_contact: AllianceLeadContact {
            first_name: "Ada".into(),
            last_name: "Lovelace".into(),
            email: "ada@".into(),
            business_title: "Head of Alliances".into(),
        },
        email_verification_code: "01234".into(),
        ..Default::default()
    };
    if let Err(Error::Validation(invalid)) = client.send(&request).await {
        for issue in &invalid.issues {
            println!("{} [{}] {}", issue.pointer(), issue.code, issue.message);
        }
    }

    request.primary_solution_type = PrimarySolutionType::ConsultingServices;
    request.alliance_lead_contact.email = "ada@example.com".into();
    request.email_verification_code = "012345".into();
    let partner = client.send(&request).await?;
    println!("created {} on {}", partner.id, partner.created_at);

    // An error of the service has its own type.
    let error = client.send(&request).await.err().ok_or("a second partner was created")?;
    if let Some(conflict) = error.modelled::<ConflictException>() {
        println!("refused: {}", conflict.reason);
    }

    // A profile update is a task, which takes its time.
    let update = StartProfileUpdateTaskRequest {
        catalog: "Sandbox".into(),
        identifier: partner.id.clone(),
        task_details: TaskDetails {
            display_name: "Example Cloud".into(),
            description: "We move workloads to the cloud and keep them there.".into(),
            website_url: "https://cloud.example".into(),
            logo_url: "https://cloud.example/logo.png".into(),
            primary_solution_type: PrimarySolutionType::ConsultingServices,
            industry_segments: vec![IndustrySegment::SoftwareInternet],
            translation_source_locale: "en-US".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let task = client.send(&update).await?;
    println!("task {}: {}", task.task_id, task.status);
    client.transport().advance(Duration::from_secs(5));
    let task = client.send(&GetProfileUpdateTaskRequest { catalog: "Sandbox".into(), identifier: partner.id }).await?;
    println!("task {}: {}", task.task_id, task.status);
    Ok(())
}
