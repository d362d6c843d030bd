/** Only the elements, in one order: the analyzer reads every file, in any order. */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(
        ({ declarations, exports }) =>
          declarations.some(({ customElement }) => customElement) ||
          exports.some(({ kind }) => kind === 'custom-element-definition'),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [elementsOnly],
};
