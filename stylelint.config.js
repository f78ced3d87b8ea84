/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-plugin-logical-css'],
  overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
  rules: {
    // The same stylesheets are used for right-to-left scripts.
    // Most engines lack logical overflow; physical and logical overflow are the same here.
    'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
    'logical-css/require-logical-keywords': true,
    'logical-css/require-logical-units': null,
  },
};
