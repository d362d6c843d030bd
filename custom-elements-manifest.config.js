/** Only the elements, in one order: the analyzer reads every file, in any order. */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.some(({ customElement }) => customElement))
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
