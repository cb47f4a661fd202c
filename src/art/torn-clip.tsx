import { TORN_EDGE } from "./shapes.ts";

/** The paper's own edges: more ragged, and a little beyond those of the print. */
const UPPER_PAPER = `
  -.01,.595 .028,.591 .07,.561 .085,.592 .1,.611 .145,.568 .19,.537 .209,.544 .24,.577 .312,.528 .36,.504
  .376,.548 .39,.559 .442,.553 .5,.511 .549,.557 .58,.582 .599,.562 .63,.533 .674,.548 .74,.57 .768,.529
  .8,.471 .829,.487 .88,.521 .904,.481 .93,.449 .964,.464 1.01,.493`;
const LOWER_PAPER = `
  -.01,.559 .03,.546 .07,.532 .088,.555 .1,.585 .158,.539 .19,.503 .219,.532 .24,.542 .283,.511 .36,.468
  .376,.487 .39,.525 .451,.496 .5,.481 .539,.506 .58,.545 .605,.517 .63,.499 .692,.509 .74,.524 .776,.482
  .8,.444 .844,.474 .88,.483 .9,.462 .93,.419 .971,.443 1.01,.456`;

/**
 * `clip-path: url(#torn-upper)` and `url(#torn-lower)` cut any box into two sheets that fit each other;
 * `url(#torn-upper-paper)` and `url(#torn-lower-paper)` are the paper behind their print.
 */
export function TornClip() {
  const clips = {
    upper: `0,0 ${TORN_EDGE} 1,0`,
    lower: `0,1 ${TORN_EDGE} 1,1`,
    "upper-paper": `-.01,-.01 ${UPPER_PAPER} 1.01,-.01`,
    "lower-paper": `-.01,1.01 ${LOWER_PAPER} 1.01,1.01`,
  };
  return (
    <svg aria-hidden="true" width="0" height="0" className="defs">
      {Object.entries(clips).map(([name, points]) => (
        <clipPath key={name} id={`torn-${name}`} clipPathUnits="objectBoundingBox">
          <polygon points={points} />
        </clipPath>
      ))}
    </svg>
  );
}
