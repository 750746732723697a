import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

const base = "https://tick.invalid/";

/** A link to this address becomes a box to tick where it stands. */
export const tickAddress = (id: string): string => base + id;

/**
 * Turns the links to {@link tickAddress} into check boxes of a form. The place of each comes from the typesetter, and its
 * part in the tags stays. `labels` are read out for a box, by id. Throws if one of them has no box.
 */
export function addTickBoxes(pdf: PDFDocument, labels: ReadonlyMap<string, string>): void {
  const { context } = pdf;
  const fields: PDFRef[] = [];
  const found = new Set<string>();
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const box = annotations?.lookup(index, PDFDict);
      const id = box === undefined ? undefined : tickOf(box);
      if (annotations === undefined || box === undefined || id === undefined) continue;
      const entry = annotations.get(index);
      const ref = entry instanceof PDFDict ? context.register(entry) : (entry as PDFRef);
      if (entry instanceof PDFDict) annotations.set(index, ref);
      becomeBox(pdf, box, id, labels.get(id) ?? id);
      box.set(PDFName.of("P"), page.ref);
      fields.push(ref);
      found.add(id);
    }
  }
  const missing = [...labels.keys()].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`no box to tick for ${missing.join(", ")}`);
  retag(pdf, new Set(fields.map(String)));
  pdf.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: fields }));
}

function tickOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.get(PDFName.of("URI"));
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : "";
  return address.startsWith(base) ? address.slice(base.length) : undefined;
}

function becomeBox(pdf: PDFDocument, box: PDFDict, id: string, label: string): void {
  const { context } = pdf;
  const [left = 0, bottom = 0, right = 0, top = 0] = box
    .lookup(PDFName.of("Rect"), PDFArray)
    .asArray()
    .map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : 0));
  const [width, height] = [right - left, top - bottom];
  const side = Math.min(width, height) - 1;
  const frame = `0.09 0.125 0.18 RG 1 1 1 rg 0.9 w 0.5 ${height - side - 0.5} ${side} ${side} re B`;
  const [x, y] = [0.5, height - side - 0.5];
  const at = (dx: number, dy: number) => `${(x + dx * side).toFixed(2)} ${(y + dy * side).toFixed(2)}`;
  const mark = `1.6 w 1 J 1 j ${at(0.22, 0.5)} m ${at(0.43, 0.26)} l ${at(0.8, 0.78)} l S`;
  const drawing = (content: string) =>
    context.register(context.stream(content, { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height] }));
  for (const key of ["A", "Border", "Contents", "PA", "H"]) box.delete(PDFName.of(key));
  const off = PDFName.of("Off");
  const entries = {
    Subtype: PDFName.of("Widget"),
    FT: PDFName.of("Btn"),
    T: PDFHexString.fromText(id),
    TU: PDFHexString.fromText(label),
    V: off,
    AS: off,
    F: PDFNumber.of(4),
    AP: context.obj({ N: { Off: drawing(frame), Yes: drawing(`${frame} ${mark}`) } }),
  };
  for (const [key, value] of Object.entries(entries)) box.set(PDFName.of(key), value);
}

/** What is a form field is no link in the tags either. */
function retag(pdf: PDFDocument, fields: ReadonlySet<string>): void {
  const objectOf = (kid: unknown) => (kid instanceof PDFDict ? String(kid.get(PDFName.of("Obj"))) : "");
  for (const [, element] of pdf.context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(PDFName.of("S")) !== PDFName.of("Link")) continue;
    const kids = element.lookup(PDFName.of("K"));
    const entries = kids instanceof PDFArray ? kids.asArray().map((kid) => pdf.context.lookup(kid)) : [kids];
    if (entries.some((kid) => fields.has(objectOf(kid)))) element.set(PDFName.of("S"), PDFName.of("Form"));
  }
}
