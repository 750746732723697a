import { PDFDict, type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { Annotation, Kid, Tag } from "../pdf/tag-tree.ts";
import { newTag } from "./repair-tree.ts";

/**
 * Gives every form field its tag. A field that stands in the place of a link takes over the link's tag; one that the
 * typesetter drew a box for takes over the box's; any other comes at the end.
 */
export function tagFields(pdf: PDFDocument, tags: readonly Tag[]): Tag[] {
  const waiting = fieldsOf(pdf);
  const isField = (kid: Kid) =>
    kid.kind === "annotation" && pdf.context.lookupMaybe(kid.object, PDFDict)?.get(PDFName.of("Subtype")) === widget;
  const place = (tag: Tag): Tag => {
    const own = tag.kids.filter((kid) => kid.kind === "annotation" && isField(kid)) as Annotation[];
    if (own.length > 0) {
      for (const { object } of own) waiting.delete(object);
      return { ...tag, role: "Form", kids: own };
    }
    return { ...tag, kids: tag.kids.map((kid) => (kid.kind === "tag" ? place(kid) : kid)) };
  };
  const placed = tags.map(place);
  const drawn = placed.map((tag) => fillForms(tag, waiting));
  const [document, ...others] = drawn;
  if (document === undefined || waiting.size === 0) return drawn;
  const rest = [...waiting].map(([object, page]) => newTag(pdf, "Form", [{ kind: "annotation", page, object }]));
  return [{ ...document, kids: [...document.kids, newTag(pdf, "P", rest)] }, ...others];
}

const widget = PDFName.of("Widget");

/** All form fields with their pages, in the order of the pages. */
function fieldsOf(pdf: PDFDocument): Map<PDFRef, PDFRef> {
  return new Map(
    pdf.getPages().flatMap((page) =>
      (page.node.Annots()?.asArray() ?? []).flatMap((object) => {
        const field = pdf.context.lookupMaybe(object, PDFDict);
        return field?.get(PDFName.of("Subtype")) === widget ? [[object as PDFRef, page.ref] as const] : [];
      }),
    ),
  );
}

/** The n-th field of a page belongs to the n-th box that Chromium has tagged as a form there. */
function fillForms(tag: Tag, waiting: Map<PDFRef, PDFRef>): Tag {
  const content = tag.kids.find((kid) => kid.kind === "content");
  if (tag.role === "Form" && content !== undefined) {
    const field = [...waiting].find(([, page]) => page === content.page);
    if (field === undefined) return tag;
    const [object, page] = field;
    waiting.delete(object);
    return { ...tag, kids: [{ kind: "annotation", page, object }] };
  }
  return { ...tag, kids: tag.kids.map((kid) => (kid.kind === "tag" ? fillForms(kid, waiting) : kid)) };
}
