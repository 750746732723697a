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
  // So far there is no deck but that of the house.
  if (printed === undefined || printed.deck !== undefined) return <NotFoundPage />;
  return <Navigate replace to={`/k/${printed.card}?lang=${printed.language}`} />;
}
