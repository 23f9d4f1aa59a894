// The AWS CLI against the sandbox.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { cliName } from '../node_modules/partner-central/cli/arguments/operation.mjs';
import { askPython, cleanEnv, missing, python } from '../python.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { contact, partner, relationship } from './call-sequence.mjs';

function aws(url, service, command, input, key) {
  const words = [
    '-m',
    'awscli',
    `partnercentral-${service}`,
    command,
    '--cli-input-json',
    JSON.stringify(input),
    '--output',
    'json',
  ];
  const { status, stdout, stderr } = spawnSync(python, words, {
    env: cleanEnv({ AWS_ENDPOINT_URL: url, ...(key && { AWS_ACCESS_KEY_ID: key }) }),
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : { status, stderr };
}

test('the AWS CLI creates a partner and a relationship', { skip: missing }, async () => {
  const sandbox = await serve();
  try {
    const created = aws(sandbox.url, 'account', 'create-partner', partner);
    assert.equal(created.LegalName, partner.LegalName, created.stderr);
    const bad = aws(sandbox.url, 'account', 'create-partner', { ...partner, AllianceLeadContact: contact('at nowhere') });
    assert.match(bad.stderr, /ValidationException/);
    assert.equal(bad.status, 255);

    const main = { catalog: 'AWS', program: 'DISTRIBUTION', displayName: 'Main', accountId: '444455556666' };
    const parent = aws(sandbox.url, 'channel', 'create-program-management-account', main).programManagementAccountDetail;
    const input = { ...relationship, programManagementAccountIdentifier: parent.id };
    const { relationshipDetail } = aws(sandbox.url, 'channel', 'create-relationship', input);
    assert.match(relationshipDetail.id, /^rs-/);
    const change = {
      catalog: 'AWS',
      programManagementAccountIdentifier: parent.id,
      identifier: relationshipDetail.id,
      revision: '9',
    };
    assert.match(aws(sandbox.url, 'channel', 'update-relationship', change).stderr, /ConflictException/);

    const activation = { catalog: 'AWS', handshakeType: 'PROGRAM_MANAGEMENT_ACCOUNT', associatedResourceIdentifier: parent.id };
    const { channelHandshakeDetail } = aws(sandbox.url, 'channel', 'create-channel-handshake', activation);
    const answer = { catalog: 'AWS', identifier: channelHandshakeDetail.id };
    const accepted = aws(sandbox.url, 'channel', 'accept-channel-handshake', answer, main.accountId);
    assert.equal(accepted.channelHandshakeDetail?.status, 'ACCEPTED', accepted.stderr);
  } finally {
    await sandbox.stop();
  }
});

test('the commands of partner-central have the names of the AWS CLI', { skip: missing }, () => {
  const names = Object.values(operations).map((operation) => operation.name);
  assert.deepEqual(names.map(cliName), askPython('aws-clients/cli_names.py', names));
});
