//! `generated/abi.ts`, `vocabulary.ts` and `services.ts`: the constants and facts that Rust and JavaScript share.
//!
//! Numbers are in a separate module: esbuild inlines them and then drops the module. With texts beside them, the module
//! would remain as a file that every part loads, even for a single number.

use crate::Tables;
use crate::names::{TABLES, header, quoted};
use partner_central::internal::check;
use partner_central::internal::endpoint;
use partner_central::internal::field_code::{FIELD_CODES, INVALID_VALUE, TOO_MANY_VALUES};
use partner_central::internal::message::{self, expected};
use partner_central::internal::tape::{self, Received};
use partner_central::internal::{
    self,
    abi::{self, Buffer},
};
use partner_central::internal::{describe, protocol};
use partner_central::issue::Code;
use partner_central::retry;
use partner_central::retry::Failure;
use partner_central::shape::{FieldErrors, Kind, Limits, Service};

/// The numbers.
pub fn numbers() -> String {
    let mut out = format!(
        "// {}\n// The numbers that cross the boundary between JavaScript and WebAssembly. esbuild inlines them.\n",
        header("src/tape/mod.rs, src/abi.rs, src/check/mod.rs, src/describe.rs and src/retry.rs")
    );
    let mut add = |comment: &str, numbers: &[(String, i64)]| {
        out += &format!("\n// {comment}\n");
        for (name, number) in numbers {
            // The highest bit and the mask of all bits are easier to read in hexadecimal.
            let is_mask = *number > i64::from(i32::MAX);
            out += &if is_mask {
                format!("export const {name} = {number:#x};\n")
            } else {
                format!("export const {name} = {number};\n")
            };
        }
    };
    let named = |name: &str, number: i64| (name.to_owned(), number);
    let tags = [
        ("OTHER", tape::OTHER),
        ("ABSENT", tape::ABSENT),
        ("FALSE", tape::FALSE),
        ("TRUE", tape::TRUE),
        ("INT", tape::INT),
        ("BIGINT", tape::BIGINT),
        ("STRING", tape::STRING),
        ("ILL_FORMED", tape::ILL_FORMED),
        ("DATE", tape::DATE),
        ("BAD_DATE", tape::BAD_DATE),
        ("LIST", tape::LIST),
        ("OBJECT", tape::OBJECT),
        ("RAW", tape::RAW),
        ("PROVEN", tape::PROVEN),
        ("LONG", tape::LONG),
    ];
    add("Tags of a tape's words: src/tape/mod.rs.", &tags.map(|(name, tag)| named(&format!("TAG_{name}"), tag.into())));
    add(
        "The layout of a word, the mark of a key that the shape does not name, and the maximum of items: src/tape/mod.rs.",
        &[
            named("TAG_BITS", tape::TAG_BITS.into()),
            named("MAX_PAYLOAD", tape::MAX_PAYLOAD.into()),
            named("UNKNOWN_KEY", tape::UNKNOWN.into()),
            named("MAX_ITEMS", tape::MAX_ITEMS.into()),
        ],
    );
    let received: Vec<_> =
        (0..).zip(Received::NAMES).map(|(number, name)| named(&format!("RECEIVED_{}", name.to_uppercase()), number)).collect();
    add("Kinds of JavaScript values, for issues: src/tape/mod.rs.", &received);
    let buffers = Buffer::ALL.map(|(name, buffer)| named(&format!("BUFFER_{name}"), buffer as i64));
    add("The buffers of core.wasm: src/abi.rs.", &buffers);
    add(
        "Other numbers of src/abi.rs and src/check/mod.rs.",
        &[
            named("TOKEN_LENGTH", abi::TOKEN_LENGTH as i64),
            named("GATHER_AGAIN", abi::GATHER_AGAIN.into()),
            named("SANDBOX_MAX_BODY", abi::SANDBOX_MAX_BODY as i64),
            named("NOT_JSON", abi::NOT_JSON.into()),
            named("TRUNCATED", abi::TRUNCATED.into()),
            named("MAX_ISSUES", check::MAX_ISSUES.into()),
            named("PLACE_BITS", abi::PLACE_BITS.into()),
            named("STEP_BITS", abi::STEP_BITS.into()),
            named("STEP_MASK", (1 << abi::STEP_BITS) - 1),
            named("STEP_MEMBER", abi::STEP_MEMBER.into()),
            named("STEP_ITEM", abi::STEP_ITEM.into()),
            named("STEP_UNKNOWN", abi::STEP_UNKNOWN.into()),
        ],
    );
    add(
        "Flags of members: src/describe.rs.",
        &[
            named("REQUIRED", describe::REQUIRED),
            named("IDEMPOTENCY_TOKEN", describe::TOKEN),
            named("DEPRECATED", describe::DEPRECATED),
        ],
    );
    add(
        "Kinds of failures, and the limits of retries: src/retry.rs.",
        &[
            named("FINAL", Failure::Final as i64),
            named("TRANSIENT", Failure::Transient as i64),
            named("THROTTLING", Failure::Throttling as i64),
            named("CLOCK_SKEW", Failure::ClockSkew as i64),
            named("MAX_ATTEMPTS", retry::MAX_ATTEMPTS.into()),
            named("RETRY_QUOTA", retry::QUOTA.into()),
            named("MAX_CLOCK_SKEW_MS", retry::MAX_CLOCK_SKEW_MS),
        ],
    );
    out
}

