import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = 'bien-phong-charts.js';

/**
 * Copies the single-file bundle next to the demo, if built, and exposes its hash as
 * `import.meta.env.BUNDLE_INTEGRITY`; otherwise that is empty.
 */
export function shipBundle(): Plugin {
  return {
    name: 'ship-bundle',
    config: (_, { command, mode }) => {
      const bundle = command === 'build' && mode === 'demo' ? readBundle() : undefined;
      const hash = bundle && createHash('sha384').update(bundle).digest('base64');
      const integrity = hash ? `sha384-${hash}` : '';
      return { define: { 'import.meta.env.BUNDLE_INTEGRITY': JSON.stringify(integrity) } };
    },
    generateBundle() {
      const bundle = this.environment.config.mode === 'demo' && readBundle();
      if (bundle) this.emitFile({ type: 'asset', fileName: FILE, source: bundle });
    },
  };
}

function readBundle(): Buffer | undefined {
  const path = `dist/${FILE}`;
  return existsSync(path) ? readFileSync(path) : undefined;
}
