import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is missing to draw a PNG file: the native library, or a font with Vietnamese letters. */
export type Shortfall = 'noRenderer' | 'noFont';

type Resvg = typeof import('@resvg/resvg-js').Resvg;
type Options = NonNullable<ConstructorParameters<Resvg>[1]>;

/** Pixels of the file per unit of the drawing, the same as in browsers. */
const SCALE = 2;

/** Optional packages may be installed beside this one, or in the working directory. */
const REQUIRES = [import.meta.url, join(process.cwd(), 'package.json')].map(createRequire);

/**
 * Rasterises an SVG file to PNG with an optional native library.
 *
 * @param font - fonts to use; by default the Noto Sans package if installed, then system fonts.
 * @returns the bytes of the file, or what is missing to draw it.
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

/** Returns the first result that does not throw. */
function findFirst<Found>(find: (require: NodeJS.Require) => Found): Found | undefined {
  for (const require of REQUIRES) {
    try {
      return find(require);
    } catch {
      // Not installed here: try the next place.
    }
  }
  return undefined;
}

/**
 * Whether two Vietnamese letters have different widths. Without any font nothing is drawn; a font
 * without the letters draws the same box for both.
 */
function hasVietnameseFont(Resvg: Resvg, { font = {} }: Options): boolean {
  const [first, second] = ['ệ', 'ợ'].map((letter) => {
    const text = `<text y="50" font-family="Noto Sans, sans-serif" font-size="40">${letter}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${text}</svg>`;
    return new Resvg(svg, { font }).getBBox();
  });
  return first !== undefined && second !== undefined && first.width !== second.width;
}
