import { HalftoneDefs } from "#art/halftone.tsx";
import { film } from "#content/film.ts";
import { scenes } from "#film/scenes/order.ts";

type FrameProps = {
  /** Beats since the film began; the only thing that a picture depends on. */
  beat: number;
};

export function Frame({ beat }: FrameProps) {
  // Frame times are sums of thirds: without the allowance a cut could come a frame late.
  const now = beat + 1e-6;
  const scene = scenes.findLast((each) => each.from <= now) ?? scenes[0]!;
  return (
    <>
      <HalftoneDefs />
      {/* New elements for every frame: what Chromium repaints in part differs from the whole by a few pixels. */}
      <svg className="frame" viewBox={`0 0 ${film.width} ${film.height}`} key={beat}>
        <scene.Draw beat={now} />
      </svg>
    </>
  );
}
