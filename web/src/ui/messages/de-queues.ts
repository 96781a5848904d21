import type { enQueues } from "./en-queues.ts";

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** Listen von Fällen, was beobachtet und offen gehalten wird, und wie jemand am Tisch schaut. */
export const deQueues: typeof enQueues = {
  label: "Welche Fälle",
  queues: {
    waiting: "Wartend",
    mine: "Von mir übernommen",
    watched: "Beobachtet",
    held: "Offen gehalten",
    aside: "Zurückgestellt",
    decided: "Entschieden",
  },
  leads: {
    waiting: "Sterne ordnen diese Liste nie.",
    mine: "Sie haben sie übernommen; solange entscheidet sie niemand sonst.",
    watched: "Sie erfahren hier, wenn andere sie bewegen.",
    held: "Eine Maßnahme, die noch nicht feststeht, oder eine Sperre auf ihren Worten hält sie offen.",
    aside: "Sie kommen an ihrem Tag zurück, oder mit neuen Belegen.",
    decided: "Was zuletzt entschieden wurde, und wie.",
  },
  empty: {
    mine: "Sie haben keinen Fall übernommen.",
    watched: "Sie beobachten keinen Fall.",
    held: "Nichts wird offen gehalten.",
    aside: "Kein Fall ist zurückgestellt.",
    decided: "Noch ist nichts entschieden.",
    narrowed: "Kein Fall dieser Art.",
  },
  emptyHints: {
    mine: "Übernehmen Sie einen mit T: eine halbe Stunde lang gehört er Ihnen allein.",
    watched: "Beobachten Sie einen Fall mit W: Sie erfahren, was andere mit ihm tun.",
    held: "Fälle stehen hier, solange eine Maßnahme auf eine zweite Person oder den Marktplatz wartet.",
    aside: "Stell einen Fall mit 4 zurück: er kommt in einer Woche wieder.",
    decided: "Entscheidungen bleiben hier zum Nachschlagen.",
  },
  show: "Zeige",
  everyKind: "jede Art",
  order: "in dieser Folge:",
  sorts: {
    pressing: "das Dringendste zuerst",
    oldest: "das am längsten Wartende zuerst",
    changed: "das zuletzt Geänderte zuerst",
  },
  apply: "Diese zeigen",
  keep: "Behalten",
  waits: (days) => (days < 1 ? "seit heute" : `seit ${days} ${one(days, "Tag", "Tagen")}`),
  watch: "Beobachten",
  watching: "Sie beobachten diesen Fall",
  unwatch: "Nicht mehr beobachten",
  watched: "Sie beobachten ihn jetzt. Sie erfahren hier, wenn er sich bewegt.",
  unwatched: "Sie beobachten ihn nicht mehr.",
  seen: "Gesehen",
  seenDone: "Gesehen. Die nächste Bewegung wird wieder gemeldet.",
  moved: (count) => `${count} ${one(count, "beobachteter Fall", "beobachtete Fälle")} bewegt`,
  movedNone: "Keine Bewegung, seit Sie hingesehen haben.",
  holding: {
    proposed: (count) =>
      count === 1
        ? "Eine Maßnahme wartet auf eine zweite Person"
        : `${count} Maßnahmen warten auf eine zweite Person`,
    ordered: (count) =>
      count === 1
        ? "Eine Maßnahme wartet auf den Marktplatz"
        : `${count} Maßnahmen warten auf den Marktplatz`,
    waiting: (count) =>
      count === 1
        ? "Eine Maßnahme beginnt nach ihrer Ankündigung"
        : `${count} Maßnahmen beginnen nach Ankündigung`,
    stayed: (count) =>
      count === 1
        ? "Eine Maßnahme ruht, solange sie angefochten ist"
        : `${count} Maßnahmen ruhen wegen Beschwerden`,
    legal: () => "Die Worte werden für einen Anspruch aufbewahrt",
  },
  holdingWhy: {
    proposed: "Was für immer gilt, braucht eine zweite Person, die nicht die erste war.",
    ordered: "Der Marktplatz weiß davon und hat noch nicht gesagt, dass es getan ist.",
    waiting: "Wen es betrifft, der erfährt es, bevor sie beginnt.",
    stayed: "Solange eine Beschwerde offen ist, gilt nicht, was man nicht zurücknehmen könnte.",
    legal: "Ein Betreiber hält diese Worte fest; bis dahin lässt das Löschen sie aus.",
  },
  holdingInstead: {
    proposed: "Stimm ihr unter den Maßnahmen zu oder lehn sie mit Grund ab.",
    ordered: "Es endet von selbst, wenn der Marktplatz antwortet.",
    waiting: "Sie beginnt an ihrem Tag von selbst.",
    stayed: "Es endet von selbst, wenn über die Beschwerde entschieden ist.",
    legal: "Sie entscheiden den Fall wie jeden anderen. Ein Betreiber hebt die Sperre auf.",
  },
  until: (day) => `Bis ${day}`,
  toMeasures: "Zu den Maßnahmen",
  look: "Was Sie sehen",
  lookLead: "Bilder und schwere Texte, bevor Sie sie sehen wollen. Nur für Sie festgehalten.",
  pictures: "Bilder",
  pictureLooks: {
    blurred_grey: "unscharf und ohne Farbe",
    blurred: "unscharf",
    grey: "ohne Farbe",
    plain: "wie sie sind",
  },
  texts: "Texte, die eine Regel als obszön, hasserfüllt oder verboten markiert",
  textLooks: { covered: "verdeckt", plain: "wie sie sind" },
  lookKept: "Von jetzt an sehen Sie es so.",
  liftAll: "Alles zeigen oder verdecken",
  uncover: { picture: "Das Bild zeigen", text: "Die Worte zeigen" },
};
