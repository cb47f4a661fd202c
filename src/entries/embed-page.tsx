import { FIGURE_OUTLINE } from "#art/shapes.ts";
import { VIEW_BOXES } from "#art/view-boxes.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { OEMBED_COUNTDOWN } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show, unitLabels } from "#content/show.ts";
import { embed } from "#content/site-copy.ts";
import { UNITS } from "#lib/instants.ts";
import { absoluteUrl } from "#lib/url.ts";

/** The countdown that other sites frame. entries/embed.ts shows and fills in what depends on the time. */
export function EmbedPage() {
  const homeUrl = absoluteUrl(paths.home);
  return (
    <>
      <title>{embed.title}</title>
      <meta name="description" content={show.description} />
      <link rel="canonical" href={homeUrl} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={absoluteUrl(OEMBED_COUNTDOWN)}
        title={embed.title}
      />
      <main className="sheet">
        <p className="name display">{show.title}</p>
        <p className="sr-only" role="timer" />
        <p className="units" aria-hidden="true" hidden>
          {UNITS.map((unit) => (
            <span key={unit} className="unit">
              <b className="display" data-unit={unit} /> <span className="label">{unitLabels[unit]}</span>
            </span>
          ))}
        </p>
        <p className="here display" hidden>
          {show.here.now}
        </p>
        <p className="foot">
          <a href={homeUrl} target="_blank" rel="noopener">
            {`${premiereDay}, on ${show.network}`}
          </a>
        </p>
        <svg className="man" viewBox={VIEW_BOXES["figure-back"]} aria-hidden="true">
          <polygon points={FIGURE_OUTLINE} />
        </svg>
      </main>
    </>
  );
}
