import type { ProductAdvice } from "./texts.ts";

const actualSize = {
  title: "Set 100%",
  text: "Choose “Actual size” or 100% in the print dialog. “Fit to page” shrinks everything, and the measures are no longer right.",
  picture: "actual-size",
} as const;

/** What a product needs that its paper does not tell. */
export const productAdviceEn: ProductAdvice = {
  box: [
    {
      title: "Use card stock",
      text: "200 to 250 g/m² is good, matt, with the grain running from top to bottom. Heavier stock cracks along the folds. “Weight of the card stock” above means that of the cards, not of the box.",
      picture: "weight",
    },
    { ...actualSize, text: `${actualSize.text} Print on one side.` },
    {
      title: "Score first, then cut",
      text: "Trace all dashed lines along a ruler with an empty ballpoint pen. Then cut along the solid lines, the notch for the thumb too.",
      picture: "score",
    },
    {
      title: "Fold and glue",
      text: "Put glue on the outside of the glue flap and press it inside the last side wall. At the bottom, fold in the side flaps, tuck in the bottom and glue it. The lid stays open.",
      picture: "glue",
    },
    {
      title: "What to look for in the price",
      text: "One sheet of card stock at a copy shop costs roughly one to two euros. For many games, ask the print shop for a finished tuck box; the inner size is on the sheet.",
      picture: "cost",
    },
  ],
  poster: [
    {
      title: "Who prints that large",
      text: "Many office printers manage A3. A2 and A1 are printed by a copy shop, an online print shop or the plotter of the planning department.",
      picture: "poster",
    },
    {
      title: "Paper",
      text: "For a corridor, matt paper of 120 to 170 g/m² will do. Gloss reflects. If it is hung up often, take 200 g/m² or have it laminated.",
      picture: "weight",
    },
    {
      title: "Set the size",
      text: "Order the size you chose above, one side, 100%. On smaller paper the titles can no longer be read from two metres. A narrow white margin is intended.",
      picture: "actual-size",
    },
    {
      title: "What to look for in the price",
      text: "Rough figures for one colour poster: A3 one to two euros, A2 five to ten, A1 ten to twenty. It is cheaper online, plus postage.",
      picture: "cost",
    },
  ],
  pictures: [
    {
      title: "Download",
      text: "Download everything as one file and unpack it: a picture for each card and one for each back. Failures and ways out have different backs, so they are two decks.",
      picture: "download",
    },
    {
      title: "Upload",
      text: "Create a deck of the format named above at the maker’s site. Upload all fronts at once, then the one back for all of them. Do not have anything fitted or cropped: the size is right already.",
      picture: "upload",
    },
    {
      title: "Check the preview",
      text: "Look at every card in the maker’s preview. Is all text inside the line? Is the order right? Order a single deck first.",
      picture: "proof",
    },
    {
      title: "What makes it expensive",
      text: "These makers print a single deck, too. It often comes from far away: add postage, customs and import tax, and two to four weeks.",
      picture: "cost",
    },
  ],
  tabletop: [
    {
      title: "Download",
      text: "For Tabletop Simulator you need the sheets only (“sheet”), one a deck. The single PNG and SVG files are for other virtual tables and for slides.",
      picture: "download",
    },
    {
      title: "Load into Tabletop Simulator",
      text: "Choose “Objects”, “Components”, “Cards”, “Custom Deck”. “Face” is the sheet, “Back” is the picture whose name ends in “back”.",
      picture: "screen",
    },
    {
      title: "Enter the numbers",
      text: "Width and height are in the file’s name: “7x5” is seven cards across and five down. “Number” is how many cards there are. The last place is the back; it hides the hands of others.",
      picture: "grid",
    },
    {
      title: "Nothing to print",
      text: "These pictures have 300 dots per inch and no bleed. To print, take “Card deck”. It costs nothing but disk space.",
      picture: "cost",
    },
  ],
  table: [
    {
      title: "Use card stock",
      text: "200 to 250 g/m² feels good in the hand, and nothing shows through. The last page with the quick rules may be thinner.",
      picture: "weight",
    },
    { ...actualSize, text: "Print on one side, in black and white if you like: seats have shapes instead of colours." },
    {
      title: "Cut",
      text: "Only the pages for seats somebody sits on. Long cuts first, then short ones. The trust track stays in one piece.",
      picture: "cut",
    },
    {
      title: "Sort",
      text: "For each person eight cause cards and two vote tokens of the same shape in one envelope. The next evening is set up in two minutes.",
      picture: "pieces",
    },
    {
      title: "What to look for in the price",
      text: "Seven sheets. On your own printer it is mostly the stock; at a copy shop roughly 10 to 20 cents a page in black and white, plus the stock.",
      picture: "cost",
    },
  ],
  blank: [
    {
      title: "Stock to write on",
      text: "200 to 250 g/m², not glossy: ballpoint smears on gloss. Print the sheet of questions on ordinary paper, one for each group.",
      picture: "weight",
    },
    actualSize,
    {
      title: "Pages 1 and 2 on both sides",
      text: "Print pages 1 and 2 on both sides over the long edge, and page 3 with the questions by itself.",
      picture: "duplex",
    },
    {
      title: "Write first or cut first",
      text: "In groups, cut first and hand out. Somebody alone writes more easily on the whole sheet. Cut along the marks.",
      picture: "cut",
    },
    {
      title: "What to look for in the price",
      text: "Nine cards are two pages: roughly one to two euros at a copy shop, stock included. With “With little ink” the office printer does it, too.",
      picture: "cost",
    },
  ],
  checklist: [
    {
      title: "Fill in on screen",
      text: "Open the file in a PDF program, click the boxes and save. By keyboard: Tab moves on, the space bar ticks.",
      picture: "screen",
    },
    {
      title: "Or on paper",
      text: "Four pages of A4, ordinary paper of 80 to 100 g/m², both sides over the long edge, two sheets. Black and white will do.",
      picture: "duplex",
    },
    {
      title: "Price",
      text: "Roughly 10 to 20 cents a page at a copy shop, less in the office. Only the boxes that stay empty cost more.",
      picture: "cost",
    },
  ],
  "test-page": [
    {
      title: "As you will print the cards",
      text: "Use the same printer, the same tray and the same format as for the cards. Ordinary paper will do for a first try.",
      picture: "weight",
    },
    actualSize,
    { title: "Print on both sides", text: "", picture: "duplex" },
    {
      title: "Measure and enter",
      text: "Push a needle through the cross and read two numbers off the back. For the card deck they go to “Move the backs” under “More settings”.",
      picture: "needle",
    },
  ],
  large: [
    {
      title: "Print on A4, then cut",
      text: "Each card is the size of A5, with 3 mm to cut away. Print one on each sheet of A4 and cut 3 mm inside the colour.",
      picture: "cut",
    },
    {
      ...actualSize,
      text: "Choose 100%. “Fit to page” on A5 works as well, but then the type is a little smaller than 14 point.",
    },
    {
      title: "Print on both sides",
      text: "Front and back take turns: “Both sides” and “long edge”. To hang them up, the fronts will do: every second page.",
      picture: "duplex",
    },
    {
      title: "Paper",
      text: "Matt, 160 to 250 g/m². Glossy paper reflects lamps and is hard to read for weak eyes.",
      picture: "weight",
    },
    {
      title: "What to look for in the price",
      text: "64 cards are 128 pages in colour. Print what you need only: cards and fields can be chosen under “More settings”. “With little ink” helps, too.",
      picture: "cost",
    },
  ],
};
