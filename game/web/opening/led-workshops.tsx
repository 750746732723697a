import { useState } from "react";
import { Link } from "react-router";
import { useLanguage } from "../texts/language-context.tsx";
import { dayIn } from "../workshop/day-in.ts";
import { StartRehearsal } from "../workshop/start-rehearsal.tsx";
import { forgetWorkshop, recallWorkshop, rememberedWorkshops } from "../workshop/workshop-memory.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

/** The workshops that this device leads; nothing where there are none. */
export function LedWorkshops() {
  const { led } = useOpeningTexts();
  const { tag } = useLanguage();
  const [codes, setCodes] = useState(stillThere);
  const [gone, setGone] = useState<string | null>(null);
  const leave = (code: string, title: string) => {
    forgetWorkshop("facilitator", code);
    setCodes(codes.filter((each) => each !== code));
    setGone(title);
  };
  if (codes.length === 0 && gone === null) return null;
  return (
    <section className="led-workshops">
      <h2>{led.title}</h2>
      {gone !== null && (
        <p role="status" tabIndex={-1} data-focus-home>
          {led.gone({ title: gone })}
        </p>
      )}
      <ul>
        {codes.map((code) => {
          const memory = recallWorkshop("facilitator", code);
          const title = memory?.title ?? led.untitled;
          return (
            <li key={code}>
              <Link to={`/workshop/${code}`}>{title}</Link>{" "}
              <span className="hint">
                {memory?.openedAt === undefined
                  ? led.code({ code })
                  : led.opened({ code, date: dayIn(tag, memory.openedAt) })}
              </span>{" "}
              {memory !== null && memory.rehearsalUntil === undefined && (
                <StartRehearsal
                  code={code}
                  facilitatorKey={memory.key}
                  title={title}
                  isOneOfSeveral
                  gone={() => leave(code, title)}
                />
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
