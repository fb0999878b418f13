import { fileURLToPath } from 'node:url';

// Absolute: jest would resolve the '..' of a project once more, from the root it has already found.
const rootDir = fileURLToPath(new URL('..', import.meta.url));

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  displayName,
  rootDir,
  testEnvironment,
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
  transform,
  ...more,
});

/** Two projects: `.test.ts` runs in Node, `.test.tsx` in jsdom. */
export default {
  rootDir,
  projects: [
    project('node', 'node', ['**/*.test.ts']),
    project('pane', 'jsdom', ['**/*.test.tsx'], {
      setupFilesAfterEnv: ['<rootDir>/tests/support/pane-setup.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/empty-style.ts' },
    }),
  ],
};
