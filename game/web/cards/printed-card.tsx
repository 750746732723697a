import { builtReference } from "virtual:built-deck";
import { Navigate, useLocation } from "react-router";
import { readPrintedPath } from "../../../cards/printed-path.ts";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { languages } from "../texts/languages.ts";

/** Where the QR code of a printed card leads: on to the page of the card, in the language of the card. */
export function PrintedCard() {
  const { pathname } = useLocation();
  const printed = readPrintedPath(
    pathname,
    languages.map(({ id }) => id),
  );
  if (printed === undefined) return <NotFoundPage />;
  const { card, language, deck } = printed;
  const isBuilt = deck === undefined || deck === builtReference.id.toUpperCase();
  return <Navigate replace to={`/k/${card}?lang=${language}${isBuilt ? "" : `&deck=${deck.toLowerCase()}`}`} />;
}
