import { useFilm } from "#features/film/use-film.ts";
import { ControlBar } from "./control-bar.tsx";
import { FilmAnnouncer } from "./descriptions.tsx";
import { FilmKeys } from "./film-keys.tsx";
import { MiniBar } from "./mini-bar.tsx";
import { TouchGestures } from "./touch-gestures.tsx";
import { AttachFilm, Player } from "./videojs-player.ts";

export function FilmControls() {
  const isMini = useFilm((state) => state.isMini);
  return (
    <Player>
      <AttachFilm />
      {isMini ? (
        <MiniBar />
      ) : (
        <>
          <ControlBar />
          <FilmKeys />
          <TouchGestures />
          <FilmAnnouncer />
        </>
      )}
    </Player>
  );
}
