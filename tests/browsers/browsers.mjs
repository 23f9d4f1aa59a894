// The browsers of this machine, and what they are tested with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

export { serve } from '../portal/portal-server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const from = (...parts) => join(root, ...parts);
export const screenshots = from('target/screenshots');
mkdirSync(screenshots, { recursive: true });
export const axe = readFileSync(from('tests/node_modules/axe-core/axe.min.js'), 'utf8');

/** As webdriver.json has them. */
const {
  'goog:chromeOptions': { args },
} = JSON.parse(readFileSync(from('webdriver.json'), 'utf8'));

const onPath = (names) => names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);

const found = {
  chrome: process.env.CHROME || onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
  firefox: process.env.FIREFOX || onPath(['firefox-esr', 'firefox']),
};

/** Each browser by name, with the reason to skip it where it is missing. */
export const browsers = Object.entries(found).map(([browser, executablePath]) => ({
  name: browser,
  skip: executablePath
    ? false
    : `no ${browser} on this machine: set ${browser === 'chrome' ? 'CHROME' : 'FIREFOX'} or put it on PATH`,
  // Without userDataDir each launch has a fresh profile.
  launch: () => puppeteer.launch({ browser, executablePath, headless: true, args: browser === 'chrome' ? args : [] }),
}));
