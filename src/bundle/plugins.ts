import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Lit's templates are strings to the minifier: white space that nobody sees, and comments, go here. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(css|html|svg)`/ },
    handler: (code) =>
      code
        .replace(/\bcss`[^`]*`/g, (css) =>
          css
            .replace(/\/\*.*?\*\//gs, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};]) ?/g, '$1')
            .replace(/;(?=\})/g, '')
            .replace(/([:,]) (?=[^'])/g, '$1')
            .replace(/(?<=[\s:,(-])0(?=\.\d)/g, '')
            .replace(/='([\w-]+)'\]/g, '=$1]'),
        )
        // Attributes stand in one line.
        .replace(/\n\s+(?=[\w@-]+=["$])/g, ' ')
        .replace(/\n\s+/g, '\n'),
  },
};

/**
 * One file has nothing to load on demand. A dynamic import inside it would keep whole libraries from being
 * shaken, so that it becomes a static one; what stands in where a piece is out of reach goes.
 */
export const importStatically: Plugin = {
  name: 'import-statically',
  apply: (_, { mode }) => mode === 'bundle' || mode === 'slides',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'import(' },
    handler(code, id) {
      const imports: string[] = [];
      const dynamic = /\bimport\(["']([^"']+)\.js["']\)(\.catch\(\w+\))?/g;
      const body = code.replace(dynamic, (_, path) => {
        const exported = readFileSync(resolve(dirname(id), `${path}.ts`), 'utf8').matchAll(
          /^export (?:async )?(?:class|const|function) (\w+)/gm,
        );
        const names = Array.from(exported, ([, name]) => name);
        imports.push(`import { ${names.map((name) => `${name} as $${name}`)} } from '${path}.js';`);
        return `Promise.resolve({ ${names.map((name) => `${name}: $${name}`)} })`;
      });
      return imports.join('') + body;
    },
  },
};

/** gzip finds what repeats within 32 KB only: in the one file, modules that are alike stand together, in the order that was measured to be the smallest. */
export const orderModules: Plugin = {
  name: 'order-modules',
  apply: (_, { mode }) => mode === 'bundle',
  transform: {
    filter: { id: /\/src\/index\.ts$/ },
    handler(code) {
      const texts = ['lai-chau*', 'column-names', 'vocabulary', 'describe-problem'];
      const layers = ['words', 'data', 'layout', 'element'];
      const imports = [...texts.map((name) => `data/${name}`), ...layers.map((it) => `${it}/*`)]
        .flatMap((name) => globSync(`src/${name}.ts`).sort())
        .filter((file) => !file.endsWith('json-schema.ts'))
        .map((file) => `import '/${file}';`);
      return imports.join('') + code;
    },
  },
};

/** d3's reader of delimited text comes in one closure with its writer and beside a test of dates: nothing here calls them. */
export const readOnlyDsv: Plugin = {
  name: 'read-only-dsv',
  apply: (_, { mode }) => mode === 'bundle',
  transform: {
    filter: { id: /\/d3-dsv\/.*\.m?js$/ },
    handler: (code) =>
      code
        .replace(/return \{\s*parse: parse,[^}]*\}/, 'return { parseRows }')
        .replace(/= (dsv\(|new RegExp\()/g, '= /* @__PURE__ */ $1')
        .replace(/fixtz = [^;]*/, 'fixtz = 0'),
  },
};

/**
 * Terser makes the code smaller by 2 % than the bundler's own minifier, which is quicker; in the npm package too,
 * whatever an application minifies it with.
 */
export const minifyBundle: Plugin = {
  name: 'minify-bundle',
  apply: (_, { command, mode }) => command === 'build' && /^(production|bundle)$/.test(mode),
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: {
          passes: 4,
          unsafe_arrows: true,
          lhs_constants: false,
          pure_getters: true,
          keep_fargs: false,
          sequences: false,
        },
        // By these an application leaves out what it does not use.
        // Names inside Lit, but for the one that its hydration support asks for too.
        mangle: { properties: { regex: /^_\$(?!needs)/ } },
        format: { preserve_annotations: this.environment.config.mode === 'production' },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};
