-- What Flyway noted of them.
CREATE TABLE flyway_schema_history (
 installed_rank INTEGER NOT NULL PRIMARY KEY,
 version VARCHAR(50),
 description VARCHAR(200) NOT NULL,
 type VARCHAR(20) NOT NULL,
 script VARCHAR(1000) NOT NULL,
 checksum INTEGER,
 installed_by VARCHAR(100) NOT NULL,
 installed_on TIMESTAMP NOT NULL DEFAULT now(),
 execution_time INTEGER NOT NULL,
 success BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES (1, '1', 'record', 'SQL', 'V1__record.sql', 1713078144, '', '2026-01-02T03:04:05', 13, true);
INSERT INTO flyway_schema_history VALUES (2, '1.1', 'none', 'SQL', 'V1_1__none.sql', 1880924139, '', '2026-01-02T03:04:05', 6, true);
