import { Fragment, type ReactNode } from "react";
import { LIGHT, type DrawingProps } from "./drawing.tsx";
import { Illustration } from "./illustration.tsx";
import { WINDOWS, WINDOWS_LEFT_TO_RIGHT } from "./shapes.ts";

type RooflineProps = DrawingProps & {
  /** How many windows are lit, from none to all of `WINDOWS`. */
  lit?: number;
  /** Wraps one window, to make it pressable for instance. */
  renderWindow?: (pane: ReactNode, index: number, isLit: boolean) => ReactNode;
};

export function Roofline({ lit = 0, renderWindow, ...rest }: RooflineProps) {
  return (
    <Illustration preserveAspectRatio="xMidYMax slice" {...rest} name="roofline">
      <g
        data-part="windows"
        role={renderWindow && "presentation"}
        fill="none"
        color={LIGHT}
        stroke={LIGHT}
        strokeWidth="2.5"
      >
        {/* A screen reader meets them in this order. */}
        {WINDOWS_LEFT_TO_RIGHT.map((index) => {
          const d = WINDOWS[index];
          const isLit = index < lit;
          const pane = (
            <path d={d} data-window={renderWindow && index} fill={isLit ? "currentColor" : undefined} />
          );
          return <Fragment key={d}>{renderWindow ? renderWindow(pane, index, isLit) : pane}</Fragment>;
        })}
      </g>
    </Illustration>
  );
}
