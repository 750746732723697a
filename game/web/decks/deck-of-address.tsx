import { type ReactNode, useMemo } from "react";
import { Link } from "react-router";
import type { DeckOffer } from "../../protocol/public-match.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { DeckContext } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useDeckOffers } from "./deck-offers.ts";
import { useDeckChoiceTexts } from "./use-deck-choice-texts.ts";

type DeckOfAddressProps = Readonly<{
  /** The id of a deck, in capitals or not; undefined for the one that was built with the pages. */
  deck: string | undefined;
  /** A version of it that a match is played with; undefined for the present one. */
  version?: string | undefined;
  children: ReactNode;
}>;

/** A page about the cards of the deck that an address names. Says so where the server has no such deck. */
export function DeckOfAddress({ deck, version, children }: DeckOfAddressProps) {
  if (deck === undefined) return children;
  if (version === undefined) return <PresentDeck id={deck}>{children}</PresentDeck>;
  return (
    <PinnedDeck id={deck} version={version}>
      {children}
    </PinnedDeck>
  );
}

function PinnedDeck({ id, version, children }: { id: string; version: string; children: ReactNode }) {
  const source = useMemo(() => deckSourceOf([{ id, version }], true), [id, version]);
  return <DeckContext value={source}>{children}</DeckContext>;
}

function PresentDeck({ id, children }: { id: string; children: ReactNode }) {
  const offers = useDeckOffers();
  return (
    <LoadingView loaded={offers}>
      {(found) => {
        const offer = findOffer(found, id);
        return offer === undefined ? <UnknownDeck id={id} /> : <OfferedDeck offer={offer}>{children}</OfferedDeck>;
      }}
    </LoadingView>
  );
}

/** Printed addresses are in capitals. */
const findOffer = (offers: readonly DeckOffer[], id: string) =>
  offers.find((offer) => offer.id.toUpperCase() === id.toUpperCase());

function OfferedDeck({ offer, children }: { offer: DeckOffer; children: ReactNode }) {
  const source = useMemo(() => deckSourceOf([offer], false), [offer]);
  return <DeckContext value={source}>{children}</DeckContext>;
}

function UnknownDeck({ id }: { id: string }) {
  const texts = useDeckChoiceTexts();
  return (
    <Page title={texts.unknownTitle}>
      <p>{texts.unknown({ deck: id })}</p>
      <p>
        <Link to="/karten">{texts.toCards}</Link>
      </p>
    </Page>
  );
}
