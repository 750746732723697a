import { causeOf } from "../../../../cards/deck.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { CauseTile } from "./cause-tile.tsx";
import { diagnosisGroups } from "./diagnosis-groups.ts";
import type { PhaseProps } from "./phase-props.ts";
import { seatName } from "./seat-name.ts";

/** The causes that were picked with the names of those who picked them. Which one is right nobody knows yet. */
export function DiagnosisReveal({ deck, lobby, view }: Pick<PhaseProps, "deck" | "lobby" | "view">) {
  const texts = useModeTexts();
  const { tag, texts: common } = useLanguage();
  const diagnoses = view.diagnoses ?? [];
  const groups = diagnosisGroups(diagnoses);
  const count = groups.reduce((sum, { seats }) => sum + seats.length, 0);
  const names = (seats: readonly number[]) =>
    new Intl.ListFormat(tag).format(
      seats.map((seat) => {
        const name = seatName(lobby, seat, texts);
        return seat === lobby.yourSeat ? `${name} (${common.table.you})` : name;
      }),
    );
  const without = diagnoses.flatMap((cause, seat) => (cause === null ? [seat] : []));
  return (
    <section className="rr-reveal">
      <h2>{texts.talk.title}</h2>
      {groups.length === 0 && <p>{texts.talk.nobody}</p>}
      <ul className="rr-list">
        {groups.map(({ cause, seats }) => (
          <li key={cause}>
            <CauseTile cause={causeOf(deck, cause)}>
              <span className="rr-count">{texts.talk.share({ count: seats.length, all: count })}</span>
              <span className="rr-names">{names(seats)}</span>
            </CauseTile>
          </li>
        ))}
      </ul>
      {groups.length > 0 && without.length > 0 && (
        <p className="hint">{texts.talk.without({ names: names(without) })}</p>
      )}
    </section>
  );
}
