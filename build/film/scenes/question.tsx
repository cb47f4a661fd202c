import type { SceneProps } from "./order.ts";
import { setBlock } from "../type/block.ts";
import { Words } from "../type/word.tsx";
export function Question({ beat }: SceneProps) {
  const lines = setBlock(["Who is", "Luke Cage?"], { x: 64, y: 64, width: 1792, height: 952 });
  return (
    <>
      <rect width="1920" height="1080" fill="var(--yellow)" />
      <rect x="64" y="64" width="1792" height="952" fill="none" stroke="red" />
      <g color="var(--ink)"><Words lines={lines} beat={beat} at={[0]} /></g>
    </>
  );
}
