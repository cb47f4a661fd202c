import { embed } from "#content/site-copy.ts";
import { DAY_MS, SECOND_MS } from "#lib/instants.ts";

/** All headers of the addresses in a folder of the site. */
export interface HeaderRule {
  /** The address of the folder, with a slash at the end. */
  folder: string;
  headers: Readonly<Record<string, string>>;
}

export interface HeaderFacts {
  base: string;
  /** "sha256-…" of each inline script and style in the prerendered pages, for the CSP. */
  scriptHashes: readonly string[];
  styleHashes: readonly string[];
  /** The host of a film that is not the site's own; only its frames are allowed. */
  frameHost?: string | undefined;
}

/** The folder of scripts, styles and fonts. */
export const ASSETS = "assets";

const DAY_SECONDS = DAY_MS / SECOND_MS;
/** For files whose name changes with their content. */
const A_YEAR = `public, max-age=${365 * DAY_SECONDS}, immutable`;
/** For large files whose name stays the same: a new cut of the film, a new drawing of a card. */
const A_DAY = `public, max-age=${DAY_SECONDS}`;

/**
 * The one definition of the headers that every host sends. Of several rules that fit an address, the last one holds. All
 * rules but the first apply only to files that exist: the answer for a missing file is a page. The first rule has all
 * names; for nginx each also needs a line in tools/deploy/luke-cage.conf.
 */
export function headerRules(facts: HeaderFacts): [HeaderRule, ...HeaderRule[]] {
  const forAll = {
    "Strict-Transport-Security": `max-age=${730 * DAY_SECONDS}; includeSubDomains`,
    "X-Content-Type-Options": "nosniff",
    // All files are public, and a sandboxed frame loads the embed's files from an opaque origin.
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  // For a page, a worker, or a file that opens as a document (SVG, XML). Together these cost 2 kB.
  const forDocuments = (ancestors: string) => ({
    "Content-Security-Policy": contentSecurityPolicy(facts, ancestors),
    "Permissions-Policy": permissionsPolicy(facts),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...forAll,
    // Browsers ask each time, and a 304 costs nothing.
    "Cache-Control": "public, max-age=0, must-revalidate",
  });
  const rule = (folder: string, headers: HeaderRule["headers"]) => ({ folder: facts.base + folder, headers });
  return [
    rule("", forDocuments("'none'")),
    rule(`${ASSETS}/`, { ...forAll, "Cache-Control": A_YEAR }),
    rule("images/", { ...forAll, "Cache-Control": A_DAY }),
    rule("film/", { ...forAll, "Cache-Control": A_DAY }),
    // Other sites may frame this page alone. The rule names the folder, because Netlify compares a page's file and
    // Cloudflare its address.
    rule(`${embed.path.split("/")[1]}/`, forDocuments("*")),
  ];
}

/** All headers of an address that exists, decoded and without a query. */
export function headersFor(path: string, rules: readonly HeaderRule[]): HeaderRule["headers"] {
  return rules.findLast(({ folder }) => path.startsWith(folder))?.headers ?? {};
}

/** CSP level 3 with Trusted Types. Data blocks (JSON-LD) are no scripts and need no permission. */
function contentSecurityPolicy({ scriptHashes, styleHashes, frameHost }: HeaderFacts, ancestors: string) {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...quoted(scriptHashes)],
    "style-src": ["'self'", ...quoted(styleHashes)],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    // A film in memory, where the host ignores range requests (features/film/film-store.ts).
    "media-src": ["'self'", "blob:"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "frame-src": ["'self'", ...(frameHost ? [frameHost] : [])],
    "frame-ancestors": [ancestors],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    // app/register-service-worker.ts, art/illustrations.ts
    "trusted-types": ["service-worker", "illustrations"],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}

/** Features of the browser that nothing here uses. */
const OFF =
  `accelerometer browsing-topics camera display-capture geolocation gyroscope hid magnetometer microphone midi
  payment publickey-credentials-get serial usb xr-spatial-tracking`.split(/\s+/);

/** Only this site, and the host of the film, may use what the player needs. */
function permissionsPolicy({ frameHost }: HeaderFacts) {
  const players = frameHost ? `self "${frameHost}"` : "self";
  const forPlayers = ["fullscreen", "picture-in-picture", "autoplay"].map((name) => `${name}=(${players})`);
  return [...forPlayers, "clipboard-write=(self)", ...OFF.map((name) => `${name}=()`)].join(", ");
}
