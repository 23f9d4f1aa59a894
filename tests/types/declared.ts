// A library that exports pieces of the package: TypeScript has to be able to write down the type of each in its declarations.
import * as pc from 'partner-central';
import * as credentials from 'partner-central/credentials';
import * as descriptions from 'partner-central/descriptions';
import * as forms from 'partner-central/forms';
import * as proxy from 'partner-central/proxy';
import * as sandbox from 'partner-central/sandbox';
import * as labels from 'partner-central/labels/fr';
import * as de from 'partner-central/messages/de';

export const { validate, validateAt, parse, fields, jsonSchema, with: withDefaults, name, service } = pc.account.CreatePartner;
export const standard = pc.account.CreatePartner['~standard'];
export const { validate: standardValidate, jsonSchema: standardJsonSchema, types } = standard;
export const result = pc.channel.CreateRelationship.validate({});
export const { issues } = result;
export const issue = issues?.[0];
export const field = fields[0];
export const schema = pc.account.CreatePartner.jsonSchema({ target: 'draft-07' });
export const configured = pc.account.CreatePartner.with({ messages: de.de });
export const { operations, validateLines, formatPath, parsePath } = pc;
export const lines = pc.validateLines(pc.account.CreatePartner, '');

export const client = new pc.PartnerCentralAccount({ region: 'us-east-1' });
export const channelClient = new pc.PartnerCentralChannel();
export const { options, createPartner, listPartners, paginateListPartners, send, sign } = client;
export const { waitUntilProfileUpdateTaskComplete } = client;
export const pages = client.paginateListPartners({ Catalog: 'AWS' });
export const created = client.createPartner({} as pc.RequestOf<typeof pc.account.CreatePartner>);
export const sent = client.send(pc.account.CreatePartner, {} as pc.RequestOf<typeof pc.account.CreatePartner>);
export const waited = client.waitUntilProfileUpdateTaskComplete({ Catalog: 'AWS', Identifier: '' }, { maxWaitTime: 1 });

export const { ValidationError, ServiceException, TransportError, WaiterError } = pc;
export const { ConflictException } = pc.account;
export const validationError = (error: InstanceType<typeof pc.ValidationError>) => error.issues;
export const serviceException = (error: InstanceType<typeof pc.ServiceException>) => error.$metadata;
export const transportError = (error: InstanceType<typeof pc.TransportError>) => [error.reason, error.$metadata] as const;
export const waiterError = (error: InstanceType<typeof pc.WaiterError>) => [error.reason, error.output] as const;

export const bound = (element: HTMLFormElement) => forms.bindForm(element, pc.account.CreatePartner);
export const { bindForm } = forms;
export const described = descriptions.describedFields(pc.account.CreatePartner);
export const { descriptions: texts } = descriptions;
export const { fromEnv } = credentials;
export const provider = credentials.fromEnv();
export const { createProxyHandler } = proxy;
export const handler = (given: Parameters<typeof proxy.createProxyHandler>[0]) => proxy.createProxyHandler(given);
export const { createSandbox } = sandbox;
export const memory = sandbox.createSandbox();
export const { accounts, changes, contracts, faults, snapshot } = memory;
export const german = de.de;
export const french = labels.fr;
export const inFrench = descriptions.describedFields(pc.account.CreatePartner, labels.fr);
