import { resolve } from 'node:path';
import { build, parseAst, type Rolldown } from 'vite';

/** The minified output of a bundler for a module with its dependencies. */
export interface Bundle {
  /** Code that a page loads at first. */
  readonly first: string;
  /** Code that a page loads on demand. */
  readonly later: string;
  /** Code by file name; the first is `entry.js`. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of the files that a page loads at first. */
  readonly loaded: readonly string[];
  /** Paths of the modules that a page without a bundler loads at first. */
  readonly modules: readonly string[];
}

/** Bundles a module as if it were a file in `folder`. */
export async function bundle(code: string, folder: string): Promise<Bundle> {
  const entry = resolve(folder, 'entry.js');
  let modules: readonly string[] = [];
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
          buildEnd() {
            const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
            modules = reach(importsOf(entry), importsOf);
          },
        },
      ],
      build: {
        write: false,
        // Library mode, to leave out Vite's preload helper.
        lib: { entry, formats: ['es'], fileName: 'entry' },
        rolldownOptions: {
          // As in an application, where nothing imports the entry.
          preserveEntrySignatures: 'allow-extension',
          output: { minify: true },
        },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new TypeError('Vite gave no output.');
  const chunks = result.output.filter((file) => file.type === 'chunk');
  return { ...toBundle(chunks), modules };
}

function toBundle(chunks: readonly Rolldown.OutputChunk[]): Omit<Bundle, 'modules'> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const loaded = reach(entries, (name) => byName.get(name)?.imports ?? []);
  const later = [...byName.keys()].filter((name) => !loaded.includes(name));
  const codeOf = (names: readonly string[]) =>
    names.map((name) => byName.get(name)?.code ?? '').join('');
  return {
    first: codeOf(loaded),
    later: codeOf(later),
    files: Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code])),
    loaded,
  };
}

/** Lists the static imports of a module. */
export function findImports(code: string): string[] {
  return parseAst(code).body.flatMap((it) =>
    'source' in it && it.source ? [String(it.source.value)] : [],
  );
}

/** Returns names with everything reachable from them. */
export function reach(names: Iterable<string>, next: (name: string) => readonly string[]) {
  const reached = new Set(names);
  // Iterating over a set includes members added on the way.
  for (const name of reached) for (const other of next(name)) reached.add(other);
  return [...reached];
}
