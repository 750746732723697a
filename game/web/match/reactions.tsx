import { useEffect, useState } from "react";
import { Toolbar } from "react-aria-components/Toolbar";
import { type LobbyMessage, type Reaction, type ReactionMessage, reactions } from "../../protocol/public-match.ts";
import { ReactionSign } from "./reaction-sign.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

const shownForMs = 4000;

type ReactionsProps = { lobby: LobbyMessage; latest: ReactionMessage | null; react: (reaction: Reaction) => void };

/**
 * Instead of a chat: six reactions, each with a name for those who do not see them. They are one stop of the Tab key;
 * the arrow keys go from one to the next.
 */
export function Reactions({ lobby, latest, react }: ReactionsProps) {
  const { reactionNames, reactionsLabel } = useMatchTexts().desk;
  const [shown, setShown] = useState<ReactionMessage | null>(null);
  useEffect(() => {
    setShown(latest);
    if (latest === null) return undefined;
    const timer = setTimeout(() => setShown(null), shownForMs);
    return () => clearTimeout(timer);
  }, [latest]);
  const name = shown === null ? "" : (lobby.players[shown.seat]?.name ?? "");
  return (
    <div className="reactions">
      {lobby.yourSeat !== null && (
        <Toolbar className="reaction-buttons" aria-label={reactionsLabel}>
          {reactions.map((reaction) => (
            <button key={reaction} type="button" aria-label={reactionNames[reaction]} onClick={() => react(reaction)}>
              <ReactionSign reaction={reaction} />
            </button>
          ))}
        </Toolbar>
      )}
      <p className="reaction-shown" aria-live="polite">
        {shown !== null && (
          <>
            {name}: <ReactionSign reaction={shown.reaction} />
            <span className="visually-hidden">{reactionNames[shown.reaction]}</span>
          </>
        )}
      </p>
    </div>
  );
}
