import { beamerViews } from "../../workshop/workshop.ts";
import { useDeck } from "../content/use-content.ts";
import { BeamerLink } from "./beamer-link.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { WallTurning } from "./wall-turning.tsx";

/** What the beamer shows: what the step says, or a page that is put on the wall. */
export function BeamerChoice() {
  const { shared, lead, can } = useLead();
  const { beamer } = useConsoleTexts();
  const shown = shared.beamer?.show ?? "";
  const choose = (value: string) => {
    const show = beamerViews.find((view) => view === value);
    void lead({ type: "showOnBeamer", view: show === undefined ? null : { show } });
  };
  return (
    <section id="console-beamer" aria-labelledby="console-beamer-title">
      <h2 id="console-beamer-title">{beamer.title}</h2>
      <p>
        <BeamerLink />
      </p>
      <p className="hint">{beamer.turn}</p>
      {can("lead") && <WallTurning />}
      {can("lead") && (
        <div className="console-fields">
          <label>
            {beamer.shows}{" "}
            <select value={shown} onChange={({ target }) => choose(target.value)}>
              <option value="">{beamer.follow}</option>
              {beamerViews.map((view) => (
                <option key={view} value={view}>
                  {beamer.views[view]}
                </option>
              ))}
            </select>
          </label>
          {shown === "card" && <CardChoice />}
          {shown !== "" && (
            <button type="button" className="button" onClick={() => choose("")}>
              {beamer.back}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function CardChoice() {
  const { shared, lead } = useLead();
  const { beamer } = useConsoleTexts();
  const loaded = useDeck();
  if (loaded.status !== "ready") return null;
  return (
    <label>
      {beamer.card}{" "}
      <select
        value={shared.beamer?.card ?? ""}
        onChange={({ target }) =>
          lead({
            type: "showOnBeamer",
            view: { show: "card", ...(target.value === "" ? {} : { card: target.value }) },
          })
        }
      >
        <option value="">{beamer.stepCard}</option>
        {loaded.content.failures.map(({ id, title }) => (
          <option key={id} value={id}>
            {id} {title}
          </option>
        ))}
      </select>
    </label>
  );
}
