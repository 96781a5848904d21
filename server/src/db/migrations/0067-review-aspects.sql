-- Which sides of the product the words in view speak of, so that lists are narrowed and counted by
-- them without reading every text.

alter table review add column aspects text[] not null default '{}';
