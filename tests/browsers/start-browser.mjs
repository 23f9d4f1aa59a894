// Finds this machine's browsers and starts them.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** The arguments that webdriver.json gives Chromium for tests inside WebAssembly. */
const {
  'goog:chromeOptions': { args },
} = JSON.parse(readFileSync(new URL('../../webdriver.json', import.meta.url), 'utf8'));

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
};

/** The program of each browser, or undefined. */
export const programs = {
  chrome: process.env.CHROME || onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
  firefox: process.env.FIREFOX || onPath(['firefox-esr', 'firefox']),
};

/** Starts `chrome` or `firefox` with a fresh profile. */
export const startBrowser = (name) =>
  puppeteer.launch({
    browser: name,
    executablePath: programs[name],
    headless: true,
    args: name === 'chrome' ? args : [],
  });
