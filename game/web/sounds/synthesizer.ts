import type { Sound } from "./sound.ts";

/** `at` and `lasts` in s, from the start of the sound; `pitch` in Hz. */
type Tone = Readonly<{ at: number; lasts: number; pitch: number }>;

const tones: Readonly<Record<Sound, readonly Tone[]>> = {
  yourTurn: [
    { at: 0, lasts: 0.18, pitch: 660 },
    { at: 0.14, lasts: 0.3, pitch: 880 },
  ],
  cardTaken: [{ at: 0, lasts: 0.16, pitch: 392 }],
  quartetLaid: [
    { at: 0, lasts: 0.2, pitch: 523 },
    { at: 0.11, lasts: 0.2, pitch: 659 },
    { at: 0.22, lasts: 0.2, pitch: 784 },
    { at: 0.33, lasts: 0.45, pitch: 1047 },
  ],
  matchOver: [
    { at: 0, lasts: 0.3, pitch: 784 },
    { at: 0.22, lasts: 0.3, pitch: 659 },
    { at: 0.44, lasts: 0.7, pitch: 523 },
  ],
};

/** Soft enough for an open-plan office; 1 is as loud as the device can. */
const loudness = 0.12;

let context: AudioContext | null = null;

/** Plays a sound. Silent until somebody has touched the page or pressed a key, and where there is no Web Audio. */
export function play(sound: Sound): void {
  if (typeof AudioContext === "undefined" || navigator.userActivation?.hasBeenActive === false) return;
  try {
    context ??= new AudioContext();
    // A phone that slept puts its sound to sleep, too.
    if (context.state !== "running") context.resume().catch(() => {});
    for (const tone of tones[sound]) sing(context, tone);
  } catch {
    // No sound card, or too many pages that want it: the match goes on in silence.
  }
}

function sing(audio: AudioContext, { at, lasts, pitch }: Tone): void {
  const start = audio.currentTime + at;
  const voice = new OscillatorNode(audio, { type: "triangle", frequency: pitch });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
  voice.connect(volume).connect(audio.destination);
  voice.start(start);
  voice.stop(start + lasts);
}
