import { type PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";

/**
 * Says which printing condition the inks of `pdf` are meant for: coated paper after FOGRA39, by its name in the registry
 * of the ICC. No profile is embedded: there is none for it that may be passed on freely among what we build with.
 */
export function addOutputIntent(pdf: PDFDocument): void {
  const intent = pdf.context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFX",
    OutputConditionIdentifier: PDFString.of("FOGRA39"),
    OutputCondition: PDFString.of("Coated FOGRA39 (ISO 12647-2:2004)"),
    RegistryName: PDFString.of("http://www.color.org"),
    Info: PDFString.of("Coated FOGRA39"),
  });
  pdf.catalog.set(PDFName.of("OutputIntents"), pdf.context.obj([pdf.context.register(intent)]));
}
