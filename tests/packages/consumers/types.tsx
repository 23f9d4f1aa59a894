// What libraries infer from an operation: forms, routes and tools get the request type.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { sValidator } from '@hono/standard-validator';
import { McpServer } from '@modelcontextprotocol/server';
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { useForm as useTanStack } from '@tanstack/react-form';
import { Hono } from 'hono';
import { account, channel, type Valid } from 'partner-central';
import { useForm } from 'react-hook-form';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <_ extends true>(): void => {};

same<Same<StandardSchemaV1.InferInput<typeof account.CreatePartner>, account.CreatePartnerRequest>>();
same<Same<StandardSchemaV1.InferOutput<typeof account.CreatePartner>, Valid<account.CreatePartnerRequest>>>();
same<Same<StandardJSONSchemaV1.InferInput<typeof channel.GetRelationship>, channel.GetRelationshipRequest>>();
const output = {} as StandardSchemaV1.InferOutput<typeof account.CreatePartner>;
export const request: account.CreatePartnerRequest = output;

export function Partner() {
  const { register, handleSubmit } = useForm({ resolver: standardSchemaResolver(account.CreatePartner) });
  register('AllianceLeadContact.Email');
  // @ts-expect-error: no such member
  register('AllianceLeadContact.Mail');
  return handleSubmit((values) => values.LegalName.length);
}

export function Relationship(defaultValues: channel.CreateRelationshipRequest) {
  return useTanStack({
    defaultValues,
    validators: { onSubmit: channel.CreateRelationship },
    onSubmit: ({ value }) => value.displayName,
  });
}

new Hono().post('/', sValidator('json', account.CreatePartner), (context) => {
  const { LegalName } = context.req.valid('json');
  const name: string = LegalName;
  // @ts-expect-error: no such member
  context.req.valid('json').LegalNam;
  return context.text(name);
});

new McpServer({ name: 'tools', version: '1.0.0' }).registerTool(
  'get',
  { inputSchema: channel.GetRelationship },
  ({ identifier }) => ({
    content: [{ type: 'text', text: identifier satisfies string }],
  }),
);
