import { film } from "#content/film.ts";
import { withBase } from "#lib/url.ts";

/** About how wide it is shown: film-strip.module.css and featurette-page.module.css say it to the pixel. */
const SIZES = "(min-width: 64rem) 66vw, 100vw";

/** A frame of the film. It says nothing that the words beside it don't. */
export function FilmPoster({ className }: { className?: string | undefined }) {
  const { avif, jpg, width, height } = film.poster;
  const sources = avif.map((size) => `${withBase(size.src)} ${size.width}w`);
  return (
    <picture>
      <source srcSet={sources.join(", ")} sizes={SIZES} type="image/avif" />
      <img className={className} src={withBase(jpg)} width={width} height={height} alt="" />
    </picture>
  );
}
