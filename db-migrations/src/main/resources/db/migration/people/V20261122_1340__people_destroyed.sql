-- Somebody whose content was destroyed: never in care again, and found by nobody. Of the birth date only the year is left, for counts.
ALTER TABLE person ADD COLUMN destroyed_on DATE NULL;
