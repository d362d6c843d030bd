import { cpSync, globSync, writeFileSync } from 'node:fs';
import { removeUnreachable } from './src/manifest/declarations.ts';
import { describeElements } from './src/manifest/describe.ts';
import { elementsOf } from './src/manifest/elements.ts';
import { writeProps } from './src/manifest/props.ts';
import { writeCSSData, writeHTMLData } from './src/manifest/vs-code.ts';
import { writeWebTypes } from './src/manifest/web-types.ts';
import { ELEMENTS } from './src/report/elements.ts';

const layouts = new Map(Object.values(ELEMENTS).map((element) => [element.tag, element.layouts]));

/** Publishes the manifest, and writes types and editor data to `dist/`. */
const publish = {
  name: 'publish',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const published = describeElements(manifest, layouts);
    delete manifest.readme;
    manifest.modules = published.modules;
    const elements = elementsOf(published);
    const frameworks = ['react.d.ts', 'svelte.d.ts', 'vue.d.ts'];
    for (const file of frameworks) cpSync(`src/manifest/${file}`, `dist/${file}`);
    writeFileSync('dist/props.d.ts', writeProps(elements));
    writeFileSync('dist/vscode.html-custom-data.json', writeHTMLData(elements));
    writeFileSync('dist/vscode.css-custom-data.json', writeCSSData(elements));
    writeFileSync('dist/web-types.json', writeWebTypes(elements));
    const entries = globSync('{index,*/define,data}.d.ts', { cwd: 'dist' });
    removeUnreachable('dist', [...entries, ...frameworks]);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/manifest/**'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [publish],
};
