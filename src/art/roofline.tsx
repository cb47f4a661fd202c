import { Fragment, type ReactNode } from "react";
import { CLOTH, Drawing, LIGHT, type DrawingProps } from "./drawing.tsx";
import { ROOFLINE_VIEWBOX, WINDOWS, WINDOWS_LEFT_TO_RIGHT } from "./shapes.ts";

type RooflineProps = DrawingProps & {
  /** How many windows are lit, from none to all of `WINDOWS`. */
  lit?: number;
  /** Wraps one window, to make it pressable for instance. */
  renderWindow?: (pane: ReactNode, index: number, isLit: boolean) => ReactNode;
};

/** Wider than any screen: it is cut at both sides, never squeezed, and stands on its lower edge. */
export function Roofline({ lit = 0, renderWindow, ...rest }: RooflineProps) {
  return (
    <Drawing viewBox={ROOFLINE_VIEWBOX} preserveAspectRatio="xMidYMax slice" {...rest}>
      <path
        data-part="far"
        fill="url(#ink-dots-medium)"
        d="M90 220V60l80-6V90l80-4V200zM486 220l4-180 76-6 2 40 84-4V220zM800 200V30l48-4V200zM1006 190l4-170 80-6 2 46 74-4V180zM1290 180V40l40-2V180zM1384 180V74l62-4V180zM1586 190l6-100 98-6 2-64 64-4 4 68 36-2V190zM1940 210V46l66-4V210zM2130 220l6-124 74-4V60l66-4 4 164z"
      />
      <path
        data-part="near"
        fill={CLOTH}
        d="M0 420V206l58-3V188l-8-2 1-6 31-1 1 7-7 2v14l74-4V172l-8-1-1-11 153-7 1 12-9 2v29l54-2V128l-9-2-1-14 170-7 1 14-9 3v88l68-3V180l6-22 36-4 10 24v26l56-2V150l-9-2-1-12 164-7 1 13-9 3v45l36-2V96l-10-2-1-14 180-9 1 14-10 3v88l50-2V158l18-1V138l-6-1v-7l30-2v9l-6 1v18l74-2V118l-9-2-1-14 143-7 1 14-10 3v56l36-2V92l-8-2 40-90 36 86-8 2v60l50-2V66l-10-2-1-16 170-7 1 15-10 4v90l60-2v30l80-4V152l18-1v21l52-2V130l-9-2-1-13 162-8 1 14-9 3v72l66-3V150l-9-2-1-12 143-6 1 13-10 3v56l66-3V182l18-1v17l72-3V170l110-4V420zM366 40L410 6l48 30zM376 46l74-4-5 46-63 2zM908 0l42-40 50 36zM916 6l76-5-4 49-66 4zM1816 44l42-32 44 28zM1824 50l70-4-4 42-60 3zM1468 48l2-38 46-10 2 44zM1226 100l2-28 48-4 2 28zM1220 70l64-5V58l-62 4z"
      />
      <g data-part="wires" fill="none" stroke={CLOTH} strokeWidth="4">
        <path d="M386 88l-4 24M440 88l6 22M384 110l58-22M442 108L386 90M926 52l-4 28M984 50l4 28M924 78l60-26M986 76L928 54M1834 90l-4 26M1886 88l4 26M1832 114l54-24M1361 2V-34M1352-22l19-2M1556 44l2-74M1536-20l44-4M1540-6l36-4M230 156V104M216 112l30-4M2080 134l2-46M2064 96l34-4" />
        <path d="M1278 72l162 6M612 170l56-10" strokeWidth="2.5" />
      </g>
      <g data-part="irons" fill="none" stroke={LIGHT} strokeWidth="3">
        <path d="M862 164l84-3M862 240l84-2M862 316l84-3M866 148v16M942 146v15M866 225v15M942 223v15M866 300v16M942 298v15M872 240l58-78M934 313l-54-73M872 392l54-78M880 392l54-78" />
        <path d="M1500 136l86-3M1500 214l86-2M1500 290l86-2M1504 120v16M1582 118v15M1504 198v16M1582 196v16M1504 274v16M1582 272v16M1512 212l58-78M1574 288l-54-74M1510 370l56-80M1518 370l56-80" />
        <path d="M354 200l84-4M354 278l84-3M358 184v16M434 182v14M358 262v16M434 260v15M366 275l58-77" />
        <path
          strokeWidth="5"
          d="M1070 420V400h16V382h16V364h42M1110 364V318l26-2v48M1178 420V404h16V388h16V372h40M1218 372V338l24-2v36M700 420V402h16V384h16V366h44M740 366V318l26-2v50M1672 420V404h16V388h16V372h38M1710 372V322l24-2v52M240 420V404h16V388h16V372h42M280 372V322l24-2v52"
        />
        <path
          d="M340 140l152-7M850 106l160-7M1170 128l124-7M1440 77l150-7M668 160l146-6M1800 141l144-7M150 182l136-6"
          strokeDasharray="6 9"
          strokeWidth="6"
        />
      </g>
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
    </Drawing>
  );
}
