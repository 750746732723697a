import { type GuideDocument, listDocuments, loadDocument } from "../../workshop-guides/render/documents.ts";
import { fileFindings, PrintFailure } from "../vocabulary/print-failure.ts";
import type { DocumentJob } from "./document-kind.ts";

/** The rules of all games there are, in the language of `job`. Throws PrintFailure with all findings in one of them. */
export const readRules = ({ sources, deck, language }: Pick<DocumentJob<unknown>, "sources" | "deck" | "language">) =>
  listDocuments(sources.guides)
    .filter((entry) => entry.kind === "rules")
    .map((entry): GuideDocument => {
      // On paper a card is named, not linked.
      const { document, findings } = loadDocument(sources.guides, { ...entry, language }, deck, () => "");
      if (document !== undefined) return document;
      throw new PrintFailure(fileFindings(findings, "workshop-guides/"));
    });
