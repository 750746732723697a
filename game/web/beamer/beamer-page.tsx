import { useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { readJoinCode } from "../../workshop/join-code.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { LongLoading } from "../layout/long-loading.tsx";
import { FullScreenButton, useWakeLock } from "../layout/whole-screen.tsx";
import { InLanguage } from "../texts/in-language.tsx";
import { useWorkshop } from "../workshop/use-workshop.ts";
import { whyNothing } from "../workshop/why-nothing.ts";
import type { WorkshopSnapshot } from "../workshop/workshop-connection.ts";
import { BeamerFoot } from "./beamer-foot.tsx";
import { BeamerHead } from "./beamer-head.tsx";
import { BeamerView } from "./beamer-view.tsx";
import { shownView } from "./shown-view.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";
import { WallTurnContext } from "./wall-turn.ts";
import "./beamer.css";

/** A workshop for the wall of the room: nothing to press but full screen, nothing that not everybody may know. */
export function BeamerPage() {
  const { code: typed = "" } = useParams();
  const texts = useBeamerTexts();
  const staysOn = useWakeLock();
  const code = readJoinCode(typed);
  const snapshot = useWorkshop(code ?? typed, null);
  const title = snapshot?.shared?.title;
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  return (
    <div className="beamer">
      {code === undefined || snapshot?.isGone ? (
        <p className="beamer-alone">{texts.gone}</p>
      ) : snapshot?.shared == null ? (
        <div className="beamer-alone">
          <LongLoading what={whyNothing(snapshot, texts)} hint={snapshot?.isTooMuch === true ? "" : texts.slow} />
        </div>
      ) : (
        // One wall for all: in the workshop's language, not in that of the computer at the projector.
        <InLanguage id={snapshot.shared.language}>
          <Wall snapshot={snapshot} shared={snapshot.shared} />
        </InLanguage>
      )}
      <div className="beamer-controls">
        <FullScreenButton enter={texts.fullScreen} leave={texts.leaveFullScreen} />
        {staysOn === false && <p className="beamer-may-go-dark">{texts.mayGoDark}</p>}
      </div>
    </div>
  );
}

type WallProps = Readonly<{ snapshot: WorkshopSnapshot; shared: NonNullable<WorkshopSnapshot["shared"]> }>;

function Wall({ snapshot, shared }: WallProps) {
  const texts = useBeamerTexts();
  const source = useMemo(() => deckSourceOf(shared.decks, true), [shared.decks]);
  const view = shownView(shared);
  return (
    <WallTurnContext value={shared.wall}>
      <DeckContext value={source}>
        {(!snapshot.isConnected || snapshot.isTooMuch) && (
          <p role="alert" className="beamer-lost">
            {snapshot.isConnected ? texts.tooMany : texts.lost}
          </p>
        )}
        {view !== "dark" && (
          <>
            <BeamerHead view={view} workshop={shared} clockOffset={snapshot.clockOffset} />
            <div className="beamer-body">
              <BeamerView view={view} workshop={shared} clockOffset={snapshot.clockOffset} />
            </div>
            <BeamerFoot workshop={shared} isLarge={view === "welcome"} />
          </>
        )}
      </DeckContext>
    </WallTurnContext>
  );
}
