import type { ReactNode } from "react";
import { Illustration } from "#art/illustration.tsx";
import type { QuoteSlug } from "#content/quotes.ts";
import { Ground, type Ink, PAGE, Text } from "#film/paper.tsx";
import { setBlock } from "#film/type/block.ts";
import { Words } from "#film/type/word.tsx";
import { breakInto, speakerOf, titleOf } from "#film/words.ts";
import type { SceneProps } from "./order.ts";

type IntertitleProps = SceneProps & {
  slug: QuoteSlug;
  ground: Ink;
  print: Ink;
  /** How many of the names stand on each line. */
  breaks: number[];
  width: number;
  children: ReactNode;
};

function Intertitle({ beat, slug, ground, print, breaks, width, children }: IntertitleProps) {
  const speaker = speakerOf(slug);
  const { from } = titleOf(speaker.names.join(" "));
  const lines = setBlock(breakInto(speaker.names, breaks), { ...PAGE, width, height: 790 });
  const landings = speaker.names.map((_, index) => from + index / speaker.names.length);
  return (
    <>
      <Ground ink={ground} />
      {children}
      <g color={`var(--${print})`}>
        <Words lines={lines} beat={beat} at={landings} />
      </g>
      {beat >= from + 1 && (
        <Text x={PAGE.x} y={1004} size={112} ink={print} strong>
          {speaker.role}
        </Text>
      )}
    </>
  );
}

export function Colter({ beat }: SceneProps) {
  return (
    <Intertitle beat={beat} slug="stay-idly-by" ground="ink" print="yellow" breaks={[1, 1]} width={1300}>
      <g style={{ "--cloth": "var(--yellow)", "--light": "var(--ink)" }}>
        <Illustration name="hood" x={1040} y={150} width={980} height={940} />
      </g>
    </Intertitle>
  );
}

export function Coker({ beat }: SceneProps) {
  return (
    <Intertitle
      beat={beat}
      slug="powers-he-didnt-ask-for"
      ground="bone"
      print="ink"
      breaks={[2, 1]}
      width={1180}
    >
      <Illustration name="bars-and-pole" x={1290} y={309} width={575} height={778} />
    </Intertitle>
  );
}

export function Dawson({ beat }: SceneProps) {
  return (
    <Intertitle beat={beat} slug="the-heros-journey" ground="brick" print="bone" breaks={[1, 1]} width={1120}>
      <Illustration name="dark-house" x={1290} y={240} width={760} height={855} />
    </Intertitle>
  );
}
