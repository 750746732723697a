import { useState } from "react";
import { Link, useParams } from "react-router";
import { readJoinCode } from "../../workshop/join-code.ts";
import type { Minutes } from "../../workshop/minutes.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext, useDeck } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { recallWorkshop } from "../workshop/workshop-memory.ts";
import { MinutesFiles } from "./minutes-files.tsx";
import type { MinutesSource } from "./minutes-source.ts";
import { reportOf } from "./report.ts";
import { ReportView } from "./report-view.tsx";
import { useAskedWords } from "./use-asked-words.ts";
import { useMinutes } from "./use-minutes.ts";
import { useMinutesTexts } from "./use-minutes-texts.ts";
import { useTelling } from "./use-telling.ts";

export const parts = (language: string) => [useMinutesTexts.load(language)];

/** What is taken home of a workshop, for whoever leads it on this device. */
export function MinutesPage() {
  const words = useMinutesTexts();
  const code = readJoinCode(useParams().code ?? "") ?? "";
  const memory = recallWorkshop("facilitator", code);
  if (memory !== null) return <KnownMinutes code={code} secret={memory.key} title={memory.title} />;
  return (
    <Page title={words.title}>
      <p role="alert">{words.noKey}</p>
    </Page>
  );
}

type KnownProps = Readonly<{ code: string; secret: string; title: string | undefined }>;

function KnownMinutes({ code, secret, title }: KnownProps) {
  const words = useMinutesTexts();
  const [withNames, setWithNames] = useState(false);
  const loaded = useMinutes(code, secret, withNames);
  if (loaded.status === "gone" || loaded.status === "notAllowed") {
    return (
      <Page title={words.title}>
        <p role="alert">{words[loaded.status]}</p>
      </Page>
    );
  }
  const told = (
    <LoadingView loaded={loaded}>
      {(minutes) => (
        <DeckContext value={deckSourceOf(minutes.decks, true)}>
          <ShownMinutes {...{ code, secret, minutes, withNames }} onNames={setWithNames} />
        </DeckContext>
      )}
    </LoadingView>
  );
  if (loaded.status === "ready") return told;
  // No page of its own: the one that follows is announced.
  return (
    <div className="page">
      <h1>{title === undefined ? words.title : words.titleOf({ title })}</h1>
      {told}
    </div>
  );
}

type ShownProps = Readonly<{
  code: string;
  secret: string;
  minutes: Minutes;
  withNames: boolean;
  onNames: (withNames: boolean) => void;
}>;

function ShownMinutes({ code, secret, minutes, withNames, onNames }: ShownProps) {
  const telling = useTelling();
  const { words } = telling;
  const deck = useDeck();
  // Without the cards' titles their codes must do.
  const asked = useAskedWords()(minutes.guide);
  const source: MinutesSource = {
    ...{ name: minutes.title, minutes, asked },
    deck: deck.status === "ready" ? deck.content : null,
  };
  const report = reportOf(words.titleOf({ title: minutes.title }), [source], telling);
  return (
    <Page title={report.title}>
      <p className="lead no-print">{words.lead}</p>
      <section className="minutes-files no-print">
        <h2>{words.take}</h2>
        <label>
          <input type="checkbox" checked={withNames} onChange={(event) => onNames(event.target.checked)} />
          {words.withNames}
        </label>
        {withNames && <p className="hint">{words.withNamesHint}</p>}
        <MinutesFiles {...{ code, secret, source, report, telling }} />
        <p>
          <Link to={`/workshop/${code}`}>{words.toConsole}</Link> · <Link to="/minutes">{words.toPool}</Link>
        </p>
      </section>
      <ReportView report={report} />
    </Page>
  );
}
