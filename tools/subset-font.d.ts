declare module "subset-font" {
  interface Options {
    targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    /** Names of the font that stay, besides its own (https://learn.microsoft.com/typography/opentype/spec/name#name-ids). */
    preserveNameIds?: number[];
    variationAxes?: Record<string, number | { min: number; max: number }> | undefined;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
