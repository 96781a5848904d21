import type { enTours } from "./en-tours.ts";

/** The guided tours of the demo, in German. */
export const deTours: typeof enTours = {
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  next: "Nächster Schritt",
  end: "Rundgang beenden",
  ring: {
    steps: [
      "Jede Zeile ist ein Verdacht, der schwerste zuerst. Öffnen Sie einen über Konten, die dieselben Produkte bewerten.",
      "Lesen Sie von oben: wer, was, wann, woher man es weiß und was es sonst sein könnte. Die Zeichnung zeigt, wer was bewertet hat.",
      "Noch ist niemandem etwas geschehen. Was folgt, wird hier geplant, mit einem Schreiben, das die Gründe nennt, und gegen jedes kann man sich bei einem anderen Menschen wehren.",
    ],
  },
  refused: {
    steps: [
      "Das sind Bestellungen bei diesem Händler. Wählen Sie bei einer „Nachricht schreiben“.",
      "Wählen Sie einen Zweck, schreiben Sie „Für fünf Sterne geben wir Ihnen 10 Euro zurück.“ und senden Sie ab.",
      "Sie geht nicht hinaus, und dem Händler wird nichts angelastet: Die Wörter sind markiert, die Regel ist genannt, der Text wartet auf eine Änderung.",
    ],
  },
  policy: {
    steps: [
      "Das ist jede Fassung der Regeln. Entwerfen Sie unten auf der Seite die nächste, mit einem Grund.",
      "Ändern Sie, was eine Regel tut, und speichern Sie: Die Änderung steht oben.",
      "Prüfen Sie an der Vergangenheit, welche Texte anders ausgegangen wären. Eine Ankündigung gibt allen mindestens 15 Tage und lässt sich zurücknehmen.",
    ],
  },
};
