import { useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { readJoinCode } from "../../workshop/join-code.ts";
import type { ParticipantOwn } from "../../workshop/views.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { enterPresent, leavePresent } from "../workshop/present-workshop.ts";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";
import { useWorkshop } from "../workshop/use-workshop.ts";
import { useWorkshopMemory } from "../workshop/use-workshop-memory.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { whyNothing } from "../workshop/why-nothing.ts";
import { WorkshopApi } from "../workshop/workshop-api.ts";
import { CodeForm } from "./code-page.tsx";
import { GonePage } from "./gone-page.tsx";
import { JoinWorkshop } from "./join-workshop.tsx";
import { keepOwn } from "./room-storage.ts";
import { RoomView } from "./room-view.tsx";
import "./room.css";

/** A workshop for whoever takes part; the code may be typed in capitals. */
export function RoomPage() {
  const { code: typed = "" } = useParams();
  const code = readJoinCode(typed);
  return code === undefined ? <CodeForm typed={typed} /> : <Room key={code} code={code} />;
}

function Room({ code }: { code: string }) {
  const { loading } = useTexts();
  const { room } = useWorkshopRoomTexts();
  const waiting = { lost: room.lost, tooMany: useRefusalWords().ofCode("too-many") };
  const { memory, remember, forget } = useWorkshopMemory("participant", code);
  const key = memory?.key ?? null;
  const snapshot = useWorkshop(code, key);
  const decks = snapshot?.shared?.decks;
  const source = useMemo(() => deckSourceOf(decks ?? [], true), [decks]);
  const isIn = key !== null && snapshot?.isGone !== true;
  useEffect(() => (isIn ? enterPresent(code) : leavePresent(code)), [code, isIn]);
  const isShown = snapshot?.shared != null;
  const later = snapshot?.shared?.followUp?.joinCode ?? null;
  // It outlives the workshop, which tells of it no more once it is deleted.
  useEffect(() => {
    if (isIn && isShown) keepOwn(code, { followUp: later });
  }, [code, isIn, isShown, later]);
  if (snapshot?.isGone) {
    return <GonePage code={code} wasIn={memory !== null} title={memory?.title ?? ""} />;
  }
  if (snapshot?.isLockedOut) {
    return (
      <Page title={room.lockedTitle}>
        <p>{room.locked}</p>
        <button type="button" className="button primary" onClick={forget}>
          {room.joinAnew}
        </button>
      </Page>
    );
  }
  const nothing = whyNothing(snapshot, { ...waiting, loading });
  if (snapshot?.shared == null) return <Waiting code={code} title={memory?.title} why={nothing} />;
  const { shared, own, role, clockOffset, isConnected } = snapshot;
  const enter = (entered: string) => remember({ key: entered, part: "participant", title: shared.title });
  if (key === null) return <JoinWorkshop code={code} workshop={shared} entered={enter} />;
  if (role !== "participant" || own === null) return <Waiting code={code} title={shared.title} why={loading} />;
  return (
    <DeckContext value={source}>
      <RoomView
        code={code}
        room={{ shared, own: own as ParticipantOwn }}
        link={{ api: new WorkshopApi(code, key), key, clockOffset, isConnected }}
        left={forget}
      />
    </DeckContext>
  );
}

type WaitingProps = Readonly<{ code: string; title: string | undefined; why: string }>;

/** Before anything of the workshop is known but its code, and its title where this device has been in it. */
function Waiting({ code, title, why }: WaitingProps) {
  const { room, join } = useWorkshopRoomTexts();
  return (
    // No page of its own: the one that follows is announced.
    <div className="page room">
      <p className="kicker">{room.kicker({ title: code })}</p>
      <h1>{title ?? join.title}</h1>
      <p role="status">{why}</p>
    </div>
  );
}
