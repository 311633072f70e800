import { nodeResolve } from '@rollup/plugin-node-resolve';

export default {
  input: 'plain-app/main.js',
  output: { dir: 'dist/rollup' },
  plugins: [nodeResolve()],
  onwarn({ message }) {
    throw new Error(message);
  },
};
