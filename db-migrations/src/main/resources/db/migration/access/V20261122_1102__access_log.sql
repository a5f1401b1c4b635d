-- Who saw or did what, refusals and searches included, in the blocks of NEN 7513: event, user and access point, source, object.
-- Insert-only. A line is kept at least five years (Stcrt. 2019, 38007). Processes of our own are not in it, but for what they change in accounts.
CREATE TABLE access_log (
  id                UUID         NOT NULL PRIMARY KEY COMMENT 'EventID',
  action            CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'EventActionCode: C, R, U, D or E',
  happened_at       DATETIME(6)  NOT NULL COMMENT 'EventDateTime, UTC',
  outcome           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'EventOutcomeIndicator: allowed (0) or refused (8)',
  event_type        VARCHAR(100) NOT NULL COMMENT 'EventTypeCode: what was done, in the words of the policy',
  user_id           VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'UserID',
  user_name         VARCHAR(200) NOT NULL COMMENT 'UserName, as it was then',
  roles             VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'RoleIDCode, those valid then',
  purpose           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PurposeOfUse',
  on_behalf_of      VARCHAR(100) NULL COMMENT 'the responsible user; null: in their own name',
  access_point_type VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'NetworkAccessPointTypeCode: network or process',
  access_point_id   VARCHAR(100) NOT NULL COMMENT 'NetworkAccessPointID: the network, never the whole address',
  session_hash      CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'tells sign-ins apart, opens nothing; empty for a process',
  site              VARCHAR(100) NOT NULL COMMENT 'AuditEnterpriseSiteID',
  source_system     VARCHAR(100) NOT NULL COMMENT 'AuditSourceID: the node that wrote the line',
  object_type       VARCHAR(50)  NOT NULL COMMENT 'ParticipantObjectTypeCode',
  object_role       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ParticipantObjectTypeCodeRole: resource or query',
  object_id         VARCHAR(200) NOT NULL COMMENT 'ParticipantObjectID',
  sensitivity       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ParticipantObjectSensitivity: personal or ordinary',
  detail            VARCHAR(200) NOT NULL COMMENT 'ParticipantObjectQuery: the fields that were asked by, never their values',
  KEY access_log_time (happened_at),
  KEY access_log_person (user_id, happened_at)
);
GRANT SELECT, INSERT ON access_log TO ${application};
