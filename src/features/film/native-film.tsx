import type { Ref } from "react";
import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { withBase } from "#lib/url.ts";

interface NativeFilmProps {
  className?: string | undefined;
  ref?: Ref<HTMLVideoElement>;
}

/** The film with the browser's own controls: for pages without JavaScript, and until there is some. */
export function NativeFilm({ className, ref }: NativeFilmProps) {
  return (
    <video
      ref={ref}
      className={className}
      controls
      preload="none"
      playsInline
      aria-label={film.title}
      data-native-film
    >
      {film.files.map(({ src, type }) => (
        <source key={src} src={withBase(src)} type={type} />
      ))}
      <track kind="captions" srcLang="en" label={filmCopy.tracks.captions} src={withBase(film.captions)} />
      <track kind="chapters" srcLang="en" label={filmCopy.tracks.chapters} src={withBase(film.chapters)} />
    </video>
  );
}
