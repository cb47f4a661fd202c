import type { ComponentProps } from "react";
import { Drawing } from "#art/drawing.tsx";

const PATHS = {
  play: "M4 1 18.5 10 4 19Z",
  pause: "M3 2h5v16H3ZM12 2h5v16h-5Z",
  again: "M3 3h4v5.2L17 2v16L7 11.800V17H3Z",
  sound: "M2 7h4l6-5v16l-6-5H2ZM14.500 6.500 17 4.500q3 5.500 0 11l-2.500-2q1.500-3.500 0-7Z",
  silent:
    "M2 7h4l6-5v16l-6-5H2ZM14 8l1.400-1.400L20 11.200 18.600 12.600ZM18.600 6.600 20 8l-4.600 4.600L14 11.200Z",
  inset: "M1 3h18v14H1ZM3.200 5.200v9.600h13.600V5.200ZM9.500 9.500h6v4h-6Z",
  remote: "M1 2h18v12h-3.600v-2.200h1.300V4.200H3.300v7.600h1.300V14H1ZM10 11l6 7.500H4Z",
  full: "M1 2h7v2.400H3.400V8H1ZM12 2h7v6h-2.400V4.400H12ZM1 12h2.400v3.600H8V18H1ZM16.600 12H19v6h-7v-2.400h4.600Z",
  small:
    "M5.600 2H8v6H1V5.600h4.600ZM12 2h2.400v3.600H19V8h-7ZM1 12h7v6H5.600v-3.600H1ZM12 12h7v2.400h-4.600V18H12Z",
  close:
    "M3.400 1.600 10 8.200l6.600-6.600 1.800 1.800L11.800 10l6.600 6.600-1.800 1.800L10 11.800l-6.600 6.600-1.800-1.800L8.200 10 1.600 3.400Z",
  corner: "M2 2h7v2.600H6.400l4 4-1.800 1.800-4-4V9H2ZM18 18h-7v-2.600h2.600l-4-4 1.800-1.800 4 4V11H18Z",
  up: "M10 3 18 13l-2 1.700L11.300 8.800V18H8.700V8.800L4 14.700 2 13Z",
  down: "M10 17 2 7l2-1.700 4.700 5.900V2h2.600v9.200L16 5.300 18 7Z",
} as const;

interface IconButtonProps extends ComponentProps<"button"> {
  icon: keyof typeof PATHS;
}

export function IconButton({ icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest}>
      <Drawing viewBox="0 0 20 20" width="20" height="20" fill="currentColor" fillRule="evenodd">
        <path d={PATHS[icon]} />
      </Drawing>
    </button>
  );
}
