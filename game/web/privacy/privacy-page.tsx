import { useState } from "react";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { MatchData } from "../match/match-data.tsx";
import { recallMatch, rememberedMatches } from "../match/seat-memory.ts";
import { useMatchTexts } from "../match/use-match-texts.ts";
import { forgetOffline } from "../offline/forget-offline.ts";
import { ResponsibleParty } from "../papers/responsible-party.tsx";
import { deviceStorage, tabStorage } from "../storage/browser-storage.ts";
import { usePrivacyTexts } from "./use-privacy-texts.ts";

export function PrivacyPage() {
  const privacy = usePrivacyTexts();
  const { data } = useMatchTexts();
  const [forgotten, setForgotten] = useState(false);
  const [matches, setMatches] = useState(rememberedMatches);
  const forget = async () => {
    deviceStorage.clear();
    tabStorage.clear();
    await forgetOffline();
    setMatches([]);
    setForgotten(true);
  };
  return (
    <Page title={privacy.title}>
      {privacy.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{privacy.matches}</h2>
      {matches.length === 0 && <p>{privacy.noMatches}</p>}
      {matches.map((matchID) => (
        <section key={matchID} className="own-match">
          <p>
            <Link to={`/m/${matchID}`}>{data.match({ id: matchID })}</Link>
          </p>
          <MatchData matchID={matchID} memory={recallMatch(matchID)} />
        </section>
      ))}
      <p>
        <button type="button" onClick={forget}>
          {privacy.forget}
        </button>
      </p>
      <p role="status">{forgotten ? privacy.forgotten : ""}</p>
      <ResponsibleParty />
    </Page>
  );
}
