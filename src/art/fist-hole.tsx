import { Drawing, type DrawingProps } from "./drawing.tsx";
import { FIST_HOLE, FIST_HOLE_VIEWBOX } from "./shapes.ts";

const WALL = "var(--cloth, var(--ink))";
const LIGHT = "var(--light, var(--yellow))";

/**
 * A wall that someone went through: the hole keeps to the middle, so it survives a phone's crop. Above the view box the
 * wall goes on, for places where it may overflow.
 */
export function FistHole({ children, ...rest }: DrawingProps) {
  return (
    <Drawing viewBox={FIST_HOLE_VIEWBOX} preserveAspectRatio="xMidYMid slice" {...rest}>
      <path fill={WALL} d="M-1 -1H1601V701H-1Z" />
      <path
        data-part="mortar"
        fill="none"
        stroke="var(--brick)"
        strokeWidth="5"
        d="M340 98L700 94M900 94L1130 90M60 192L620 186M990 182L1500 178M130 286L560 283M1060 280L1400 276M20 376L550 380M1060 376L1590 382M220 470L610 474M1010 472L1320 470M90 566L740 570M920 568L1460 564M420 656L880 660M1080 656L1300 652M560 98L558 184M1040 94L1044 178M440 192L436 282M1200 182L1206 276M1370 86V22L1180 26V90M310 286L314 374M500 384L496 468M1150 280L1146 374M1290 382L1294 468M380 474L376 564M640 478L644 564M1080 474L1084 564M1390 470L1386 562M770 574L766 656M1180 570L1184 652M210 98L214 186M210 20L212 96 100 98M180 570V650L60 654M250 6L760 2M920 4L1420 0M420-86L820-90M910-92L1260-96M300-180L640-184M760-186L1400-190M480-274L1000-280M1090-280L1300-284M340-368L700-372M820-374L1240-378M480 5L478 97M964 3L968 92M600-88L604 3M1100-94L1096 2M520-182L516-88M800-187L804-90M1160-189L1164-94M620-276L624-184M940-279L936-188M1200-283L1204-188M560-370L556-275M880-375L884-279M1140-377L1136-281"
      />
      <g fill={LIGHT}>
        <path
          data-part="cracks"
          d="M670 200L560 130 486 140 372 40 482 152 556 146 660 222ZM844 130L890 44 884-70 902 42 862 140ZM990 274L1120 226 1196 244 1370 150 1198 256 1122 240 996 296ZM976 452L1092 540 1104 600 1240 690 1090 610 1080 548 956 464ZM660 452L562 562 470 572 330 690 476 584 568 570 672 470ZM612 366L470 344 400 360 250 322 398 370 470 356 606 390Z"
        />
        <path
          data-part="hole-edge"
          fill="var(--brick)"
          d={`M${FIST_HOLE}Z`}
          transform="translate(-26 -20)"
          stroke="var(--brick)"
          strokeWidth="12"
        />
        <polygon data-part="hole" points={FIST_HOLE} />
        <path
          data-part="rubble"
          fill="var(--brick)"
          d="M690 612L734 596 752 628 712 648ZM900 622L948 604 968 640 930 664 896 650ZM824 600L842 594 846 612ZM1040 640L1066 646 1050 668ZM596 640L620 650 600 668Z"
        />
      </g>
      {children}
    </Drawing>
  );
}
