import { existsSync } from 'node:fs';

const chromes = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const firefoxes = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

// WebKitGTK is WebKit for Linux. Its MiniBrowser is in the folder of the architecture's libraries.
const webkits = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib64/webkit2gtk-4.1/MiniBrowser',
];

const first = (paths) => paths.find((path) => path && existsSync(path));

/** Path of the Chrome or Chromium on this machine, or undefined. `CHROME_PATH` comes first. */
export const findChrome = () => first(chromes);

/** Path of the Firefox on this machine, or undefined. `FIREFOX_PATH` comes first. */
export const findFirefox = () => first(firefoxes);

/** Path of WebKitGTK's MiniBrowser; undefined if it, its driver or Xvfb is missing. */
export const findWebKit = () =>
  existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb')
    ? first(webkits)
    : undefined;
