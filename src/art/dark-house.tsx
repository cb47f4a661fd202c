import { Drawing, type DrawingProps } from "./drawing.tsx";

const INK = "var(--cloth, var(--ink))";
const PANE = "var(--pane, var(--brick))";

/** A brownstone that runs off at the right. One window is lit, with a lamp in it: Claire's. */
export function DarkHouse({ children, ...rest }: DrawingProps) {
  return (
    <Drawing viewBox="0 0 480 540" {...rest}>
      {children}
      <path
        fill={INK}
        d="M0 540V470L62 462 66 96 40 92 34 64 52 54 50 40 92 38 96 4 136 2 138 36 330 27 328 14 344 13V26L480 20V540Z"
      />
      <g data-part="panes" fill={PANE}>
        <path d="M106 111L158 112 157 145 107 147ZM107 153L158 151 159 186 105 184ZM196 151L244 149 246 183 193 185ZM290 106L339 106 339 139 291 141ZM291 147L339 145 338 179 291 178ZM389 107L437 107 436 124 390 126ZM390 148L437 146 436 181 387 179Z" />
        <path d="M102 230L151 228 151 246 103 248ZM103 273L151 271 151 309 101 311ZM198 228L247 228 247 261 199 263ZM199 269L247 267 245 302 198 303ZM391 268L442 266 442 303 390 304Z" />
        <path d="M196 350L246 348 245 383 197 385ZM197 391L246 389 246 424 194 424ZM290 392L340 390 341 424 291 422ZM390 344L441 345 440 377 391 379ZM391 385L441 383 439 417 389 418Z" />
        <path d="M99 362L152 359 155 378 98 380ZM98 386L124 385 124 462 96 463ZM130 385L155 384 157 461 130 462Z" />
      </g>
      <g data-part="sills" fill="none" stroke={PANE} strokeWidth="5">
        <path d="M96 196L168 193M185 194L254 191M281 189L348 187M380 192L446 189M93 320L160 317M189 313L256 310M381 314L451 311M187 434L255 432M280 434L349 431M381 428L450 425" />
        <path d="M44 67L480 47" strokeWidth="3" />
        <path d="M52 84L480 64" strokeWidth="14" strokeDasharray="7 17" />
        <path
          strokeWidth="4"
          d="M78 540L84 464M84 474H164V490H182V506H200V522H218V540M174 462L232 522V540M192 482V498M214 504V520"
        />
      </g>
      <path
        data-part="lit"
        fill="var(--light, var(--yellow))"
        d="M287 222L338 221 338 301 286 299ZM274 306L350 303 351 312 275 315Z"
      />
      <path
        fill={INK}
        d="M287 257L338 255V260L287 262ZM296 284L304 266 324 265 332 283 316 284 317 295 323 300H305L311 295 311 284Z"
      />
    </Drawing>
  );
}
