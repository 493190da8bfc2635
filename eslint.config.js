// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { LAYERS } from './scripts/shared/layers.mjs';

const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain reads no clock: take today as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain reads no clock: take today as a parameter.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    '.*.staging-*/',
    '.*.old-*/',
  ]),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    // A name that begins with _ is there for its place only.
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    files: layer === 'scripts' ? ['scripts/**'] : [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [arrowsFrom(layer, allowed), ...purity(layer)] }],
    },
  })),
  { files: ['src/domain/**'], rules: { 'no-restricted-syntax': ['error', ...IMPURE] } },
);

/**
 * @param {string} layer
 * @param {readonly string[]} allowed
 */
function arrowsFrom(layer, allowed) {
  const forbidden = Object.keys(LAYERS).filter((other) => other !== layer && !allowed.includes(other));
  return {
    regex: String.raw`^(\.\./)+(src/)?(${forbidden.join('|')})/`,
    message: `"${layer}" may import only from: ${allowed.join(', ') || 'itself'} (scripts/shared/layers.mjs).`,
  };
}

/** @param {string} layer */
function purity(layer) {
  return layer === 'domain'
    ? [{ regex: '^(node:|astro)', message: 'The domain does no I/O and knows no framework.' }]
    : [];
}
