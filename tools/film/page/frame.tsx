import { SharedDefs } from "#art/halftone.tsx";
import { film } from "#content/film.ts";
import { scenes } from "#film/scenes/order.ts";

type FrameProps = {
  /** Beats since the film began; the only thing that a picture depends on. */
  beat: number;
};

// Frame times are sums of thirds: without the allowance a cut could come a frame late.
const ALLOWANCE = 1e-6;

export function sceneAt(beat: number) {
  return scenes.findLast(({ from }) => from <= beat + ALLOWANCE) ?? scenes[0]!;
}

export function Frame({ beat }: FrameProps) {
  const scene = sceneAt(beat);
  return (
    <>
      <SharedDefs />
      {/* New elements for every frame: what Chromium repaints in part differs from the whole by a few pixels. */}
      <svg className="frame" viewBox={`0 0 ${film.width} ${film.height}`} key={beat}>
        <scene.Draw beat={beat + ALLOWANCE} />
      </svg>
    </>
  );
}
