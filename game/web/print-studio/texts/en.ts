import { productAdviceEn } from "./product-advice-en.ts";
import type { AdviceStep, PrintTexts } from "./texts.ts";

const actualSize: AdviceStep = {
  title: "Set 100 %",
  text: "Choose “actual size” or 100 % in the print dialog. “Fit to page” makes everything smaller, and fronts and backs no longer match.",
  picture: "actual-size",
};
const cardStock = (title: string, text: string): AdviceStep => ({ title, text, picture: "weight" });
const pageCost: AdviceStep = {
  title: "What to look for in the price",
  text: "Black and white will do: roughly 10 to 20 cents a page at a copy shop, colour costs several times as much.",
  picture: "cost",
};
const cost: AdviceStep = {
  title: "Compare the cost",
  text: "Ask what one deck costs if you order 10, 50 or 100: a single one is roughly 15 to 40 euros, in lots of 100 often less than 10 each. Look out for delivery, box, proof and VAT.",
  picture: "cost",
};

export const en: PrintTexts = {
  title: "Print",
  lead: "Cards and guides as PDF: choose, look, download. Below you find how the file becomes a deck of cards.",
  forTables: "For a workshop with several tables: each guide works out how many decks, sheets and cuts it takes.",
  toGuides: "To the guides",
  nothing: "There is nothing to print here right now.",
  product: "What would you like to print?",
  language: "Language of the print",
  where: "Who prints?",
  office: "We do",
  shop: "A print shop",
  more: "More settings",
  default: "As usual",
  right: "to the right (mm)",
  down: "downwards (mm)",
  options: {
    deck: { label: "Card game" },
    kind: { label: "Cards" },
    cards: { label: "Only these cards", hint: "Codes with commas, for example A1, C3, M24. Empty: all." },
    sectors: { label: "Only these sectors", hint: "Letters with commas, for example A, B. Empty: all." },
    causes: { label: "Only these causes", hint: "Numbers with commas, for example 1, 3. Empty: all." },
    together: { label: "Both decks in one file" },
    paper: { label: "Paper" },
    shop: { label: "Print shop" },
    colour: { label: "Colour" },
    duplex: { label: "The printer turns the sheet" },
    backOffset: {
      label: "Move the backs",
      hint: "If your printer puts the backs in the wrong place. The “Printer test page” shows by how much.",
    },
    backBleed: { label: "Extra margin of the backs (mm)", hint: "0 to 5. Hides small shifts." },
    cardWeight: { label: "Weight of the card (g/m²)", hint: "100 to 500. The thickness of the deck depends on it." },
    guide: { label: "Which document?" },
  },
  values: {
    failures: "Only the failures",
    measures: "Only the ways out",
    both: "Failures and ways out",
    rgb: "Colour, for office and screen (RGB)",
    cmyk: "Colour, for a print shop (CMYK)",
    "low-ink": "With little ink",
    black: "Black and white",
    "long-edge": "over the long edge",
    "short-edge": "over the short edge",
  },
  leftOut: (parts) =>
    `The address of this page asks for something we do not have: ${parts}. What is chosen below counts.`,
  expected: {
    number: (min, max) => `Please enter a number from ${min} to ${max}, for example 0.5 or 2.`,
    whole: (min, max) => `Please enter whole numbers from ${min} to ${max}, separated by commas.`,
    list: "Please enter codes, separated by commas.",
    text: (max) => `Please enter ${max} characters at most.`,
  },
  withoutCodes:
    "The cards will have no QR code, because this server does not know its public address: whoever runs it can set PUBLIC_URL.",
  submit: "Create PDF",
  submitPictures: "Create pictures",
  progress: "Progress of the print",
  queued: (ahead) => (ahead === 1 ? "One print is ahead of yours." : `${ahead} prints are ahead of yours.`),
  building: "The pages are being set. You may close this page and come back later.",
  checking: "The file is being checked.",
  done: (files) => (files === 1 ? "Done: one file, checked." : `Done: ${files} files, checked.`),
  download: (name) => `Download ${name}`,
  view: "View",
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  allFiles: (count) => `all ${count} files in one`,
  moreFiles: (count) => `${count} more files, one for each card`,
  share: "The address of this page holds your choice. Send it to whoever should print the same.",
  retry: "Try again",
  findings: "What exactly is wrong",
  refusals: {
    "invalid-request": "This cannot be printed. Change your choice, for example the codes of the cards.",
    findings: "The check found faults, so there is no file. Choose another paper or fewer cards.",
    "too-many": "Many prints came from your connection. Please wait a while.",
    "print-queue-full": "Too many prints are waiting. Please try again in a few minutes.",
    "no-browser": "This server cannot print. Whoever runs it has to install a browser there.",
    crashed: "Setting the pages broke off twice. Please try again.",
    "too-slow": "This took too long. Try fewer cards, or try later.",
    offline: "The server cannot be reached. Are you connected? Your choice stays as it is.",
    closing: "The server is restarting. Please try again in a moment.",
    internal: "That did not work. Please try again.",
  },
  preview: "Preview",
  previewLater: "The file itself stands here once it is done.",
  previewSoon: "The file is being made. In a moment it stands here.",
  lines: "Show cut and margins",
  line: {
    bleed: (length) => `Bleed: ${length} mm that are cut off`,
    trim: (width, height) => `Cut: ${width} × ${height} mm remain`,
    safe: (length) => `Safe area: text stays ${length} mm away from the cut`,
  },
  chosen: (cards) => (cards === 1 ? "1 card is chosen." : `${cards} cards are chosen. These are the first.`),
  noCards: "No card matches this choice.",
  colourHints: {
    black: "Everything in the file is black, white and grey; this is a preview of it.",
    cmyk: "The preview shows screen colours. In print they look a little duller; black type is black ink only.",
  },
  adviceTitle: "From the file to something in your hand",
  advice: {
    sheet: [
      cardStock(
        "Take stiff paper",
        "Card of 250 to 300 g/m² is good. First look up how much your printer can take; often it must go through the single-sheet feed. With 200 g/m² the values shine through a little.",
      ),
      actualSize,
      { title: "Print on both sides", text: "", picture: "duplex" },
      {
        title: "One sheet first",
        text: "Print one sheet. Does the ruler at its edge measure 100 mm? Then hold it against the light. If the backs are off, print the “Printer test page”: it tells the numbers for “Move the backs”.",
        picture: "proof",
      },
      {
        title: "Cut",
        text: "Cut along the marks: all strips in one direction first, then the cards. Where there are two marks between cards, make two cuts and drop the narrow strip. Use ruler and knife, or a guillotine with three sheets at most.",
        picture: "cut",
      },
      {
        title: "What makes it expensive",
        text: "Colour and card cost money: both decks are 16 pages, roughly 10 to 20 euros at a copy shop. Black and white on coloured card is cheap and looks good. A copy shop often cuts, too.",
        picture: "cost",
      },
    ],
    ready: [
      {
        title: "Buy ready-cut cards",
        text: "Take sheets of ready-cut or perforated business cards, 85 × 54 mm, arranged as named above. The cards are a little smaller than usual, and so is the type.",
        picture: "weight",
      },
      actualSize,
      { title: "Print on both sides", text: "", picture: "duplex" },
      {
        title: "Plain paper first",
        text: "Print one sheet on plain paper, lay it on a sheet of cards and hold both against the light. Does the ruler at the edge measure 100 mm? Do the cards sit where they should? We took the sizes from a free template and have measured no sheet ourselves.",
        picture: "proof",
      },
      {
        title: "Take the cards out",
        text: "Let the ink dry, then take the cards out one by one. There is nothing to cut.",
        picture: "grid",
      },
      {
        title: "What makes it expensive",
        text: "Count the sheets before you buy: both decks are 64 cards, which takes eight sheets of ten, and eight sheets of eight as well. Have a few more for misprints.",
        picture: "cost",
      },
    ],
    fold: [
      cardStock(
        "Ordinary paper will do",
        "Each card has two layers, so 120 to 160 g/m² are enough. Almost every printer takes that.",
      ),
      actualSize,
      { title: "Print on one side", text: "Fronts and backs are on the same side. Switch double-sided printing off." },
      {
        title: "Fold and glue",
        text: "Fold along the dashed line, print outwards. Spread the glue to the edge and put a weight on the sheet for an hour.",
        picture: "fold",
      },
      {
        title: "Cut",
        text: "Cut only when everything is dry: along the marks, strips first, then cards.",
        picture: "cut",
      },
      pageCost,
    ],
    single: [
      {
        title: "Pass the file on",
        text: "Every page is one card with bleed, front and back in turn. Many shops want it like this. Ask about format and order.",
        picture: "upload",
      },
      cardStock(
        "Order playing-card stock",
        "300 to 330 g/m² is usual, best with a black core and round corners. Varnish protects the cards.",
      ),
      {
        title: "Look at a proof",
        text: "Ask for a proof and compare margin, sharpness and colour with the preview.",
        picture: "proof",
      },
      cost,
    ],
    page: [
      cardStock("Ordinary paper", "80 to 120 g/m² are enough for reading. Cream or matt paper is easier on the eyes."),
      {
        title: "Size",
        text: "Print A4 at 100%. For A5 pages choose “2 pages per sheet”: two stand side by side then.",
        picture: "actual-size",
      },
      { title: "Several pages on both sides", text: "", picture: "duplex" },
      pageCost,
    ],
    booklet: [
      cardStock("Ordinary paper", "90 to 120 g/m² are good: easy to fold, and nothing shines through."),
      actualSize,
      { title: "Print on both sides", text: "", picture: "duplex" },
      {
        title: "Fold and staple",
        text: "Put the sheets on top of each other in the order printed, fold them together in the middle and staple twice through the fold. There are long staplers for that.",
        picture: "fold",
      },
      pageCost,
    ],
    accordion: [
      cardStock(
        "Ordinary paper",
        "80 to 100 g/m². The box allows for three leaflets of this paper; with stiffer paper it gets tight.",
      ),
      actualSize,
      { title: "Print on both sides", text: "", picture: "duplex" },
      {
        title: "Cut and fold",
        text: "Cut out the strips along the marks and fold them forwards and backwards in turn, like a fan.",
        picture: "fold",
      },
      pageCost,
    ],
    shop: [
      {
        title: "Upload",
        text: "The file is as the shop asks for it: size, bleed, colour and order. Upload it unchanged and let nothing be “fitted”.",
        picture: "upload",
      },
      cardStock(
        "Choose the material",
        "Take playing-card stock of about 300 g/m² with round corners. A box pays off if the cards are lent out.",
      ),
      {
        title: "Check the preview",
        text: "Look in your account at the shop: are number and order of the cards right? Does every back belong to its deck? Order a single deck first.",
        picture: "proof",
      },
      cost,
    ],
  },
  productAdvice: productAdviceEn,
  readAloud: {
    title: "To listen to, too",
    text: "The file is prepared for screen readers: with headings, lists and language. You may send it instead of printing it.",
  },
  duplex: {
    long: "Choose “print on both sides” and “flip on long edge”. Otherwise fronts and backs do not match.",
    short: "Choose “print on both sides” and “flip on short edge”. Otherwise fronts and backs do not match.",
  },
  shopFacts: "What this shop asks for",
  shopAsks: (width, height, bleed) => `Cards of ${width} × ${height} mm with ${bleed} mm bleed.`,
  shopWants: (standard) => `It names ${standard}; our file is prepared for it, but not certified.`,
  shopSources: (date) => `As of ${date}, from the shop’s own pages:`,
};
