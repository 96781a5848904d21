import type { ParameterKey } from "@candor/core/policy/parameters.ts";

/** What each number and list of the policy does, in German; the table itself says it in English. */
export const deParameterAbouts: Readonly<Record<ParameterKey, string>> = {
  review_min_card_spend_minor:
    "Mit Karte bezahlter Umsatz aus 365 Tagen, in der kleinsten Einheit der Währung, ab dem man beitragen kann; oder 0.",
  review_unverified_per_week_max:
    "Bewertungen ohne bestätigten Kauf, die ein Konto je Woche abgeben kann (ab Sonntag, UTC).",
  review_unverified_quota_exempt_categories:
    "Kategorien, deren Bewertungen auf diese Grenze nicht angerechnet werden.",
  review_verified_paid_ratio_min:
    "Bezahlter Preis im Verhältnis zum mittleren Preis aus 30 Tagen, ab dem ein Kauf als bestätigt gilt.",
  review_pre_release_theatrical:
    "Kategorien, die vor dem Erscheinen nach der Kinofassung bewertet werden können.",
  review_pre_release_platform_sample:
    "Kategorien, in denen das Musterprogramm des Marktplatzes vor dem Erscheinen bewerten kann.",
  review_pre_release_advance_copy:
    "Kategorien, die mit einem Vorabexemplar bewertet werden können.",
  review_rating_without_text_needs_purchase: "Ob Sterne ohne Text einen bestätigten Kauf brauchen.",
  review_competitor_category_depth:
    "Wie viele Ebenen über der untersten Kategorie noch als Wettbewerb gelten; 0 ist nur die unterste.",
  review_affiliation_lookback_days:
    "Tage, die ein früheres Angebot oder eine frühere Verbindung noch als Interessenkonflikt zählt.",
  review_photos_seen_first:
    "Ob ein Mensch jedes Foto ansieht, bevor es gezeigt wird, was die Regeln auch sagen.",
  review_suspected_days_max:
    "Tage, nach denen eine verdächtige Bewertung freigegeben oder entfernt sein muss.",
  rating_half_life_days:
    "Tage, in denen sich das Gewicht einer Bewertung in den Sternen zur Gegenwart hin verdoppelt.",
  rating_unverified_percent:
    "Gewicht einer Bewertung ohne bestätigten Kauf, in Prozent einer bestätigten.",
  rating_claimed_by_source_percent:
    "Gewicht einer übernommenen Bewertung, deren Kauf laut Quelle bestätigt ist, in Prozent.",
  rating_platform_sample_percent: "Gewicht der Bewertung eines Gratismusters, in Prozent.",
  request_open_days: "Kalendertage nach der Lieferung, ab denen der Käufer gebeten werden kann.",
  request_estimate_open_days:
    "Dasselbe, wenn die Lieferung nur geschätzt ist, gezählt ab der frühesten Schätzung.",
  request_close_days:
    "Letzter Kalendertag nach der Lieferung oder der spätesten Schätzung, an dem der Käufer gebeten werden kann.",
  request_reminder:
    "Ob die Automatik so lange wartet wie eine Erinnerung und auslässt, wer den Verkäufer schon bewertet hat.",
  request_reminder_estimate_days:
    "Tage nach der spätesten Schätzung der Lieferung, ab denen eine solche Erinnerung fällig ist.",
  request_reminder_order_days:
    "Tage nach der Bestellung, ab denen sie fällig ist, wenn das früher kommt.",
  request_buyer_per_week_max:
    "Mails, die einen Käufer in sieben Tagen bitten, um welche Verkäufer es auch geht.",
  request_orders_per_mail_max:
    "Bestellungen eines Käufers, nach denen eine Mail fragt; bei 1 kommt für jede Bestellung eine Mail.",
  request_quiet_hours_from:
    "Stunde des Tages am Marktplatz, 0 bis 23, ab der keine Bitte verschickt wird.",
  request_quiet_hours_to: "Stunde des Tages am Marktplatz, ab der Bitten wieder verschickt werden.",
  request_sends_per_minute_max:
    "Mails mit Bitten, die dem Mailserver in einer Minute übergeben werden.",
  request_link_days:
    "Tage, die die Links einer Bitte gelten; der Weg, Bitten abzustellen, gilt ein Jahr.",
  message_window_days:
    "Tage nach der letzten Lieferung, in denen ein Verkäufer zuerst schreiben kann.",
  message_answer_hours:
    "Stunden, in denen ein Verkäufer einem Käufer antwortet, an jedem Tag der Woche.",
  message_link_hosts:
    "Rechner, zu denen ein Link über eine Lieferung oder eine Anfertigung führen darf.",
  appointment_phone_days:
    "Tage, die eine vom Käufer geliehene Nummer zu sehen ist, wenn die Lieferung so lange dauert.",
  message_keep_days:
    "Tage, die Worte und Dateien von Nachrichten aufbewahrt werden, wenn kein Fall von ihnen handelt.",
  buyer_data_days:
    "Tage nach der Lieferung, die ein Verkäufer sieht, was ihm für die Bestellung gegeben wurde.",
  relay_alias_days: "Tage nach der letzten Nachricht, die die Deckadressen eines Gesprächs gelten.",
  enforcement_ladder_messages:
    "Stufen, die auf Verstöße in Nachrichten folgen, jede mit ihren Tagen.",
  enforcement_ladder_requests:
    "Stufen, die auf Verstöße beim Bitten um Bewertungen folgen, jede mit ihren Tagen.",
  enforcement_ladder_reviews:
    "Stufen, die auf gekaufte, eigene oder abgesprochene Bewertungen folgen, jede mit ihren Tagen.",
  enforcement_ladder_variations:
    "Stufen, die auf den Missbrauch von Varianten folgen, jede mit ihren Tagen.",
  enforcement_lookback_days:
    "Tage, die ein Verstoß für die Stufe zählt, die auf den nächsten folgt.",
  enforcement_correct_days:
    "Tage, in denen berichtigt wird, was noch gegen eine Regel verstößt, wenn die Maßnahme kein Ende hat.",
  enforcement_notice_days: "Tage zwischen der Begründung und dem Ende des Rechts zu verkaufen.",
  appeal_suspensive_severities:
    "Schwere eines ersten Verstoßes, bei der Grenzen für Verkäufer warten, bis die Beschwerde beantwortet ist.",
  enforcement_product_days:
    "Tage, die ein Produkt nach einem Verstoß keine Bewertungen annimmt oder keine Sterne zeigt.",
  enforcement_account_days: "Tage, die ein Konto nach einem Verstoß nichts beitragen kann.",
  enforcement_funds_review_days: "Tage, nach denen einbehaltenes Geld wieder geprüft wird.",
  health_start: "Punkte eines Verkäufers ohne Bestellungen und ohne Verstöße.",
  trust_decay_days:
    "Tage, nach denen ein Konto nicht mehr beobachtet und nicht mehr zuerst angesehen wird.",
  health_max: "Meiste Punkte, die ein Verkäufer haben kann.",
  health_lookback_days: "Tage, die ein Verstoß Punkte kostet und eine Bestellung welche bringt.",
  health_cost_low:
    "Punkte, die ein kleiner Verstoß kostet, bis er behoben, aufgehoben oder verjährt ist.",
  health_cost_medium: "Punkte, die ein mittlerer Verstoß kostet.",
  health_cost_high: "Punkte, die ein schwerer Verstoß kostet.",
  health_cost_critical: "Punkte, die ein kritischer Verstoß kostet.",
  health_points_per_block: "Punkte, die jeder volle Block von Bestellungen bringt.",
  health_orders_per_block: "Bestellungen in einem Block, mindestens 1.",
  health_healthy_from: "Punkte, ab denen ein Verkäufer gesund ist.",
  health_at_risk_from: "Punkte, ab denen ein Verkäufer gefährdet und nicht kritisch ist.",
  appeal_open_days:
    "Tage nach der Begründung, in denen gegen eine Entscheidung Beschwerde eingelegt werden kann.",
  appeal_answer_working_days:
    "Werktage, Montag bis Freitag, in denen ein Mensch eine Beschwerde beantwortet.",
  appeal_bodies:
    "Je Land, mit `*` für alle anderen: Schlichtungsstelle und Gericht, wie Briefe sie nennen.",
  case_lease_minutes: "Minuten, die ein übernommener Fall einem Moderator allein gehört.",
  case_second_look_share:
    "Anteil der entschiedenen Fälle, die ein Kollege noch einmal beantwortet, ohne die Antwort zu kennen.",
  case_snooze_days_max: "Tage, die ein Fall höchstens ruhen kann.",
  case_refused_messages_min:
    "Verschiedene abgelehnte Texte eines Verkäufers, aus denen ein Fall wird, und wieder bei jeder Verdopplung.",
  case_refused_messages_days: "Tage, in denen abgelehnte Texte zusammengezählt werden.",
  notice_answer_working_days:
    "Werktage, Montag bis Freitag, in denen ein Mensch eine Meldung von Inhalten beantwortet.",
  notice_priority_answer_working_days:
    "Dasselbe für Meldungen von Behörden und vertrauenswürdigen Hinweisgebern, die zuerst kommen.",
  policy_notice_days:
    "Tage zwischen der Ankündigung einer Fassung der Richtlinie und ihrem ersten Tag, mindestens 15.",
  policy_emergency_lead_minutes:
    "Minuten zwischen der Ankündigung bei Eile und ihrer Wirkung, für laufende Entscheidungen.",
  feedback_open_days:
    "Tage nach der Bestätigung der Bestellung, ab denen der Käufer den Verkäufer bewerten kann.",
  feedback_close_days:
    "Tage nach der Bestellung, bis zu denen der Käufer den Verkäufer bewerten kann.",
  feedback_buyer_edit_days:
    "Tage nach der Abgabe, in denen der Käufer eine Verkäuferbewertung ändern oder zurücknehmen kann.",
  feedback_reason_needed_stars_max:
    "Bis zu so vielen Sternen braucht eine Verkäuferbewertung einen der Gründe.",
  feedback_year_count_min:
    "Die Prozentzahl des Jahres wird gezeigt, wenn es in zwölf Monaten mehr Verkäuferbewertungen gab als so viele.",
  feedback_response_chars_max: "Längste öffentliche Antwort eines Verkäufers, in Zeichen.",
  feedback_removal_days:
    "Tage nach der Abgabe, in denen ein Verkäufer um Entfernung oder Streichung bitten kann.",
  feedback_removal_free:
    "Anträge eines Verkäufers auf Entfernung im betrachteten Zeitraum, die nie gebremst werden.",
  feedback_removal_granted_percent_min:
    "Anteil bewilligter Anträge in Prozent, unter dem ein Verkäufer gebremst wird.",
  feedback_removal_lookback_days:
    "Tage, über die die Anträge eines Verkäufers auf Entfernung gezählt werden.",
  feedback_removal_slowed_per_week:
    "Anträge auf Entfernung in sieben Tagen, wenn ein Verkäufer gebremst ist.",
  defect_rate_days: "Tage, deren Bestellungen die Mängelquote betrachtet.",
  defect_rate_target_percent: "Mängelquote, unter der Verkäufer bleiben, in Prozent.",
  defect_rate_orders_min: "Bestellungen, unter denen auf keine Mängelquote hin gehandelt wird.",
  report_unfounded_min:
    "Unbegründete Meldungen einer Person im betrachteten Zeitraum, bevor sie gewarnt wird.",
  report_unfounded_percent_min:
    "Anteil unbegründeter Meldungen in Prozent, ab dem eine Person gewarnt wird.",
  report_lookback_days: "Tage, über die gezählt wird, was aus den Meldungen einer Person wurde.",
  report_pause_days:
    "Tage, die Meldungen einer Person nicht angenommen werden, die gewarnt wurde und weitermacht.",
  critical_contact_stars_max:
    "Bis zu so vielen Sternen kann ein Markeninhaber dem Käufer eine von zwei festen Nachrichten senden.",
  review_reply_chars_max:
    "Längste öffentliche Antwort eines Verkäufers auf eine Bewertung, in Zeichen.",
  variation_themes_shared:
    "Merkmale, über die Varianten Bewertungen teilen, als `Kategorie | Merkmal`, `*` für alle.",
  variation_themes_apart:
    "Merkmale, die die Bewertungen von Varianten trennen, als `Kategorie | Merkmal`.",
  variation_identity_attributes:
    "Merkmale, die aus einer Variante ein anderes Produkt machen, wenn sie sich unterscheiden.",
  variation_notice_days:
    "Tage zwischen der Nachricht an Verkäufer und einer Änderung, wessen Bewertungen zusammen gezeigt werden.",
  spotlight_reviews_max:
    "Bewertungen desselben Produkts von anderen Marktplätzen, die eine Seite zeigt; bei 0 keine.",
  sampling_reviews_max:
    "Bewertungen einer Familie, ab denen ihre Produkte nicht mehr als Gratismuster angeboten werden können.",
  sampling_units_max:
    "Stücke einer Familie, alle Varianten zusammen, die der Marktplatz als Gratismuster vergibt.",
  product_identity_change_percent:
    "Wie viel von dem, was ein Produkt benennt, sich ändern muss, in Prozent, damit es neu beginnt.",
};
