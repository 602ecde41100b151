-- Misses are counted for everybody together, in missed_codes; no address is kept, not even hashed.
drop table missed_booking_codes;
