import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What a bundler makes of a module and all that it needs, minified. */
export interface Bundle {
  /** Code that a page loads at first. */
  readonly first: string;
  /** Code that it loads on demand. */
  readonly later: string;
  /** Every file by its name; the first is `entry.js`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Bundles a module as if it stood in a folder: from there its imports are resolved. */
export async function bundle(code: string, folder: string): Promise<Bundle> {
  const entry = resolve(folder, 'entry.js');
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? code : undefined),
        },
      ],
      build: {
        write: false,
        // As an application's bundler does, but without what that adds of its own to preload.
        lib: { entry, formats: ['es'], fileName: 'entry' },
        rolldownOptions: { output: { minify: true } },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new TypeError('Vite gave no output.');
  return toBundle(result.output.flatMap((file) => (file.type === 'chunk' ? [file] : [])));
}

function toBundle(chunks: readonly Rolldown.OutputChunk[]): Bundle {
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set goes on to what is added while it is walked.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
  }
  const codeOf = (some: Iterable<Rolldown.OutputChunk>) =>
    Array.from(some, ({ code }) => code).join('');
  return {
    first: codeOf(first),
    later: codeOf(chunks.filter((chunk) => !first.has(chunk))),
    files: Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code])),
  };
}
