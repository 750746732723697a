import { codeOf } from "../../../../cards/card-code.ts";
import type { FailureCardWithoutStory } from "../../../../cards/deck.ts";
import { StoryText } from "../../../web/cards/story-text.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { ReadingDialog } from "../../../web/controls/dialogs.tsx";
import { useSpokenAddress } from "../../../web/texts/spoken-address.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { cardOf } from "./deck-quartets.ts";
import { WholeCard } from "./whole-card.tsx";

type CardStoryProps = { deck: WebDeck; id: string; close: () => void };

/** One card over the table, with its whole story; the match goes on behind it. */
export function CardStory({ deck, id, close }: CardStoryProps) {
  const { story: texts } = useModeTexts();
  const spoken = useSpokenAddress();
  const { kind, card } = cardOf(deck, id);
  return (
    <ReadingDialog label={`${codeOf(card)} ${card.title}`} className="quartett-story" close={close}>
      <WholeCard deck={deck} id={id} />
      <div>
        {kind === "failure" && <Story card={card} />}
        <p>
          <a href={spoken(card.page)} target="_blank" rel="noreferrer">
            {texts.full}
          </a>
        </p>
      </div>
    </ReadingDialog>
  );
}

function Story({ card }: { card: FailureCardWithoutStory }) {
  const { story: texts } = useModeTexts();
  return (
    <>
      <h3>{texts.promise}</h3>
      <p lang={card.lang}>{card.promise}</p>
      <h3>{texts.story}</h3>
      <StoryText card={card} />
    </>
  );
}
