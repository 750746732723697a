import { valueIds } from "../../../cards/fixtures/real-cards.ts";
import { SeatClient } from "./seat-client.ts";

const seats = [0, 1, 2, 3] as const;
const patienceMs = 20_000;

/** How a match of the contestant comes into being; credentials by seat, where it has any. */
export type NewMatch = () => Promise<Readonly<{ matchID: string; credentials: readonly string[] }>>;

/** Four clients who play one match of Supertrumpf after another, one legal move at a time. */
export class BenchTable {
  readonly #clients: readonly SeatClient[];
  #moves = 0;
  /** Resolves what is waited for, once the awaited clients have a state newer than `#from`. */
  #arrived: () => void = () => {};
  #from = 0;
  #awaited: readonly number[] = seats;
  #isWaiting = false;
  #fail: (error: Error) => void = () => {};

  private constructor(clients: readonly SeatClient[]) {
    this.#clients = clients;
    for (const client of clients) {
      client.onState = () => this.#look();
      client.onRefused = (code) => this.#fail(new Error(`a legal packet was refused: ${code}`));
    }
  }

  /** Seats are spread over the nodes: players of one match sit on different ones. */
  static async open(urls: readonly string[]): Promise<BenchTable> {
    const url = (seat: number) => urls[seat % urls.length] ?? "";
    return new BenchTable(await Promise.all(seats.map((seat) => SeatClient.open(url(seat)))));
  }

  get bytes(): number {
    return this.#clients.reduce((sum, client) => sum + client.bytes, 0);
  }

  /** Everybody takes a seat in a new match. */
  async seatIn(newMatch: NewMatch): Promise<void> {
    const { matchID, credentials } = await newMatch();
    this.#moves = 0;
    // The first alone: where asking makes the match, four who ask at once would get four.
    for (const asking of [[0], [1, 2, 3]]) {
      const all = this.#all(-1, asking);
      for (const seat of asking) this.#clients[seat]?.sync(matchID, seat, credentials[seat]);
      await all;
    }
  }

  /** Whether the cards are still played: what comes after them is talk. A contestant without rules plays as long. */
  get isPlaying(): boolean {
    const { G } = this.#clients[0]?.state ?? {};
    return G === undefined ? this.#moves < 24 : G.phase === "play";
  }

  /** One move of whoever's turn it is; resolves when every client has seen it. */
  async move(): Promise<void> {
    const seat = Number(this.#clients[0]?.state?.ctx?.currentPlayer ?? 0);
    const mover = this.#clients[seat];
    if (mover === undefined) throw new Error(`no seat ${seat}`);
    const all = this.#all(mover.stateID);
    mover.move("pickValue", [valueIds[this.#moves % valueIds.length]], seat);
    this.#moves += 1;
    await all;
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  /** When these seats have a state newer than `from`. */
  #all(from: number, of: readonly number[] = seats): Promise<void> {
    this.#from = from;
    this.#awaited = of;
    this.#isWaiting = true;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new Error("a state did not reach everybody in time")), patienceMs);
      this.#arrived = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#fail = (error) => {
        clearTimeout(timer);
        reject(error);
      };
    });
  }

  #look(): void {
    if (!this.#isWaiting || !this.#awaited.every((seat) => (this.#clients[seat]?.stateID ?? -1) > this.#from)) return;
    this.#isWaiting = false;
    this.#arrived();
  }
}
