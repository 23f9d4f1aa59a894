// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.

/** Facts of the services by their names, for parts that need no more of them than these. */
export const services = {
  account: {
    targetPrefix: 'PartnerCentralAccount',
    messageMember: 'Message',
    fieldErrors: {
      reason: 'Reason',
      list: 'ErrorDetails',
      wrapper: 'FieldValidationError',
      name: 'Name',
      message: 'Message',
      code: 'Code',
    },
  },
  channel: {
    targetPrefix: 'PartnerCentralChannel',
    messageMember: 'message',
    fieldErrors: {
      reason: 'reason',
      list: 'fieldList',
      wrapper: undefined,
      name: 'name',
      message: 'message',
      code: 'code',
    },
  },
} as const;
