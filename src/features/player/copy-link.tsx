import { useState } from "react";
import { paths } from "#content/paths.ts";
import { copyText } from "#lib/copy-text.ts";
import { clockTime } from "#lib/parse-timestamp.ts";
import { ActionButton } from "#ui/action.tsx";
import styles from "./copy-link.module.css";
import { fileUrl } from "./film-url.ts";
import { useFilmTime } from "./use-film.ts";
import { useStart } from "./use-start.ts";

/** How long the button says that it has done its work. */
const THANKS_MS = 2_500;

/** Copies a link to the film at the moment it is at. Where the clipboard is closed, the link is shown to be copied. */
export function CopyLink({ className }: { className?: string | undefined }) {
  const { asked } = useStart();
  const seconds = useFilmTime((time) => Math.floor(time ?? asked ?? 0));
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const [link, setLink] = useState("");

  async function copy() {
    const address = linkAt(seconds);
    const isCopied = await copyText(address);
    setLink(address);
    setOutcome(isCopied ? "copied" : "refused");
    if (isCopied) setTimeout(() => setOutcome((now) => (now === "copied" ? null : now)), THANKS_MS);
  }

  return (
    <div className={className}>
      <ActionButton className={styles.copy} onClick={copy}>
        {outcome === "copied" ? "Copied" : `Copy link${seconds > 0 ? ` at ${clockTime(seconds)}` : ""}`}
      </ActionButton>
      <output className="sr-only">{outcome === "copied" && "Link copied"}</output>
      {outcome === "refused" && (
        <label className={styles.refused}>
          This browser keeps its clipboard shut. The link:
          <input className={styles.link} readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}

/** The page of the film at a moment (whole seconds); from the start there is no need to say so. */
function linkAt(seconds: number): string {
  const { origin } = window.location;
  return origin + fileUrl(paths.featurette) + (seconds > 0 ? `?t=${seconds}` : "");
}
