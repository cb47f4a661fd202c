/** The icon of a tab with up to three characters on it, as an address that holds the picture itself. */
export function tabIcon(text: string): string {
  const { ink, yellow } = inks();
  const size = [26, 26, 21, 15][text.length] ?? 15;
  const letters = `<text x="16" y="${16 + size * 0.36}" font-family="Impact,Arial Narrow,sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="${ink}">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${yellow}" d="M0 0h32v32H0z"/>${letters}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A picture of its own sees none of the page's variables. */
function inks() {
  const style = getComputedStyle(document.documentElement);
  return { ink: style.getPropertyValue("--ink"), yellow: style.getPropertyValue("--yellow") };
}
