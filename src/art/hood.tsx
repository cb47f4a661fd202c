import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";

/** Looking away over the shoulder, cut off by the lower edge, wherever that is; calm below, where words may stand on it. */
export function Hood(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 480 460" {...props}>
      <path
        fill={CLOTH}
        d="M0 960V460L6 352 26 286 72 244 128 222 166 200 150 178 138 132 142 84 166 42 208 16 262 8 306 28 332 66 342 116 334 160 322 190 366 212 418 232 456 272 474 342 480 460V960Z"
      />
      <path
        fill={LIGHT}
        d="M166 190L148 134 152 88 172 52 164 92 162 134 178 184ZM176 196L232 226 292 222 318 194 296 230 234 236ZM300 214L304 170 308 206ZM280 218L274 186 288 217ZM204 208L192 172 214 213Z"
      />
      <path fill="none" stroke={LIGHT} strokeWidth="2" d="M208 16L238 60 246 124 240 190 246 230" />
      <path
        fill="url(#dots-large)"
        d="M262 8L306 28 332 66 342 116 334 160 322 190 318 150 324 116 314 72 292 38ZM366 212L418 232 456 272 474 342 480 460V960H460V460L452 350 432 292 398 248Z"
      />
      <path
        fill="url(#dots-small)"
        d="M292 38L314 72 324 116 318 150 300 160 304 116 298 78ZM398 248L432 292 452 350 460 460V960H440V460L430 360 414 310Z"
      />
    </Drawing>
  );
}
