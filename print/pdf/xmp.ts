/** What a file says about itself, as XMP; the document information says the same. */
export type XmpFacts = Readonly<{
  title: string;
  /** BCP 47 */
  language: string;
  creator: string;
  producer: string;
  date: Date;
  /** Prepared for PDF/UA-1: says so, as the standard asks. */
  tagged: boolean;
}>;

/** The XMP packet of a file. */
export function xmpPacket({ title, language, creator, producer, date, tagged }: XmpFacts): string {
  const when = date.toISOString().replace(/\.\d+Z$/, "Z");
  const alternatives = ["x-default", language].map((tag) => `<rdf:li xml:lang="${tag}">${escaped(title)}</rdf:li>`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>${alternatives.join("")}</rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${when}</xmp:CreateDate>
<xmp:ModifyDate>${when}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>${tagged ? "\n<pdfuaid:part>1</pdfuaid:part>" : ""}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
