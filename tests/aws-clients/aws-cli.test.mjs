// The AWS CLI against the sandbox.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { cliName } from '../node_modules/partner-central/cli/arguments/operation.mjs';
import { askPython, cleanEnv, missing, python } from '../python.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { contact, contractTerms, partner, relationship } from './call-sequence.mjs';

/** botocore's own models: the newest AWS CLI has older ones inside, and reads newer ones from `AWS_DATA_PATH`. */
const models = () => {
  const { stdout } = spawnSync(python, ['-c', 'import botocore; print(botocore.BOTOCORE_ROOT)'], { encoding: 'utf8' });
  return join(stdout.trim(), 'data');
};

function aws(url, service, command, input, env = {}) {
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
    env: cleanEnv({ AWS_ENDPOINT_URL: url, ...env }),
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
    const accepted = aws(sandbox.url, 'channel', 'accept-channel-handshake', answer, { AWS_ACCESS_KEY_ID: main.accountId });
    assert.equal(accepted.channelHandshakeDetail?.status, 'ACCEPTED', accepted.stderr);
  } finally {
    await sandbox.stop();
  }
});

test('the AWS CLI creates, lists, signs and cancels channel contracts', { skip: missing }, async () => {
  const sandbox = await serve();
  try {
    const AWS_DATA_PATH = models();
    const channel = (command, input) => aws(sandbox.url, 'channel', command, { catalog: 'AWS', ...input }, { AWS_DATA_PATH });
    const account = { program: 'MANAGED_SERVICES_PROVIDER', displayName: 'Managed services', accountId: '444455556666' };
    assert.match(channel('create-program-management-account', account).stderr, /ValidationException.* type is required/);
    const typed = channel('create-program-management-account', { ...account, type: 'MANAGED_SERVICES' });
    const programManagementAccountIdentifier = typed.programManagementAccountDetail.id;
    const { relationshipDetail } = channel('create-relationship', {
      programManagementAccountIdentifier,
      associationType: 'MANAGED_SERVICES_END_CUSTOMER',
      displayName: 'Customer',
      sector: 'COMMERCIAL',
      accountScope: 'SPECIFIC_MEMBER_ACCOUNTS',
      startDate: '2026-01-01T00:00:00Z',
    });
    const contractType = 'MANAGED_SERVICES_ATTESTATION';
    const covered = { relationshipIdentifier: relationshipDetail.id, programManagementAccountIdentifier };
    const create = { contractType, payload: { managedServicesAttestationPayload: { ...contractTerms, ...covered } } };
    const { channelContractDetail: first } = channel('create-channel-contract', create);
    const cancel = { identifier: first.id, reason: 'Other terms' };
    assert.equal(channel('cancel-channel-contract', cancel).channelContractDetail.status, 'CANCELED');
    assert.match(channel('cancel-channel-contract', cancel).stderr, /ValidationException/);
    const { channelContractDetail: second } = channel('create-channel-contract', create);
    await sandbox.sign(second.id);
    const { channelContractDetail: signed } = channel('get-channel-contract', { identifier: second.id });
    assert.deepEqual([signed.status, typeof signed.respondedAt], ['ACCEPTED', 'string']);
    const { items } = channel('list-channel-contracts', { contractType, statuses: ['ACCEPTED'] });
    assert.deepEqual(
      items.map(({ id }) => id),
      [second.id],
    );
  } finally {
    await sandbox.stop();
  }
});

test('the commands of partner-central have the names of the AWS CLI', { skip: missing }, () => {
  const names = Object.values(operations).map((operation) => operation.name);
  assert.deepEqual(names.map(cliName), askPython('aws-clients/cli_names.py', names));
});
