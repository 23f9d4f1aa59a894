// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
// The numbers that cross the boundary between JavaScript and WebAssembly. esbuild inlines them.

// Tags of a tape's words: src/tape/mod.rs.
export const TAG_OTHER = 0;
export const TAG_ABSENT = 1;
export const TAG_FALSE = 2;
export const TAG_TRUE = 3;
export const TAG_INT = 4;
export const TAG_BIGINT = 5;
export const TAG_STRING = 6;
export const TAG_ILL_FORMED = 7;
export const TAG_DATE = 8;
export const TAG_BAD_DATE = 9;
export const TAG_LIST = 10;
export const TAG_OBJECT = 11;
export const TAG_RAW = 12;
export const TAG_PROVEN = 13;

// Marks a key of a tape that the shape does not name, and the most items of a list: src/tape/mod.rs.
export const UNKNOWN_KEY = 0x80000000;
export const MAX_ITEMS = 1048576;

// Kinds of JavaScript values, for issues: src/tape/mod.rs.
export const RECEIVED_NULL = 0;
export const RECEIVED_UNDEFINED = 1;
export const RECEIVED_BOOLEAN = 2;
export const RECEIVED_NUMBER = 3;
export const RECEIVED_BIGINT = 4;
export const RECEIVED_STRING = 5;
export const RECEIVED_SYMBOL = 6;
export const RECEIVED_FUNCTION = 7;
export const RECEIVED_ARRAY = 8;
export const RECEIVED_OBJECT = 9;
export const RECEIVED_DATE = 10;
export const RECEIVED_MAP = 11;
export const RECEIVED_SET = 12;
export const RECEIVED_BINARY = 13;
export const RECEIVED_UNREADABLE = 14;

// The buffers of core.wasm: src/abi.rs.
export const BUFFER_WORDS = 0;
export const BUFFER_LENGTHS = 1;
export const BUFFER_TEXT = 2;
export const BUFFER_ISSUES = 3;
export const BUFFER_OUTPUT = 4;
export const BUFFER_TOKEN = 5;

// What else src/abi.rs says.
export const TOKEN_LENGTH = 36;
export const GATHER_AGAIN = -1;
export const SANDBOX_MAX_BODY = 1048576;
export const NOT_JSON = 0xffffffff;
export const STEP_BITS = 2;
export const STEP_MASK = 3;
export const STEP_MEMBER = 0;
export const STEP_ITEM = 1;
export const STEP_UNKNOWN = 2;

// Flags of members: src/describe.rs.
export const REQUIRED = 1;
export const TOKEN = 2;
export const DEPRECATED = 4;

// Kinds of failure, and what retries keep to: src/retry.rs.
export const FINAL = 0;
export const TRANSIENT = 1;
export const THROTTLING = 2;
export const CLOCK_SKEW = 3;
export const MAX_ATTEMPTS = 3;
export const RETRY_QUOTA = 500;
export const MAX_CLOCK_SKEW_MS = 240000;
