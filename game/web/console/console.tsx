import { useEffect } from "react";
import type { ConsoleOwn } from "../../workshop/views.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";
import { useWorkshop } from "../workshop/use-workshop.ts";
import { whyNothing } from "../workshop/why-nothing.ts";
import { forgetWorkshop, type WorkshopMemory } from "../workshop/workshop-memory.ts";
import { ConsoleParts } from "./console-parts.tsx";
import { GonePage } from "./gone-page.tsx";
import { LockedOut } from "./locked-out.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

type ConsoleProps = Readonly<{
  code: string;
  memory: WorkshopMemory;
  remember: (memory: WorkshopMemory) => void;
  forget: () => void;
}>;

/** The console of a workshop, or why there is none. */
export function Console({ code, memory, remember, forget }: ConsoleProps) {
  const texts = useConsoleTexts();
  const { loading } = useTexts();
  const words = useRefusalWords();
  const snapshot = useWorkshop(code, memory.key);
  const isGone = snapshot?.isGone === true;
  useEffect(() => {
    if (isGone) forgetWorkshop("facilitator", code);
  }, [code, isGone]);
  if (isGone) return <GonePage code={code} wasHere={memory.title !== undefined} />;
  if (snapshot?.isLockedOut === true) return <LockedOut code={code} forget={forget} remember={remember} />;
  if (snapshot === null || snapshot.shared === null || snapshot.role !== "facilitator") {
    return (
      <Page title={memory.title ?? texts.title} kicker={texts.codeIs({ code })}>
        <p role="status">{whyNothing(snapshot, { loading, lost: texts.offline, tooMany: words.ofCode("too-many") })}</p>
      </Page>
    );
  }
  const { shared, own } = snapshot;
  return (
    <Page title={shared.title} kicker={texts.codeIs({ code })} className="console">
      {!snapshot.isConnected && (
        <p role="alert" className="connection-lost">
          {texts.offline}
        </p>
      )}
      <DeckContext value={deckSourceOf(shared.decks, true)}>
        <ConsoleParts
          code={code}
          memory={memory}
          remember={remember}
          shared={shared}
          own={own as ConsoleOwn}
          clockOffset={snapshot.clockOffset}
        />
      </DeckContext>
    </Page>
  );
}
