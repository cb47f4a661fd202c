export const FIGURE_SIZE = { width: 800, height: 900 };

/** The silhouette of figure-back.svg, in the units of its view box. */
export const FIGURE_OUTLINE =
  "6,900 0,806 14,720 28,648 28,572 56,490 108,434 176,402 238,380 262,346 288,316 270,262 268,188 288,116 336,56 404,24 474,34 " +
  "528,80 558,150 564,228 550,300 528,336 566,360 640,386 710,420 756,480 780,568 778,640 794,716 800,900 " +
  "702,900 680,724 666,900 140,900 131,738 114,900";

/** In the order in which they light up; of the first thirty, two thirds stand in the middle of the panorama, where a phone crops it. */
export const WINDOWS = `
  m919 264 29 0 1 42-29-1z m1187 283 30-1-2 42-27 2z m1458 242 29-1 0 39-29-1z m917 338 29 1 2 39-31-1z
  m447 151 27-2-2 45-26 2z m2098 179 28 1 1 43-31-1z m1903 145 29 2-1 47-27-2z m240 196 29 2 1 49-29 0z
  m969 114 26 2 0 45-26 2z m1507 85 25 2-1 42-26 0z m1551 165 25-1-1 39-24 0z m1076 194 24-2 0 47-26 2z
  m1252 284 31-2 2 42-30-1z m1460 320 28 0-1 44-27-2z m1456 86 29-2 1 43-28 2z m1346 118 25 1 2 53-30-1z
  m970 185 28 0 2 45-29-2z m1122 195 24-1 2 44-27 1z m1753 202 24 0 0 47-26 1z m1027 276 23 0 0 44-24 2z
  m42 238 26 0 1 44-29 0z m869 266 25 1 1 39-27-1z m867 109 27-2 2 39-29 0z m1190 136 29 2-2 45-27 2z
  m1075 275 25 0 0 47-26-1z m1027 199 25 1-2 43-24 2z m1252 137 32 2-1 41-29-1z m1504 162 28-1 2 39-30-1z
  m1189 213 32 0 2 47-31 2z m766 171 28-2-2 44-28 2z m362 146 28 0 1 47-29 1z m1815 150 29 2 1 46-28 1z
  m1904 223 28 0 0 42-27 2z m2028 178 27 0 0 41-29 0z m1250 212 30-2 2 41-31 2z m1553 84 25 2-1 41-27-1z
  m866 189 25 2-2 45-25-2z m1507 240 29-2 0 40-25 1z m920 112 28-1 0 45-25 0z
`
  .trim()
  .split(/\s+(?=m)/);
/** The window that is always lit. */
export const LIT_WINDOW = 0;

const leftEdge = (index: number) => Number.parseFloat(WINDOWS[index]?.slice(1) ?? "");

/** The indices of the windows as they are from left to right. */
export const WINDOWS_LEFT_TO_RIGHT = [...WINDOWS.keys()].sort((a, b) => leftEdge(a) - leftEdge(b));

/** How many coins fill the swear jar. */
export const JAR_ROOM = 30;
