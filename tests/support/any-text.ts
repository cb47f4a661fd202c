import * as fc from "fast-check";

const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/** Any Unicode text. fast-check's own unit "binary" gives the same and takes a second to build its table. */
export const anyText = fc.string({ unit: codePoint.map((code) => String.fromCodePoint(code)) });
