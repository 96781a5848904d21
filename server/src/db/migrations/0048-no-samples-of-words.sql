-- The planner samples columns and keeps what it saw until it looks again: a text that was erased
-- would live on there. Nothing is looked up by these words, so no sample of them is needed.

alter table message alter body set statistics 0, alter findings set statistics 0,
  alter decision_reason set statistics 0;
alter table past_message alter body set statistics 0;
alter table review_draft alter title set statistics 0, alter body set statistics 0;
alter table review alter title set statistics 0, alter body set statistics 0;
alter table review_version alter title set statistics 0, alter body set statistics 0,
  alter findings set statistics 0;
alter table insert_report alter note set statistics 0;
alter table feedback_version alter body set statistics 0;
alter table feedback alter body set statistics 0, alter response_body set statistics 0, alter response set statistics 0;
alter table feedback_removal alter appeal_reason set statistics 0, alter state set statistics 0;
alter table review_reply alter body set statistics 0;
alter table abuse_report alter note set statistics 0, alter answer set statistics 0;
alter table appeal alter new_evidence set statistics 0, alter decision_reason set statistics 0,
  alter plea set statistics 0, alter added_evidence set statistics 0, alter state set statistics 0;
alter table statement alter content set statistics 0;
alter table case_file alter sentence set statistics 0, alter state set statistics 0;
alter table case_event alter evidence set statistics 0, alter event set statistics 0;
alter table case_signal alter signal set statistics 0;
alter table notice alter explanation set statistics 0, alter answer set statistics 0;
alter table measure alter state set statistics 0, alter replaced set statistics 0;
alter table measure_event alter event set statistics 0;
alter table demo_outbox alter subject set statistics 0, alter body_text set statistics 0,
  alter body_html set statistics 0, alter headers set statistics 0;
alter table ledger_content alter content set statistics 0, alter salt set statistics 0;
