import { useState } from "react";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** More names are not read. */
const mostNames = 8;

/** Seats those without a table, or everybody anew; nothing to press where nobody is there, or there is one table only. */
export function DealButtons() {
  const { shared, own, lead, ask, say } = useLead();
  const { tables: texts } = useConsoleTexts();
  const [dealt, setDealt] = useState<readonly number[]>([]);
  const standing = own.participants.filter(({ table }) => table === null);
  if (own.participants.length === 0) return <p className="hint">{texts.dealLater}</p>;
  const seatAsBefore = async () => {
    if (await lead({ type: "seatAsBefore" })) say(texts.seatedAsBefore);
  };
  const deal = (how: "rest" | "random" | "mix") => lead({ type: "deal", how });
  const dealRest = () => {
    setDealt(standing.map(({ id }) => id));
    void deal("rest");
  };
  const seated = own.participants.flatMap(({ id, name, table }) =>
    table !== null && dealt.includes(id) ? [`${name} (${shared.tables[table - 1]?.name})`] : [],
  );
  return (
    <>
      <p className="actions">
        {standing.length > 0 && (
          <button type="button" className="button primary" aria-describedby="deal-hint" onClick={dealRest}>
            {texts.dealRest}
          </button>
        )}
        {shared.tables.length > 1 &&
          (["random", "mix"] as const).map((how) => (
            <button
              key={how}
              type="button"
              className="button quiet"
              onClick={() => ask({ question: texts.dealQuestion, confirm: texts.deal[how], act: () => deal(how) })}
            >
              {texts.deal[how]}
            </button>
          ))}
        {own.maySeatAsBefore && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              ask({ question: texts.asBeforeQuestion, confirm: texts.asBefore, act: () => void seatAsBefore() })
            }
          >
            {texts.asBefore}
          </button>
        )}
      </p>
      {standing.length > 0 && (
        <p id="deal-hint" className="hint">
          {texts.dealRestHint}
        </p>
      )}
      <p role="status">
        {seated.length > 0 &&
          texts.dealt({ people: `${seated.slice(0, mostNames).join(", ")}${seated.length > mostNames ? " …" : ""}` })}
      </p>
    </>
  );
}
