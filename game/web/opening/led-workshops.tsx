import { Link } from "react-router";
import { recallWorkshop, rememberedWorkshops } from "../workshop/workshop-memory.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

/** The workshops that this device leads; nothing where there are none. */
export function LedWorkshops() {
  const { led } = useOpeningTexts();
  const codes = rememberedWorkshops("facilitator");
  if (codes.length === 0) return null;
  return (
    <section className="led-workshops">
      <h2>{led.title}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <Link to={`/workshop/${code}`}>{recallWorkshop("facilitator", code)?.title ?? led.untitled}</Link>{" "}
            <span className="hint">{led.code({ code })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
