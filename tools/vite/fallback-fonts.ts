import type { Plugin } from "postcss";

/** The fonts that systems have: Arial and its equals, Roboto on Android, DejaVu Sans on Linux. */
const INSTALLED = [
  {
    name: "Fallback",
    regular: ["Arial", "Liberation Sans", "Arimo-Regular"],
    bold: ["Arial-BoldMT", "LiberationSans-Bold", "Arimo-Bold"],
    sizes: [51.4, 34.3, 100.4, 99.7, 105.2],
  },
  {
    name: "Roboto",
    regular: ["Roboto", "Roboto-Regular"],
    bold: ["Roboto-Bold"],
    sizes: [55.8, 38.2, 99.4, 106.6, 109.3],
  },
  {
    name: "DejaVu",
    regular: ["DejaVu Sans", "DejaVuSans"],
    bold: ["DejaVu Sans Bold", "DejaVuSans-Bold"],
    sizes: [46.3, 31.8, 88, 84.3, 86.7],
  },
] as const;

/** The faces to stand in for, in the order of `sizes`. `ascent` and `descent` are percent of the size. */
const FACES = [
  { family: "League Gothic", like: "bold", descriptor: "", ascent: 96.8, descent: 23.33 },
  { family: "League Gothic", like: "bold", descriptor: "font-stretch: 75%;", ascent: 96.8, descent: 23.33 },
  { family: "Archivo", like: "regular", descriptor: "", ascent: 87.8, descent: 21 },
  { family: "Archivo", like: "bold", descriptor: "font-weight: 700;", ascent: 87.8, descent: 21 },
  { family: "Archivo", like: "bold", descriptor: "font-weight: 800;", ascent: 87.8, descent: 21 },
] as const;

/**
 * A PostCSS plugin: `@fallback-fonts` becomes the faces that stand in until a font has loaded. `sizes` are the ratios of
 * the widths of the site's headings, in percent; tests/e2e/layout-shift.spec.ts measures all three sets.
 */
export const fallbackFonts: Plugin = {
  postcssPlugin: "fallback-fonts",
  AtRule: {
    "fallback-fonts": (rule, { parse }) =>
      void rule.replaceWith(parse(faces(), { from: rule.source?.input.file })),
  },
};

function faces(): string {
  const rules = INSTALLED.flatMap(({ name, sizes, ...fonts }) =>
    FACES.map(({ family, like, descriptor, ascent, descent }, index) => {
      const src = fonts[like].map((font) => `local("${font}")`).join();
      const size = sizes[index] ?? 100;
      const percent = (measure: number) => `${Math.round((1000 * measure) / size) / 10}%`;
      return `@font-face { font-family: "${family} ${name}"; src: ${src}; ${descriptor} size-adjust: ${size}%;
        ascent-override: ${percent(ascent)}; descent-override: ${percent(descent)} }`;
    }),
  );
  return rules.join("\n");
}
