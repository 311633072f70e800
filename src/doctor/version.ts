/** Version of the package that this file belongs to. A test compares it with package.json. */
export const version = '0.1.0';
