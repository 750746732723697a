import { byLanguage } from "../texts/by-language.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";
import type { WorkshopRoomTexts } from "../texts/workshop-room-texts.ts";

/** The texts of the participants' page, in the language of the page. */
export const useWorkshopRoomTexts = spokenCatalogue(
  byLanguage(import.meta.glob<WorkshopRoomTexts>("../texts/*/workshop-room.yaml", { import: "texts" })),
);
