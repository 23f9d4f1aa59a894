// The code that the log gives to copy repeats the request: by curl, Node, boto3 and the AWS CLI.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cleanEnv, missing, python } from '../python.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { chromium } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

/** Characters that shells and languages treat specially. */
const NASTY = `O'Brien & "Söhne" $HOME \`id\` \\ %s 東京 {0} #!`;
const tags = [
  { Key: "it's", Value: '$(id) "q"' },
  { Key: 'empty', Value: '' },
];
const contact = { FirstName: 'Ada', LastName: "O'Hara", Email: "a.o'hara@example.com", BusinessTitle: NASTY };

/** What the page sends, and what the other sandbox must have after the code has run. */
const CASES = [
  {
    service: 'account',
    operation: 'createPartner',
    input: {
      Catalog: 'Sandbox',
      LegalName: NASTY,
      PrimarySolutionType: 'SOFTWARE_PRODUCTS',
      AllianceLeadContact: contact,
      EmailVerificationCode: '012345',
      Tags: tags,
    },
    has: ({ Sandbox: { partner } }) => [partner.LegalName, partner.AllianceLeadContact, partner.Tags],
    wanted: [NASTY, contact, tags],
  },
  {
    service: 'account',
    operation: 'startVerification',
    input: { VerificationDetails: { RegistrantVerificationDetails: {} } },
    has: ({ AWS: { verifications } }) => Object.keys(verifications),
    wanted: ['REGISTRANT_VERIFICATION'],
  },
  {
    service: 'channel',
    operation: 'createRelationship',
    input: {
      catalog: 'AWS',
      associationType: 'END_CUSTOMER',
      programManagementAccountIdentifier: 'pma-0123456789abc',
      associatedAccountId: '777788889999',
      displayName: `'"\\ $x \`y\` 東`,
      sector: 'COMMERCIAL',
      requestedSupportPlan: { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: "d'Ivoire" } },
    },
    has: ({
      AWS: {
        relationships: [one],
      },
    }) => [one.displayName, one.requestedSupportPlan],
    wanted: [`'"\\ $x \`y\` 東`, { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: "d'Ivoire" } }],
  },
  {
    // It has a timestamp. The other sandbox has no such relationship: it refuses the request after reading it.
    service: 'channel',
    operation: 'createChannelHandshake',
    input: {
      handshakeType: 'START_SERVICE_PERIOD',
      // In the catalog AWS, a commitment is at most 365 days.
      catalog: 'Sandbox',
      associatedResourceIdentifier: 'rs-0123456789abc',
      payload: {
        startServicePeriodPayload: {
          programManagementAccountIdentifier: 'pma-0123456789abc',
          servicePeriodType: 'FIXED_COMMITMENT_PERIOD',
          endDate: '2031-02-03T04:05:06.500Z',
        },
      },
    },
    refused: /ResourceNotFoundException/,
  },
];

const tests = fileURLToPath(new URL('../', import.meta.url));

/** How each kind of code runs; gives its output and its exit status. */
const RUN = {
  curl: (code) => run('sh', ['-c', `${code.replace('curl ', 'curl --silent --show-error --include ')}`]),
  async javascript(code) {
    // In a folder where Node finds the package.
    const file = `${tests}copied-${process.pid}.tmp.mjs`;
    await writeFile(file, code);
    try {
      return await run(process.execPath, [file]);
    } finally {
      await rm(file);
    }
  },
  python: (code) => run(python, ['-c', code]),
  // `aws` is a module of this Python.
  cli: (code) => run('sh', ['-c', code.replace(/^aws /, `'${python}' -m awscli `)]),
};

function run(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: cleanEnv({ AWS_ACCESS_KEY_ID: '111122223333' }) });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, printed }));
  });
}

describe('the code that the log gives to copy', { skip: chromium.skip || missing || false, timeout: 240_000 }, () => {
  let portal;
  let tab;
  let sandbox;

  before(async () => {
    [portal, sandbox] = await Promise.all([openPortal(chromium), serve()]);
    tab = await portal.open();
  });
  after(async () => {
    await portal?.close();
    await sandbox?.stop();
  });

  for (const { service, operation, input, has, wanted, refused } of CASES) {
    test(`the copied code of ${service} ${operation} sends the same request`, async () => {
      await tab.page.evaluate(
        async (to, method, request) => {
          const { clients } = await import('/sandbox/clients.mjs');
          await clients[to][method](request).catch(() => {});
        },
        service,
        operation,
        input,
      );
      await tab.click('.log > li:first-child summary');
      const entry = '.log > li:first-child .entry';
      await tab.page.waitForSelector(`${entry} [data-endpoint]`);
      await tab.page.$eval(
        `${entry} [data-endpoint]`,
        (box, url) => {
          box.value = url;
          box.dispatchEvent(new Event('input'));
        },
        sandbox.url,
      );
      for (const [language, start] of Object.entries(RUN)) {
        await sandbox.reset();
        await tab.page.select(`${entry} [data-language]`, language);
        const code = await tab.text(`${entry} [data-code]`);
        const { code: exit, printed } = await start(code);
        if (refused) {
          assert.match(printed, refused, `${language}\n${code}`);
          continue;
        }
        assert.equal(exit, 0, `${language}\n${code}\n${printed}`);
        const { accounts } = await sandbox.state();
        // The curl command is signed with the page's own key, which is another account here.
        const mine = language === 'curl' ? Object.values(accounts)[0] : accounts['111122223333'];
        assert.deepEqual(has(mine), wanted, `${language}\n${code}`);
      }
    });
  }

  test('Copy reports that it copied, or which keys to press without permission', async () => {
    const { page } = tab;
    const copied = async () => {
      await page.$eval('.log > li:first-child [data-copy]', (button) => button.focus());
      await page.keyboard.press('Enter');
      await tab.until(() => document.querySelector('.log > li:first-child .code-block [role=status]').textContent !== '');
      return tab.text('.log > li:first-child .code-block [role=status]');
    };
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        window.copied = text;
      };
    });
    assert.match(await copied(), /^Copied: /);
    assert.equal(await page.evaluate(() => window.copied), await tab.text('.log > li:first-child [data-code]'));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      document.querySelector('.log > li:first-child .code-block [role=status]').textContent = '';
    });
    assert.match(await copied(), /^Selected: press/);
    assert.equal(
      await page.evaluate(() => getSelection().toString().trim().slice(0, 4)),
      (await tab.text('.log > li:first-child [data-code]')).slice(0, 4),
    );
  });

  test('the portal logs no error while code is copied', () => assert.deepEqual(portal.errors, []));
});
