import { useState } from "react";
import { questionsOf } from "../../workshop/check-questions.ts";
import type { CheckView } from "../../workshop/views.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { CheckForm } from "../room/check-form.tsx";
import { useConfidenceQuestion } from "../workshop/use-guide-sheet.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import "../room/room.css";

/** For people without devices: one sheet of answers after the other. */
export function EnterAnswers({ check, deck }: { check: CheckView; deck: WebDeck }) {
  const { shared, api, say } = useLead();
  const { check: texts } = useConsoleTexts();
  const confidenceQuestion = useConfidenceQuestion(shared.guide);
  const [entered, setEntered] = useState(0);
  const { when, asked } = check;
  return (
    <CheckForm
      key={entered}
      draft={`enter-${when}`}
      titleAs="h3"
      deck={deck}
      questions={questionsOf(asked, deck)}
      confidenceQuestion={confidenceQuestion}
      intro={<p className="hint">{texts.enterHint}</p>}
      word={null}
      send={({ number, answers }) => api.answerCheck({ when, number, answers })}
      sent={() => {
        setEntered(entered + 1);
        say(texts.entered);
      }}
    />
  );
}
