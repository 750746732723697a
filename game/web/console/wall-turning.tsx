import { useEffect, useState } from "react";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** Turns what the wall shows page by page, from here; or lets it stand. */
export function WallTurning() {
  const { shared, lead } = useLead();
  const { beamer } = useConsoleTexts();
  const { turned, isHeld } = shared.wall;
  /** How far it was asked to turn: who presses twice turns twice, before the first is told. */
  const [asked, ask] = useState(turned);
  useEffect(() => ask(turned), [turned]);
  const turn = (by: number) => {
    ask(asked + by);
    void lead({ type: "turnWall", turned: asked + by, isHeld: true });
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => turn(-1)}>
          {beamer.pageBack}
        </button>
        <button type="button" className="button quiet" onClick={() => turn(1)}>
          {beamer.pageOn}
        </button>
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={isHeld}
          onChange={({ target }) => lead({ type: "turnWall", turned, isHeld: target.checked })}
        />
        {beamer.hold}
      </label>
    </>
  );
}
