import { embed } from "#content/site-copy.ts";
import { DAY_MS, SECOND_MS } from "#lib/instants.ts";

/** Headers for all addresses of the site that begin with a folder's. */
export interface HeaderRule {
  /** The address of the folder, with a slash at its end. */
  folder: string;
  /** By name; null takes back what an earlier rule says. */
  headers: Readonly<Record<string, string | null>>;
}

export interface HeaderFacts {
  base: string;
  /** What a CSP allows by content: "sha256-…" of each inline script and style that was prerendered. */
  scriptHashes: readonly string[];
  styleHashes: readonly string[];
  /** The one host whose frames may be shown, where the film is hosted elsewhere. */
  frameHost?: string | undefined;
}

/** The folder of scripts, styles and faces. */
export const ASSETS = "assets";

/** The names of the Trusted Types policies that the site's own code may create. */
export const TRUSTED_TYPES_POLICIES = ["service-worker"];

const DAY_SECONDS = DAY_MS / SECOND_MS;
/** For files whose name changes with their content. */
const A_YEAR = `public, max-age=${365 * DAY_SECONDS}, immutable`;
/** For large ones that keep theirs: a film that is cut anew, a card that is drawn anew. */
const A_DAY = `public, max-age=${DAY_SECONDS}`;

/**
 * The one definition of what every host sends with the site. Where a file lies in several of these folders, the last rule
 * wins, header by header. All but the first hold only for files that exist: a missing one is answered with a page.
 * For nginx each header also needs a line in deploy/luke-cage.conf.
 */
export function headerRules(facts: HeaderFacts): HeaderRule[] {
  const forDocuments = documentHeaders(facts);
  // These headers cost 2 kB per response and do nothing for parts of a page. Nothing in these folders opens as a
  // document or a worker.
  const notForDocuments = Object.fromEntries(Object.keys(forDocuments).map((name) => [name, null]));
  const forParts = (folder: string, caching: string) => ({
    folder: `${facts.base}${folder}/`,
    headers: { ...notForDocuments, "Cache-Control": caching },
  });
  return [
    {
      folder: facts.base,
      headers: {
        ...forDocuments,
        "Strict-Transport-Security": `max-age=${730 * DAY_SECONDS}; includeSubDomains`,
        "X-Content-Type-Options": "nosniff",
        // All of it is public, and a sandboxed frame loads the embed's files from an opaque origin.
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        // Pages and other names that outlive a deploy are asked for again each time; a 304 costs nothing.
        "Cache-Control": "public, max-age=0, must-revalidate",
      },
    },
    forParts(ASSETS, A_YEAR),
    forParts("images", A_DAY),
    forParts("film", A_DAY),
    {
      // The one page that other sites may frame. By its folder: Netlify goes by a page's file, Cloudflare by its address.
      folder: `${facts.base}${embed.path.split("/")[1]}/`,
      headers: { "Content-Security-Policy": contentSecurityPolicy(facts, "*") },
    },
  ];
}

/** All headers of an address that exists, decoded and without its query. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter(({ folder }) => path.startsWith(folder));
  return Object.fromEntries(definedHeaders(Object.assign({}, ...fitting.map(({ headers }) => headers))));
}

/** Without what is taken back. */
export function definedHeaders(headers: HeaderRule["headers"]): [name: string, value: string][] {
  return Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
}

/** What a browser heeds only with a page, a worker, or a file that is opened as one (SVG, XML). */
function documentHeaders(facts: HeaderFacts) {
  return {
    "Content-Security-Policy": contentSecurityPolicy(facts, "'none'"),
    "Permissions-Policy": permissionsPolicy(facts),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/** CSP level 3 with Trusted Types. Data blocks (JSON-LD) are no scripts and need no leave. */
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
    "trusted-types": TRUSTED_TYPES_POLICIES,
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
