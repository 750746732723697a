import type { WayBackTexts } from "./texts.ts";

export const en: WayBackTexts = {
  link: {
    seat: "This link opens your seat on another device as well. You can then play on both.",
    lead: "With this link you can run the match from another device too. This one keeps its rights.",
    both: "This link takes your seat and your facilitator’s rights to another device as well. Both devices then work.",
  },
  secret: {
    seat: "Keep it to yourself: whoever has it plays in your place.",
    lead: "Not for the projector: whoever has this link runs the match.",
    both: "Keep it to yourself: whoever has it plays in your place and runs the match.",
  },
  qr: "QR code with your personal link",
  codeTitle: "Rather type than scan?",
  codeHint:
    "Open the invitation link on the other device and enter six digits there. That moves you over: afterwards this device only watches.",
  code: "Code, good for half an hour:",
  showCode: "Show a code",
  otherKeys: "This device already has a seat or runs this match. Should what the link brings replace that?",
  takeOver: "Use the link",
};
