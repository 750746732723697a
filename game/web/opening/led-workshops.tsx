import { useState } from "react";
import { Link } from "react-router";
import { StartRehearsal } from "../workshop/start-rehearsal.tsx";
import { forgetWorkshop, recallWorkshop, rememberedWorkshops } from "../workshop/workshop-memory.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

/** The workshops that this device leads; nothing where there are none. */
export function LedWorkshops() {
  const { led } = useOpeningTexts();
  const [codes] = useState(stillThere);
  if (codes.length === 0) return null;
  return (
    <section className="led-workshops">
      <h2>{led.title}</h2>
      <ul>
        {codes.map((code) => {
          const memory = recallWorkshop("facilitator", code);
          const title = memory?.title ?? led.untitled;
          return (
            <li key={code}>
              <Link to={`/workshop/${code}`}>{title}</Link> <span className="hint">{led.code({ code })}</span>{" "}
              {memory !== null && memory.rehearsalUntil === undefined && (
                <StartRehearsal code={code} facilitatorKey={memory.key} title={title} isOneOfSeveral />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Rehearsals whose time is over are forgotten. */
function stillThere(): readonly string[] {
  return rememberedWorkshops("facilitator").filter((code) => {
    const { rehearsalUntil } = recallWorkshop("facilitator", code) ?? {};
    const isOver = rehearsalUntil !== undefined && rehearsalUntil <= Date.now();
    if (isOver) forgetWorkshop("facilitator", code);
    return !isOver;
  });
}
