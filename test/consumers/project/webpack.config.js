import { resolve } from 'node:path';

export default {
  mode: 'production',
  entry: './plain-app/main.js',
  output: { path: resolve('dist/webpack'), filename: 'main.js' },
};