/// Facts of the services for parts that need only a few.
pub fn services(services: &[Tables]) -> String {
    let mut out = format!(
        "// {}\n\n/** Facts of the services by name, for parts that need only these. */\n\
         export const services = {{\n",
        header(TABLES)
    );
    for Service { name, target_prefix, message_member, field_errors, .. } in services.iter().map(|tables| tables.service) {
        let FieldErrors { reason, list, wrapper, name: field, code, message, .. } = field_errors;
        let wrapper = wrapper.map_or("undefined".to_owned(), quoted);
        let [target_prefix, message_member, reason, list] =
            [target_prefix, message_member, reason, list].map(|text| quoted(text));
        let [field, code, message] = [field, code, message].map(|text| quoted(text));
        out += &format!(
            "  {name}: {{\n    targetPrefix: {target_prefix},\n    messageMember: {message_member},\n    fieldErrors: {{\n      \
             reason: {reason},\n      list: {list},\n      wrapper: {wrapper},\n      name: {field},\n      \
             message: {message},\n      code: {code},\n    }},\n  }},\n"
        );
    }
    out + "} as const;\n"
}

/// What resolving an endpoint needs. It is apart from the other texts, because only calls need it.
pub fn endpoints() -> String {
    let [missing, invalid, fips] = endpoint::messages().map(quoted);
    let partitions: String = endpoint::PARTITIONS
        .lines()
        .map(|line| {
            let mut words = line.split(' ').map(quoted);
            let [name, prefix, region, suffix] = std::array::from_fn(|_| words.next().unwrap_or_default());
            format!("  {{ name: {name}, prefix: {prefix}, globalRegion: {region}, suffix: {suffix} }},\n")
        })
        .collect();
    format!(
        "// {}\n\n/** The partitions other than `aws`: the prefix of their regions, their implicit global region, the suffix of hosts. */\n\
         export const PARTITIONS = [\n{partitions}] as const;\n\n\
         // Why an endpoint cannot be resolved.\nexport const MISSING_REGION =\n  {missing};\nexport const INVALID_REGION =\n  {invalid};\n\
         export const FIPS_WITH_CUSTOM_ENDPOINT =\n  {fips};\n",
        header("src/endpoint.rs")
    )
}

