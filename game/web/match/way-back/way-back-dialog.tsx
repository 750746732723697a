import { useState } from "react";
import { ReadingDialog } from "../../controls/dialogs.tsx";
import { RefusalNote } from "../../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../../play/refusals.ts";
import { useSpokenAddress } from "../../texts/spoken-address.ts";
import { LinkToSend } from "../link-to-send.tsx";
import { offerWayBack } from "../match-api.ts";
import type { MatchKeys } from "../seat-memory.ts";
import { useMatchTexts } from "../use-match-texts.ts";
import { carry } from "./carried-keys.ts";
import { useWayBackTexts } from "./use-way-back-texts.ts";

export type WayBackDialogProps = { matchID: string; keys: MatchKeys; close: () => void };

/** The personal link, by which both devices hold the same; and a code to type, which moves it. */
export function WayBackDialog({ matchID, keys, close }: WayBackDialogProps) {
  const { desk } = useMatchTexts();
  const texts = useWayBackTexts();
  const spoken = useSpokenAddress();
  const { credentials, creatorKey } = keys;
  const held = creatorKey === undefined ? "seat" : credentials === undefined ? "lead" : "both";
  const linkAt = (origin: string) => carry(spoken(`${origin}/m/${matchID}`), { credentials, creatorKey });
  return (
    <ReadingDialog label={desk.goOnElsewhere} className="way-back-dialog" close={close}>
      <h2>{desk.goOnElsewhere}</h2>
      <p>{texts.link[held]}</p>
      <p>
        <strong>{texts.secret[held]}</strong>
      </p>
      <LinkToSend linkAt={linkAt} qr={texts.qr} />
      <h3>{texts.codeTitle}</h3>
      <p>{texts.codeHint}</p>
      <CodeToType matchID={matchID} keys={keys} />
    </ReadingDialog>
  );
}

function CodeToType({ matchID, keys }: Omit<WayBackDialogProps, "close">) {
  const texts = useWayBackTexts();
  const [code, setCode] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const show = () => {
    setRefusal(null);
    offerWayBack(matchID, keys).then(
      (offer) => setCode(offer.code),
      (error: unknown) => setRefusal(refusalOf(error)),
    );
  };
  return (
    <>
      <RefusalNote refusal={refusal} />
      <p role="status" className="rejoin-code">
        {code !== null && (
          <>
            {texts.code} <strong>{code}</strong>
          </>
        )}
      </p>
      {code === null && (
        <p>
          <button type="button" className="button" onClick={show}>
            {texts.showCode}
          </button>
        </p>
      )}
    </>
  );
}
