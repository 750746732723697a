import { useState } from "react";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import { letterOf, quartetOf } from "./deck-quartets.ts";
import { quartetStyle } from "./quartet-style.ts";
import { historyEntries, type Telling } from "./sentences.ts";

/** So many of the latest entries stand open. */
const shortLength = 6;

type AskHistoryProps = { deck: WebDeck; telling: Telling; view: QuartettView; open: (card: string) => void };

/** Everything that was asked, answered and laid, the latest first: whoever listens knows where the cards are. */
export function AskHistory({ deck, telling, view, open }: AskHistoryProps) {
  const { history: texts } = telling.texts;
  const [letter, setLetter] = useState("");
  const [isLong, setLong] = useState(false);
  const all = historyEntries(telling, view, (card) => letterOf(view.quartets, card));
  const entries = all.filter((entry) => letter === "" || entry.letter === letter);
  const shown = isLong ? entries : entries.slice(0, shortLength);
  return (
    <section className="quartett-history" aria-labelledby="quartett-history">
      <h2 id="quartett-history">{texts.title}</h2>
      {all.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <label>
          {texts.filter}
          <select value={letter} onChange={(event) => setLetter(event.target.value)}>
            <option value="">{texts.all}</option>
            {Object.keys(view.quartets).map((known) => (
              <option key={known} value={known} lang={quartetOf(deck, known).lang}>
                {quartetOf(deck, known).label}
              </option>
            ))}
          </select>
        </label>
      )}
      {all.length > 0 && entries.length === 0 && <p>{texts.noneOfQuartet}</p>}
      <ol>
        {shown.map((entry) => (
          <li key={entry.key} style={quartetStyle(deck, entry.letter)} className={entry.got ? "got" : undefined}>
            <CodeChip entry={entry} telling={telling} open={open} />
            <span>{entry.sentence}</span>
            <span className="answer-mark" aria-hidden="true">
              {entry.got ? "✓" : "✗"}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > shortLength && (
        <button type="button" className="button quiet" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? texts.less : texts.more({ count: entries.length })}
        </button>
      )}
    </section>
  );
}

type CodeChipProps = {
  entry: Readonly<{ card: string | null; letter: string }>;
  telling: Telling;
  open: (card: string) => void;
};

function CodeChip({ entry: { card, letter }, telling, open }: CodeChipProps) {
  if (card === null) {
    return (
      <span className="code-chip" aria-hidden="true">
        {telling.sign(letter)}
      </span>
    );
  }
  return (
    <button type="button" className="code-chip" aria-haspopup="dialog" onClick={() => open(card)}>
      {telling.card(card)}
      <span className="visually-hidden"> – {telling.texts.story.open}</span>
    </button>
  );
}
