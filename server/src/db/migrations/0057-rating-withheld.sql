-- While some reviews of a product are proven fakes, its stars are kept back and a note says so: all
-- reviews stay where they are (POLICY ENF-004, L-US-06).
alter table product add column rating_withheld boolean not null default false;
