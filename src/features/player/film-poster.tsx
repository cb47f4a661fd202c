import { film } from "#content/film.ts";
import { fileUrl } from "./film-url.ts";

/** A frame of the film. It says nothing that the words beside it don't. */
export function FilmPoster({ className }: { className?: string | undefined }) {
  const { avif, jpg, width, height } = film.poster;
  return (
    <picture>
      <source srcSet={fileUrl(avif)} type="image/avif" />
      <img className={className} src={fileUrl(jpg)} width={width} height={height} alt="" />
    </picture>
  );
}
