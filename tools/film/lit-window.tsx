/** One window in the dark: the light goes out with the woman he loved, and is on again before the last title. */
export function LitWindow() {
  return (
    <path
      d="M1560 196L1636 190 1640 300 1558 304zM1556 246L1640 243 1640 250 1556 253z"
      transform="translate(1600 250) scale(1.7) translate(-1600 -250)"
      fill="var(--yellow)"
      fillRule="evenodd"
    />
  );
}
