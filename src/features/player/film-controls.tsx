import { useFilm } from "./use-film.ts";
import { ControlBar } from "./control-bar.tsx";
import { FilmKeys } from "./film-keys.tsx";
import { MiniBar } from "./mini-bar.tsx";
import { Player } from "./player.ts";
import { SpokenWords } from "./spoken-words.tsx";
import { useAttached } from "./use-attached.ts";

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
          <SpokenWords />
        </>
      )}
    </Player>
  );
}

function Attached() {
  useAttached();
  return null;
}
