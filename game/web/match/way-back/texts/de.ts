import type { WayBackTexts } from "./texts.ts";

export const de: WayBackTexts = {
  link: {
    seat: "Dieser Link öffnet Ihren Platz auch an einem anderen Gerät. Danach können Sie an beiden spielen.",
    lead: "Mit diesem Link leiten Sie die Partie auch an einem anderen Gerät, und dieses hier behält die Leitung ebenfalls.",
    both: "Dieser Link bringt Ihren Platz und die Leitung der Partie auch auf ein anderes Gerät. Danach gelten beide.",
  },
  secret: {
    seat: "Er ist nur für Sie: Wer ihn hat, spielt an Ihrer Stelle.",
    lead: "Nichts für den Beamer: Wer diesen Link hat, leitet die Partie.",
    both: "Er ist nur für Sie: Wer ihn hat, spielt an Ihrer Stelle und leitet die Partie.",
  },
  qr: "QR-Code mit Ihrem persönlichen Link",
  codeTitle: "Lieber abtippen?",
  codeHint:
    "Öffnen Sie am anderen Gerät den Einladungslink und geben Sie dort sechs Ziffern ein. Damit ziehen Sie um: Dieses Gerät schaut danach nur noch zu.",
  code: "Code, gültig eine halbe Stunde:",
  showCode: "Code anzeigen",
  otherKeys:
    "Dieses Gerät hat in dieser Partie schon einen Platz oder die Leitung. Soll von nun an gelten, was der Link mitbringt?",
  takeOver: "Link übernehmen",
};
