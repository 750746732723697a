import { useEffect, useMemo, useRef, useState } from "react";
import { useParams } from "react-router";
import { confidence, questionsOf } from "../../workshop/check-questions.ts";
import type { FollowUpView } from "../../workshop/follow-up.ts";
import { readJoinCode } from "../../workshop/join-code.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext, type Loaded, useDeck } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { MatchApiError } from "../play/refusals.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { CountTable } from "../workshop/count-table.tsx";
import { dayIn } from "../workshop/day-in.ts";
import { answerFollowUp, fetchFollowUp } from "../workshop/follow-up-api.ts";
import { useConfidenceQuestion } from "../workshop/use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { CheckForm } from "./check-form.tsx";
import { DeleteFollowUp } from "./delete-follow-up.tsx";
import "./room.css";

/** Weeks after a workshop: whoever has chosen a code word answers once more, and sees which way people went. */
export function FollowUpPage() {
  const { code: typed = "" } = useParams();
  const code = readJoinCode(typed) ?? "";
  const { followUp: texts } = useWorkshopRoomTexts();
  const [loaded, again] = useFollowUp(code);
  const decks = loaded.status === "ready" ? loaded.content?.decks : undefined;
  const source = useMemo(() => deckSourceOf(decks ?? [], true), [decks]);
  return (
    <LoadingView loaded={loaded}>
      {(view) =>
        view === null ? (
          <Page title={texts.title}>
            <p>{texts.gone}</p>
          </Page>
        ) : (
          <DeckContext value={source}>
            <Asked code={code} view={view} answered={again} />
          </DeckContext>
        )
      }
    </LoadingView>
  );
}

type AskedProps = Readonly<{ code: string; view: FollowUpView; answered: () => void }>;

function Asked({ code, view, answered }: AskedProps) {
  const { followUp: texts, check } = useWorkshopRoomTexts();
  const { tag } = useLanguage();
  const confidenceQuestion = useConfidenceQuestion(view.guide);
  const deck = useDeck();
  const [isSent, setSent] = useState(false);
  const [isDeleted, setDeleted] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const pass = () => {
    setSent(false);
    place.current?.focus();
  };
  if (isDeleted) {
    return (
      <Page title={texts.title} kicker={view.title}>
        <p role="status">{texts.deleted}</p>
      </Page>
    );
  }
  return (
    <Page title={texts.title} kicker={view.title} className="room">
      <LoadingView loaded={deck}>
        {(content) => (
          <>
            <div ref={place} tabIndex={-1}>
              <p role="status">{isSent ? texts.sent : ""}</p>
            </div>
            {isSent ? (
              <p>
                <button type="button" className="button room-large" onClick={pass}>
                  {check.nextPerson}
                </button>
              </p>
            ) : (
              <CheckForm
                draft="later"
                titleAs="h2"
                deck={content}
                questions={questionsOf(view.asked, content)}
                confidenceQuestion={confidenceQuestion}
                intro={<p className="room-privacy">{texts.privacy({ date: dayIn(tag, view.deleteAt) })}</p>}
                word={{ label: texts.word, hint: texts.wordNeeded, isRequired: true }}
                send={({ number, answers, word = "" }) => answerFollowUp(code, { number, answers, word })}
                sent={() => {
                  setSent(true);
                  place.current?.focus();
                  answered();
                }}
              />
            )}
            <Moves view={view} deck={content} confidenceQuestion={confidenceQuestion} />
          </>
        )}
      </LoadingView>
      <DeleteFollowUp code={code} deleted={() => setDeleted(true)} />
    </Page>
  );
}

type MovesProps = Readonly<{ view: FollowUpView; deck: WebDeck; confidenceQuestion: string }>;

/** Which way people went, of the same people: only where there are enough. */
function Moves({ view, deck, confidenceQuestion }: MovesProps) {
  const { followUp: texts } = useWorkshopRoomTexts();
  const nameOf = (id: string) => {
    const card = deck.failures.find((each) => each.id === view.asked.find((asked) => asked.id === id)?.card);
    return deck.causes.find(({ number }) => number === card?.cause)?.name ?? id;
  };
  if (view.results.length === 0) return <p className="hint">{texts.tooFew({ count: view.answers })}</p>;
  return (
    <section className="check-result">
      {view.results.map(({ when, people, moves: { [confidence.id]: sure = [], ...causes } }) => (
        <div key={when}>
          <h2>{texts.since[when]({ count: people })}</h2>
          <CountTable
            caption={confidenceQuestion}
            heads={[texts.change, texts.people]}
            rows={[texts.fell, texts.stayed, texts.rose].map((label, index) => ({
              ...{ key: label, label, counts: [sure[index] ?? 0] },
            }))}
          />
          {Object.entries(causes).map(([id, ways]) => (
            <CountTable
              key={id}
              caption={nameOf(id)}
              heads={[texts.change, texts.people]}
              rows={[texts.neither, texts.onlyThen, texts.onlyLater, texts.both].map((label, index) => ({
                ...{ key: label, label, counts: [ways[index] ?? 0] },
              }))}
            />
          ))}
        </div>
      ))}
      <p className="hint">{texts.limits}</p>
    </section>
  );
}

/** Null where there is none; asked for again once somebody has answered. */
function useFollowUp(code: string): readonly [Loaded<FollowUpView | null>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<FollowUpView | null>>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  const again = () => setAttempt((count) => count + 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let isCurrent = true;
    fetchFollowUp(code).then(
      (content) => isCurrent && setLoaded({ status: "ready", content }),
      (error: unknown) => {
        if (!isCurrent) return;
        const isGone = error instanceof MatchApiError && error.code === "no-such-workshop";
        setLoaded(isGone ? { status: "ready", content: null } : { status: "failed", retry: again });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [code, attempt]);
  return [loaded, again];
}
