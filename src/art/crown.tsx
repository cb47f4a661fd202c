import { Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";

/** Plain paper, three points, put on by himself. */
export function Crown(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 320 250" {...props}>
      <g fill={LIGHT}>
        <path d="M32 178L4 62 92 116 138 6 196 108 314 36 284 190 160 176Z" />
        <path d="M34 190L160 188 283 202 276 240 156 228 42 230Z" />
      </g>
      <path
        fill="url(#ink-dots-medium)"
        d="M196 108L314 36 284 190 212 182 250 120ZM226 196L283 202 276 240 222 235Z"
      />
      <path
        fill="url(#ink-dots-small)"
        d="M138 6L196 108 250 120 212 182 184 179 190 130ZM190 191L226 196 222 235 188 231Z"
      />
    </Drawing>
  );
}