/// What decides whether, when and at what cost an attempt is tried again. Apart from the other numbers, because only calls need it.
pub fn retries() -> String {
    use internal::retry::{
        CODES, COST, FIRST_DELAY_MS, FIRST_THROTTLING_DELAY_MS, MAX_DELAY_MS, MAX_EXTRA_MS, THROTTLING_COST,
    };
    let codes: String = CODES
        .lines()
        .zip([Failure::Throttling, Failure::ClockSkew, Failure::Transient])
        .flat_map(|(line, failure)| line.split(' ').map(move |code| format!("  {code}: {},\n", failure as u32)))
        .collect();
    format!(
        "// {}\n\n/** The kinds of failures by their error codes, as in `abi.ts`. */\n\
         export const ERROR_CODES: {{ readonly [code: string]: number }} = {{\n  // @ts-expect-error: nothing is inherited.\n  __proto__: null,\n{codes}}};\n\n\
         // Costs of retries, and delays in milliseconds.\n\
         export const COST = {COST};\nexport const THROTTLING_COST = {THROTTLING_COST};\n\
         export const FIRST_DELAY = {FIRST_DELAY_MS};\nexport const FIRST_THROTTLING_DELAY = {FIRST_THROTTLING_DELAY_MS};\n\
         export const MAX_DELAY = {MAX_DELAY_MS};\nexport const MAX_EXTRA_DELAY = {MAX_EXTRA_MS};\n",
        header("src/retry.rs")
    )
}

/// The texts.
pub fn vocabulary() -> String {
    let list = |texts: &[&str]| texts.iter().map(|text| format!("  {},\n", quoted(text))).collect::<String>();
    let entries = |entries: &[(&str, &str)]| {
        entries.iter().map(|(name, text)| format!("  {name}: {},\n", quoted(text))).collect::<String>()
    };
    let kinds = [
        Kind::Structure(&[]),
        Kind::Union(&[]),
        Kind::List(&partner_central::account::CREATE_PARTNER_REQUEST, Limits::NONE),
        Kind::String(Limits::NONE, None),
        Kind::Enum(&[]),
        Kind::Integer(Limits::NONE),
        Kind::Long(Limits::NONE),
        Kind::Boolean,
        Kind::Timestamp,
    ];
    let expected: Vec<_> =
        kinds.iter().map(|kind| (describe::kind(kind), expected(kind))).filter(|(kind, name)| kind != name).collect();
    let field_codes = FIELD_CODES.map(|(code, field_code)| (code.as_str(), field_code));
    format!(
        "// {header}\n// Texts that Rust and JavaScript share.\n\n\
         /** The version of this package. */\nexport const VERSION = {version};\n\n\
         /** The content type of every request and response. */\nexport const MEDIA_TYPE = {media_type};\n\n\
         /** The choices for unknown keys, as core.wasm numbers them: src/abi.rs. */\n\
         export const UNKNOWN_KEYS = {{\n{unknown_keys}}} as const;\n\n\
         /** The codes of issues, as core.wasm numbers them. */\nexport const ISSUE_CODES = [\n{codes}] as const;\n\n\
         /** The kinds of values, as core.wasm numbers them: the `received` of a `type` issue. */\n\
         export const RECEIVED = [\n{received}] as const;\n\n\
         /** The `expected` of a `type` issue, for kinds of shapes with another name. */\n\
         export const EXPECTED = {{\n{expected}}} as const;\n\n\
         /** The `expected` of a `format` issue, by its detail. */\nexport const FORMATS = [\n{formats}] as const;\n\n\
         /** The services' codes for broken rules of fields, by the codes of issues. */\nexport const FIELD_CODES = {{\n{field_codes}}} as const;\n\n\
         /** The services' code for a list with too many items. */\nexport const TOO_MANY_VALUES = {too_many};\n\n\
         /** The services' code for every other broken rule. */\nexport const INVALID_VALUE = {invalid};\n",
        header = header(
            "Cargo.toml, src/protocol.rs, src/abi.rs, src/issue.rs, src/tape/mod.rs, src/message.rs and src/field_code.rs"
        ),
        version = quoted(partner_central::VERSION),
        media_type = quoted(protocol::CONTENT_TYPE),
        unknown_keys = abi::UNKNOWN_KEYS.map(|(name, number)| format!("  {name}: {number},\n")).concat(),
        codes = list(&Code::NAMES),
        received = list(&Received::NAMES),
        expected = entries(&expected),
        formats = list(&[message::DATE_TIME, message::WELL_FORMED]),
        field_codes = entries(&field_codes),
        too_many = quoted(TOO_MANY_VALUES),
        invalid = quoted(INVALID_VALUE),
    )
}
