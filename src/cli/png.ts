import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is missing on a machine that cannot draw. */
export type Shortfall = 'noRenderer' | 'noFont';

type Resvg = typeof import('@resvg/resvg-js').Resvg;
type Options = NonNullable<ConstructorParameters<Resvg>[1]>;

/** Pixels of the file for each unit of the picture, as in the browser. */
const SCALE = 2;

/** Packages are found beside this one, and where the command is run. */
const REQUIRES = [import.meta.url, join(process.cwd(), 'package.json')].map(createRequire);

/**
 * Draws an SVG file as PNG through a native library, which few need: it is installed by those who do.
 *
 * @param font - where fonts are looked for: on the system, and in a package of Noto Sans, which comes first.
 */
export async function drawPNG(
  svg: string,
  font: Options['font'] = { loadSystemFonts: true, fontFiles: findFonts() },
): Promise<Uint8Array | Shortfall> {
  const Resvg = loadRenderer();
  if (!Resvg) return 'noRenderer';
  const options: Options = { font, fitTo: { mode: 'zoom', value: SCALE } };
  if (!writesVietnamese(Resvg, options)) return 'noFont';
  return new Resvg(svg, options).render().asPng();
}

function loadRenderer(): Resvg | undefined {
  return firstOf((require) => require('@resvg/resvg-js').Resvg);
}

function findFonts(): string[] {
  return ['400Regular', '700Bold'].flatMap((weight) => {
    const file = `@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`;
    return firstOf((require) => require.resolve(file)) ?? [];
  });
}

function firstOf<Found>(find: (require: NodeJS.Require) => Found): Found | undefined {
  for (const require of REQUIRES) {
    try {
      return find(require);
    } catch {
      // Not to be had there.
    }
  }
  return undefined;
}

/** Without a font nothing is drawn, and one without the letters draws the same box for each. */
function writesVietnamese(Resvg: Resvg, options: Options): boolean {
  const [one, other] = ['ệ', 'ợ'].map((letter) => {
    const text = `<text y="50" font-family="Noto Sans, sans-serif" font-size="40">${letter}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${text}</svg>`;
    return new Resvg(svg, { font: options.font ?? {} }).getBBox();
  });
  return one !== undefined && other !== undefined && one.width !== other.width;
}
