import type { WayBackTexts } from "./texts.ts";

export const deSimple: WayBackTexts = {
  link: {
    seat: "Öffnen Sie diesen Link an einem anderen Gerät. Dann haben Sie dort auch Ihren Platz. Sie können an beiden Geräten spielen.",
    lead: "Öffnen Sie diesen Link an einem anderen Gerät. Dann leiten Sie das Spiel auch dort. Dieses Gerät leitet weiter mit.",
    both: "Öffnen Sie diesen Link an einem anderen Gerät. Dann haben Sie dort auch Ihren Platz und die Leitung. Beide Geräte gelten.",
  },
  secret: {
    seat: "Der Link ist nur für Sie. Wer ihn hat, spielt für Sie.",
    lead: "Zeigen Sie den Link nicht am Beamer. Wer ihn hat, leitet das Spiel.",
    both: "Der Link ist nur für Sie. Wer ihn hat, spielt für Sie und leitet das Spiel.",
  },
  qr: "QR-Code mit Ihrem eigenen Link",
  codeTitle: "Möchten Sie lieber tippen?",
  codeHint:
    "Öffnen Sie am anderen Gerät den Link zum Spiel. Tippen Sie dort 6 Zahlen ein. Danach gilt das andere Gerät. Dieses Gerät schaut dann nur zu.",
  code: "Der Code gilt 30 Minuten:",
  showCode: "Code zeigen",
  otherKeys: "Dieses Gerät hat hier schon einen Platz oder die Leitung. Soll jetzt der neue Link gelten?",
  takeOver: "Den neuen Link nehmen",
};
