import type { Ref } from "react";
import { film } from "#content/film.ts";
import { fileUrl } from "./film-url.ts";

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
        <source key={src} src={fileUrl(src)} type={type} />
      ))}
      <track kind="captions" srcLang="en" label="English" src={fileUrl(film.captions)} />
      <track kind="chapters" srcLang="en" label="Chapters" src={fileUrl(film.chapters)} />
    </video>
  );
}
