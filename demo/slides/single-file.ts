import type { Plugin } from 'vite';

/**
 * Inlines scripts, styles and icons into a page, so that it opens from disk without a server:
 * browsers load no modules over `file:`, but run inline ones.
 *
 * @param fileName - name of the written file.
 */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const sources = new Map<string, string>();
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.html')) continue;
        sources.set(name, file.type === 'chunk' ? file.code : String(file.source));
        delete bundle[name];
      }
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset') continue;
        file.fileName = fileName;
        file.source = String(file.source)
          .replace(/<script [^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_, name) => {
            const code = sources.get(name) ?? '';
            return `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
          })
          .replace(
            /<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g,
            (_, name) => `<style>${sources.get(name) ?? ''}</style>`,
          )
          .replace(
            /href="\.\/([^"]+\.svg)"/g,
            (_, name) => `href="data:image/svg+xml,${encodeURIComponent(sources.get(name) ?? '')}"`,
          );
      }
    },
  };
}
