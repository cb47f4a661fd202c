import type { Ref } from "react";
import { film } from "#content/film.ts";
import { filmWords } from "#content/film-words.ts";
import { belowBase } from "#lib/below-base.ts";

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
        <source key={src} src={belowBase(src)} type={type} />
      ))}
      <track kind="captions" srcLang="en" label={filmWords.tracks.captions} src={belowBase(film.captions)} />
      <track kind="chapters" srcLang="en" label={filmWords.tracks.chapters} src={belowBase(film.chapters)} />
    </video>
  );
}
