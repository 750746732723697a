import { useId } from "react";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { peopleAmong } from "../../../web/play/people-among.ts";
import { useLanguage } from "../../../web/texts/language-context.tsx";
import type { QuartettView } from "../rules/state.ts";
import { CausesBehind } from "./causes-behind.tsx";
import { cardOf, quartetOf } from "./deck-quartets.ts";
import { questionNumber } from "./learning-facts.ts";
import { MiniCard } from "./mini-card.tsx";
import { quartetStyle } from "./quartet-style.ts";
import { nameAt, type Telling } from "./sentences.ts";
import { SharedFacts } from "./shared-facts.tsx";
import { WholeCard } from "./whole-card.tsx";

/** The quartets that were laid at once, and how many lay there then. */
export type LaidMoment = Readonly<{ key: string; laid: number; letters: readonly string[] }>;

type LearningMomentProps = {
  deck: WebDeck;
  telling: Telling;
  view: QuartettView;
  moment: LaidMoment;
  /** The table looks at it now; otherwise it is kept for somebody who has not finished. */
  isCurrent: boolean;
  isUnread: boolean;
  open: (card: string) => void;
  ready: () => void;
};

/** The quartets just laid, each with its four cards side by side, what they share, and one question for the table. */
export function LearningMoment(props: LearningMomentProps) {
  const { deck, telling, view, moment, isCurrent, isUnread, open, ready } = props;
  const { texts } = telling;
  const { learning } = texts;
  const { letters } = moment;
  const { tag } = useLanguage();
  const id = useId();
  const labels = letters.map((letter) => quartetOf(deck, letter).label);
  return (
    <section className="quartett-learning" aria-labelledby={id} {...(isUnread ? { "data-reading": "" } : {})}>
      <h2 id={id}>
        {learning.title}:{" "}
        <span lang={quartetOf(deck, letters[0] ?? "").lang}>{new Intl.ListFormat(tag).format(labels)}</span>
      </h2>
      {!isCurrent && <p className="quartett-past">{learning.past}</p>}
      {letters.map((letter, index) => (
        <ul key={letter} className="four-cards" style={quartetStyle(deck, letter)} aria-label={labels[index]}>
          {view.quartets[letter]?.map((card) => (
            <li key={card}>
              <MiniCard deck={deck} id={card} open={open} />
              <WholeCard deck={deck} id={card} />
              <button type="button" className="button quiet" aria-haspopup="dialog" onClick={() => open(card)}>
                {texts.story.open}
                <span className="visually-hidden">: {card}</span>
              </button>
            </li>
          ))}
        </ul>
      ))}
      <TableQuestion deck={deck} telling={telling} view={view} moment={moment} />
      {letters.map((letter) => (
        <SharedFacts key={letter} deck={deck} letter={letter} cards={view.quartets[letter] ?? []} />
      ))}
      <CausesBehind deck={deck} cards={letters.flatMap((letter) => view.quartets[letter] ?? [])} />
      <Readiness telling={telling} view={view} isCurrent={isCurrent} ready={ready} />
    </section>
  );
}

type TableQuestionProps = Pick<LearningMomentProps, "deck" | "telling" | "view" | "moment">;

function TableQuestion({ deck, telling, view, moment: { laid, letters } }: TableQuestionProps) {
  const { learning } = telling.texts;
  const number = questionNumber(view.laid.slice(0, laid));
  const id = view.quartets[letters.at(-1) ?? ""]?.[number];
  if (id === undefined) return null;
  const { kind, card } = cardOf(deck, id);
  // A card's last question is the one about the own town.
  const [question, lang] =
    kind === "failure" ? [card.questions.at(-1), card.lang] : [learning.measureQuestions[number]];
  return (
    <div className="table-question">
      <h3>{learning.question}</h3>
      <p lang={lang}>{question}</p>
    </div>
  );
}

type ReadinessProps = Pick<LearningMomentProps, "telling" | "view" | "isCurrent" | "ready">;

function Readiness({ telling, view, isCurrent, ready }: ReadinessProps) {
  const { texts, lobby } = telling;
  const { tag } = useLanguage();
  const seat = lobby.yourSeat;
  const isReady = isCurrent && seat !== null && !view.waitingFor.includes(seat);
  const isBarred = isReady || (isCurrent && lobby.isPaused);
  const others = isCurrent ? peopleAmong(lobby, view.waitingFor).filter((other) => other !== seat) : [];
  const names = others.map((other) => nameAt(telling, other));
  const toSay = isCurrent ? texts.learning.ready : texts.learning.close;
  return (
    <div className="readiness">
      {seat !== null && (
        // A button that went away or was disabled would take the focus with it.
        <button
          type="button"
          className="button primary"
          aria-disabled={isBarred}
          onClick={({ detail }) => {
            // The second half of a double click says nothing new.
            if (!isBarred && detail < 2) ready();
          }}
        >
          {isReady ? `✓ ${texts.learning.isReady}` : toSay}
        </button>
      )}
      {(seat === null || isReady) && names.length > 0 && (
        <p>{texts.learning.stillReading({ names: new Intl.ListFormat(tag).format(names) })}</p>
      )}
    </div>
  );
}
