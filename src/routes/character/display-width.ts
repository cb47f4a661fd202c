/** What each capital of League Gothic takes from A to Z, in hundredths of an em; any other sign counts as a D. */
const CAPITALS = [
  38, 35, 35, 36, 32, 29, 35, 37, 18, 20, 37, 29, 47, 38, 35, 34, 35, 35, 33, 33, 36, 35, 50, 36, 35, 31,
];
const D = 36;

/**
 * How many letters of the usual width a word takes in the display face, rounded up: four for "Cage", but five for
 * "Emma" and three for "Will". The style sheet turns them back into ems (person-poster.module.css).
 */
export function displayWidth(word: string): number {
  const capitals = word.toUpperCase().split("");
  const width = capitals.reduce((sum, capital) => sum + (CAPITALS[capital.charCodeAt(0) - 65] ?? D), 0);
  return Math.ceil((width - 9) / 33.5);
}
