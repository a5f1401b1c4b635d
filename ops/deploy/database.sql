-- Once, by the database administrator, before the first start. Passwords and hosts are those of the installation.
CREATE DATABASE wieg CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'wieg'@'%' IDENTIFIED BY '...';
CREATE USER 'wieg_migrate'@'%' IDENTIFIED BY '...';
-- The migrations say, table by table, what the application may change.
GRANT ALL ON wieg.* TO 'wieg_migrate'@'%' WITH GRANT OPTION;
