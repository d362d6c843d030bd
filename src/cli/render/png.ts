import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a machine lacks that cannot rasterise: the native library, or a font with the Vietnamese letters. */
export type Shortfall = 'noRenderer' | 'noFont';

type Resvg = typeof import('@resvg/resvg-js').Resvg;
type Options = NonNullable<ConstructorParameters<Resvg>[1]>;

/** Pixels of the file for each unit of the picture, as in the browser. */
const SCALE = 2;

/** Packages are looked for beside this one, and where the command is run. */
const REQUIRES = [import.meta.url, join(process.cwd(), 'package.json')].map(createRequire);

/**
 * Rasterises an SVG file to PNG by a native library, which only those install who need it.
 *
 * @param font - where to look for fonts: a package of Noto Sans comes first, then the system.
 * @returns the bytes of the file, or what the machine lacks for it.
 */
export async function rasteriseSVG(
  svg: string,
  font: Options['font'] = { loadSystemFonts: true, fontFiles: findFonts() },
): Promise<Uint8Array | Shortfall> {
  const Resvg = loadRenderer();
  if (!Resvg) return 'noRenderer';
  const options: Options = { font, fitTo: { mode: 'zoom', value: SCALE } };
  if (!hasVietnameseFont(Resvg, options)) return 'noFont';
  return new Resvg(svg, options).render().asPng();
}

function loadRenderer(): Resvg | undefined {
  return findFirst((require) => require('@resvg/resvg-js').Resvg);
}

function findFonts(): string[] {
  return ['400Regular', '700Bold'].flatMap((weight) => {
    const file = `@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`;
    return findFirst((require) => require.resolve(file)) ?? [];
  });
}

/** Tries each place until one has what is looked for. */
function findFirst<Found>(find: (require: NodeJS.Require) => Found): Found | undefined {
  for (const require of REQUIRES) {
    try {
      return find(require);
    } catch {
      // Not installed there: try the next place.
    }
  }
  return undefined;
}

/**
 * Whether two Vietnamese letters differ in width. Without a font nothing is drawn, and a font without the letters draws
 * the same box for each.
 */
function hasVietnameseFont(Resvg: Resvg, { font = {} }: Options): boolean {
  const [first, second] = ['ệ', 'ợ'].map((letter) => {
    const text = `<text y="50" font-family="Noto Sans, sans-serif" font-size="40">${letter}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${text}</svg>`;
    return new Resvg(svg, { font }).getBBox();
  });
  return first !== undefined && second !== undefined && first.width !== second.width;
}
