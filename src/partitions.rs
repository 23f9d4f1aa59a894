//! The partitions of AWS. They are apart from `endpoint.rs`, because JavaScript loads them with the first call and hands them to
//! core.wasm, which every page loads at once.

/// The partitions other than `aws`, one on each line: name, prefix of its regions, implicit global region, dual-stack suffix.
/// The source is botocore's `partitions.json`.
pub const PARTITIONS: &str = "\
    aws-us-gov us-gov- us-gov-west-1 api.aws\n\
    aws-iso us-iso- us-iso-east-1 api.aws.ic.gov\n\
    aws-iso-b us-isob- us-isob-east-1 api.aws.scloud\n\
    aws-iso-f us-isof- us-isof-south-1 api.aws.hci.ic.gov\n\
    aws-iso-e eu-isoe- eu-isoe-west-1 api.cloud-aws.adc-e.uk\n\
    aws-cn cn- cn-northwest-1 api.amazonwebservices.com.cn\n\
    aws-eusc eusc-de- eusc-de-east-1 api.amazonwebservices.eu";
