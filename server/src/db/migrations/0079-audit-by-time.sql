-- The operator's audit log reads who looked at buyers' data in the order of time, over all buyers.
create index buyer_access_by_time on buyer_access (marketplace_id, looked_at desc, access_id desc);
