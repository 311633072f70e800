/**
 * Program, arguments and options to run npm. Under `npm run`, npm names its own script, which Node can run without a shell.
 *
 * @param {string[]} args
 * @returns {[program: string, args: string[], options: { shell?: boolean }]}
 */
export function npm(...args) {
  const { npm_execpath: script } = process.env;
  if (script) return [process.execPath, [script, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}
