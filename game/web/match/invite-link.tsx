import { useRef, useState } from "react";
import { CopyButton } from "../controls/copy-button.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { QrPicture } from "./qr-picture.tsx";
import { useInviteOrigins } from "./use-invite-origins.ts";

/** The link to the match, to send round or to show on the beamer. Where no other device could use one, it says so. */
export function InviteLink({ matchID }: { matchID: string }) {
  const { waiting } = useTexts();
  const { origins, areGuessed } = useInviteOrigins();
  const [chosen, setChosen] = useState<string | null>(null);
  const origin = chosen ?? origins[0];
  if (origin === undefined) return <NoInvitation matchID={matchID} />;
  return (
    <section className="invite">
      <p>{waiting.invite}</p>
      <MatchLink origin={origin} matchID={matchID} />
      <InviteCode origin={origin} matchID={matchID} />
      {areGuessed && <p className="hint">{waiting.guessedAddress}</p>}
      {origins.length > 1 && (
        <label className="invite-address">
          {waiting.address}{" "}
          <select value={origin} onChange={({ target }) => setChosen(target.value)}>
            {origins.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}

function NoInvitation({ matchID }: { matchID: string }) {
  const { waiting } = useTexts();
  return (
    <section className="invite">
      <p className="invite-warning">
        <strong>{waiting.onlyHere}</strong> {waiting.otherDevices}
      </p>
      <p>{waiting.linkHere}</p>
      <MatchLink origin={location.origin} matchID={matchID} />
    </section>
  );
}

const useMatchLink = (origin: string, matchID: string): string => useSpokenAddress()(`${origin}/m/${matchID}`);

type MatchLinkProps = { origin: string; matchID: string };

function MatchLink({ origin, matchID }: MatchLinkProps) {
  const { waiting } = useTexts();
  const shown = useRef<HTMLElement>(null);
  const link = useMatchLink(origin, matchID);
  return (
    <>
      <p className="invite-link">
        {/* At another origin this device does not know its own seat. */}
        <bdi ref={shown}>{origin === location.origin ? <a href={link}>{link}</a> : link}</bdi>
      </p>
      <CopyButton label={waiting.copy} text={link} shown={shown} />
    </>
  );
}

function InviteCode({ origin, matchID }: MatchLinkProps) {
  const { waiting } = useTexts();
  return <QrPicture text={useMatchLink(origin, matchID)} label={waiting.qr} />;
}
