/** Roles of PDF 1.7 that Chromium, or what comes after it, uses. Those that hold blocks, not running text: */
export const groupingRoles: ReadonlySet<string> = new Set(["Document", "Part", "Art", "Sect", "Div", "BlockQuote"]);

const blockRoles = ["P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Caption", "Note"];
const tableRoles = ["Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"];
const inlineRoles = ["Span", "Quote", "Code", "Link", "Annot", "Reference", "Figure", "Formula", "Form"];

/** All that a reader of PDF 1.7 knows without being told. */
export const standardRoles: ReadonlySet<string> = new Set([
  ...groupingRoles,
  ...blockRoles,
  ...tableRoles,
  ...inlineRoles,
]);

/** Chromium's roles that came with PDF 2.0, and what they are to a reader of PDF 1.7. */
export const roleMap: Readonly<Record<string, string>> = { Strong: "Span", Em: "Span", Aside: "Div", Title: "P" };

/** Roles that stand in running text: several of them make one paragraph. */
export const isInline = (role: string): boolean =>
  ["Span", "Quote", "Code", "Link", "Reference", "Strong", "Em"].includes(role);

/** 1 to 6; undefined for what is no heading. */
export const headingLevel = (role: string): number | undefined =>
  /^H[1-6]$/.test(role) ? Number(role.slice(1)) : undefined;
