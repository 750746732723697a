import type { ParticipantOwn, PublicWorkshop } from "../../workshop/views.ts";
import type { WorkshopApi } from "../workshop/workshop-api.ts";

export type Room = Readonly<{ shared: PublicWorkshop; own: ParticipantOwn }>;
/** How the page speaks with the server. */
export type RoomLink = Readonly<{ api: WorkshopApi; key: string; clockOffset: number; isConnected: boolean }>;
/** What every part of the page is given. */
export type RoomPart = Room & Readonly<{ code: string; api: WorkshopApi }>;
