import { useFilm } from "#features/film/use-film.ts";
import { ControlBar } from "./control-bar.tsx";
import { FilmKeys } from "./film-keys.tsx";
import { MiniBar } from "./mini-bar.tsx";
import { Player } from "./videojs-player.ts";
import { CaptionAnnouncer } from "./caption-announcer.tsx";
import { useVideojsMedia } from "./use-videojs-media.ts";

/** Our own controls, on the primitives of Video.js, for a film that is playing already. */
export function FilmControls() {
  const isMini = useFilm((state) => state.isMini);
  return (
    <Player>
      <Attached />
      {isMini ? (
        <MiniBar />
      ) : (
        <>
          <ControlBar />
          <FilmKeys />
          <CaptionAnnouncer />
        </>
      )}
    </Player>
  );
}

function Attached() {
  useVideojsMedia();
  return null;
}
