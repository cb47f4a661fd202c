import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";

/** The lamp in the one lit window. What it throws on the table is printed, not glowing. */
export function Lamp(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 400 460" {...props}>
      <g data-part="throw">
        <path fill="url(#dots-large)" d="M104 192L306 186 326 276 86 290Z" />
        <path fill="url(#dots-medium)" d="M86 290L326 276 344 350 66 362Z" />
        <path fill="url(#dots-small)" d="M66 362L344 350 366 436 44 436Z" />
      </g>
      <path
        fill={CLOTH}
        d="M194 190L212 189 216 330 238 352 236 398 264 416 270 436 134 438 138 418 168 402 166 356 190 332ZM0 434L400 430V460H0ZM262 188L266 188 268 246 274 250 272 262 262 262 260 250 264 246Z"
      />
      <path fill={LIGHT} d="M142 22L252 14 318 180 82 192Z" />
      <path
        fill={CLOTH}
        d="M184 16L186 2 208 0 210 13ZM252 14L264 13 334 179 318 180ZM142 22L252 14 255 22 139 31ZM87 178L313 167 318 180 82 192Z"
      />
    </Drawing>
  );
}
