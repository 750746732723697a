import { useEffect, useRef } from "react";
import { useLocalTexts } from "./use-local-texts.ts";

type HandOverProps = { name: string; take: () => void };

/** The curtain between two people at one device: the next hand is shown when its owner says so. */
export function HandOver({ name, take }: HandOverProps) {
  const { handOver } = useLocalTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The heading and not the button: who pressed a key twice must not uncover the next hand.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="hand-over">
      <h2 ref={heading} tabIndex={-1}>
        {handOver.title({ name })}
      </h2>
      <p>{handOver.hint}</p>
      <button
        type="button"
        className="button primary"
        // The second click of a double click was meant for the table.
        onClick={({ detail }) => {
          if (detail < 2) take();
        }}
      >
        {handOver.take({ name })}
      </button>
    </section>
  );
}
