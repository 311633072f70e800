/** Program and arguments that run npm. Under `npm run`, npm names its own script: Node starts it without a shell. */
export function npm(...args) {
  const { npm_execpath: script } = process.env;
  if (script) return [process.execPath, [script, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}
