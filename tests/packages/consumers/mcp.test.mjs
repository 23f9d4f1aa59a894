// The MCP SDK takes Standard JSON Schema: an operation is the input schema of a tool. Agents read its JSON Schema, and its
// validation guards the tool.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { McpServer } from '@modelcontextprotocol/server';
import { channel } from 'partner-central';

test('an operation is the input schema of an MCP tool', async (t) => {
  const called = [];
  const server = new McpServer({ name: 'relationships', version: '1.0.0' });
  server.registerTool('update_relationship', { inputSchema: channel.UpdateRelationship }, (input) => {
    called.push(input);
    return { content: [{ type: 'text', text: input.identifier }] };
  });
  const client = new Client({ name: 'agent', version: '1.0.0' });
  const [there, here] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  t.after(() => client.close());

  const { tools } = await client.listTools();
  assert.deepEqual(tools[0].inputSchema, channel.UpdateRelationship.jsonSchema());

  const call = (args) => client.callTool({ name: 'update_relationship', arguments: args });
  const request = { catalog: 'AWS', identifier: 'rs-0123456789abc', programManagementAccountIdentifier: 'pma-0123456789abc' };
  const refused = await call({ ...request, identifier: 'rs-1', requestedSupportPlan: { partnerLedSupport: {} } });
  assert.equal(refused.isError, true);
  const [{ text }] = refused.content;
  assert.match(text, /identifier: must have 16 to 1011 characters, not 4/);
  assert.match(text, /requestedSupportPlan\.partnerLedSupport\.coverage: is required/);
  assert.deepEqual(called, []);

  const answer = await call(request);
  assert.deepEqual(answer.content, [{ type: 'text', text: 'rs-0123456789abc' }]);
  assert.deepEqual(called, [request]);
});
