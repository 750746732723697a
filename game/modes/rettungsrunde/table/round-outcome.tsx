import type { RoundRecord } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { hitsOf, isCutOff, trustBefore } from "./round-facts.ts";

type RoundOutcomeProps = { history: readonly RoundRecord[]; record: RoundRecord };

/** What the round did to the trust, and why. */
export function RoundOutcome({ history, record }: RoundOutcomeProps) {
  const { debrief } = useModeTexts();
  const before = trustBefore(history, record.round);
  const hits = hitsOf(record);
  const fitting = record.fits ? debrief.fits : debrief.fitsNot;
  return (
    <section className="rr-outcome">
      <ul>
        <Half isWon={record.found}>
          {record.found
            ? debrief.found({ hits, counted: record.counted })
            : debrief.notFound({ hits, counted: record.counted })}
        </Half>
        <Half isWon={record.fits}>{record.chosen === null ? debrief.noMeasure : fitting}</Half>
      </ul>
      <p className="rr-trust-change">{debrief.trust({ before, after: record.trust })}</p>
      {isCutOff(record, before) && <p className="hint">{debrief.kept}</p>}
    </section>
  );
}

function Half({ isWon, children }: { isWon: boolean; children: string }) {
  return (
    <li className={isWon ? "rr-half rr-won" : "rr-half rr-lost"}>
      <strong>{isWon ? "+1" : "−1"}</strong>
      <span>{children}</span>
    </li>
  );
}
