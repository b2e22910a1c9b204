-- A record as its first tables had it: three texts written for it, two of them about one raid. Not to be brought up to date: opening it is to do that.
-- X'..' stands for bytes.
CREATE TABLE documents (
 id TEXT NOT NULL,
 version INTEGER NOT NULL,
 hash TEXT NOT NULL,
 origin TEXT NOT NULL,
 url TEXT,
 outlet TEXT,
 agency TEXT,
 byline TEXT,
 title TEXT,
 title_start INTEGER,
 title_end INTEGER,
 language TEXT NOT NULL,
 published DATE,
 published_earliest DATE,
 published_latest DATE,
 published_basis TEXT NOT NULL,
 published_reason TEXT,
 fetched TIMESTAMP,
 text TEXT NOT NULL,
 added TIMESTAMP NOT NULL
);
CREATE TABLE codings (
 document_id TEXT NOT NULL,
 version INTEGER NOT NULL,
 coding INTEGER NOT NULL,
 codebook TEXT NOT NULL,
 line TEXT NOT NULL,
 added TIMESTAMP NOT NULL
);
CREATE TABLE heads (
 id TEXT NOT NULL,
 version INTEGER NOT NULL,
 coding INTEGER NOT NULL,
 hash TEXT NOT NULL,
 url TEXT,
 outlet TEXT,
 agency TEXT,
 title TEXT,
 language TEXT NOT NULL,
 published DATE,
 length INTEGER NOT NULL,
 copy_of TEXT,
 sketch BYTEA,
 added TIMESTAMP NOT NULL
);
CREATE TABLE claims (
 id TEXT NOT NULL,
 document_id TEXT NOT NULL,
 number INTEGER NOT NULL,
 action TEXT NOT NULL,
 plover TEXT,
 quad INTEGER NOT NULL,
 goldstein DOUBLE PRECISION NOT NULL,
 source_id TEXT,
 source_code TEXT,
 source_name TEXT,
 source_country TEXT,
 target_id TEXT,
 target_code TEXT,
 target_name TEXT,
 target_country TEXT,
 actors TEXT NOT NULL,
 also_source TEXT,
 also_target TEXT,
 event_start DATE,
 event_end DATE,
 event_precision TEXT,
 place TEXT,
 geonames BIGINT,
 country TEXT,
 admin1 TEXT,
 lat DOUBLE PRECISION,
 lon DOUBLE PRECISION,
 place_precision TEXT,
 speaker_kind TEXT NOT NULL,
 speaker_id TEXT,
 speaker TEXT,
 stance TEXT NOT NULL,
 status TEXT NOT NULL,
 background BOOLEAN NOT NULL,
 reciprocal BOOLEAN NOT NULL,
 killed_low BIGINT,
 killed_high BIGINT,
 confidence DOUBLE PRECISION NOT NULL,
 rule TEXT NOT NULL,
 published DATE,
 outlet TEXT,
 incident TEXT,
 sentence_number INTEGER NOT NULL,
 sentence TEXT NOT NULL,
 wording TEXT NOT NULL,
 codebook TEXT NOT NULL,
 claim TEXT NOT NULL,
 added TIMESTAMP NOT NULL
);
CREATE TABLE quotes (
 document_id TEXT NOT NULL,
 number INTEGER NOT NULL,
 speaker_kind TEXT NOT NULL,
 speaker_id TEXT,
 speaker TEXT,
 cue TEXT,
 start_offset INTEGER NOT NULL,
 end_offset INTEGER NOT NULL,
 quote TEXT NOT NULL
);
CREATE TABLE incidents (
 id TEXT NOT NULL,
 action TEXT NOT NULL,
 quad INTEGER NOT NULL,
 goldstein DOUBLE PRECISION NOT NULL,
 status TEXT NOT NULL,
 source_code TEXT,
 source_country TEXT,
 target_code TEXT,
 target_country TEXT,
 event_start DATE,
 event_end DATE,
 documents INTEGER NOT NULL,
 outlets INTEGER NOT NULL,
 origins INTEGER NOT NULL,
 claims INTEGER NOT NULL,
 background INTEGER NOT NULL,
 incident TEXT NOT NULL
);
CREATE TABLE claim_keys (
 key TEXT NOT NULL,
 claim_id TEXT NOT NULL,
 event_start DATE,
 event_end DATE
);
CREATE TABLE claim_links (
 one TEXT NOT NULL,
 other TEXT NOT NULL,
 likeness DOUBLE PRECISION NOT NULL
);
CREATE TABLE loose (
 incident TEXT NOT NULL
);
CREATE TABLE rejects (
 origin TEXT NOT NULL,
 reason TEXT NOT NULL,
 added TIMESTAMP NOT NULL
);
INSERT INTO documents VALUES ('depot-1', 1, '56d96804eac24787bfd170d566f8e61ae12fafc9dc4d810194e744c9f894937c', 'made/depot-1.txt', 'https://example.org/depot-1', 'Valley Monitor', NULL, NULL, 'Turkish jets bomb an army depot', NULL, NULL, 'en', '2020-03-04', NULL, NULL, 'metadata', 'meta date', '2025-11-02T08:00', 'Turkish warplanes bombed a Syrian army depot near Idlib on 3 March 2020, killing seven soldiers. Russia condemned the strike on Wednesday.', '2026-01-02T03:04:05');
INSERT INTO documents VALUES ('depot-2', 1, '9ecd5283c6b392805a71c1fec666c9db43e7b12f6012ae908c09a2598cfb39f9', 'made/depot-2.txt', 'https://example.org/depot-2', 'Harbour Post', NULL, NULL, 'Depot near Idlib hit', NULL, NULL, 'en', '2020-03-04', NULL, NULL, 'metadata', 'meta date', '2025-11-02T08:00', 'Turkish jets bombed a Syrian army depot near Idlib on Tuesday and killed at least nine soldiers, Harbour Post has learned. “We will answer,” President Bashar al-Assad said.', '2026-01-02T03:04:05');
INSERT INTO documents VALUES ('grain-1', 1, '52cd6c93640930bd0b35ce77498a72986c7e915617faa7b9c7d0cfd5a5935844', 'made/grain-1.txt', 'https://example.org/grain-1', 'Valley Monitor', NULL, NULL, 'Grain pact signed', NULL, NULL, 'en', '2020-03-06', NULL, NULL, 'metadata', 'meta date', '2025-11-02T08:00', 'Russia and Turkey signed an agreement on grain in Moscow on 5 March 2020.', '2026-01-02T03:04:05');
INSERT INTO codings VALUES ('depot-1', 1, 1, 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"document":{"id":"depot-1","url":"https://example.org/depot-1","title":"Turkish jets bomb an army depot","outlet":"Valley Monitor","agency":null,"byline":null,"language":"en","published":{"date":"2020-03-04","earliest":null,"latest":null,"basis":"metadata","reason":"meta date"},"fetched":"2025-11-02T08:00:00Z"},"text":"","claims":[{"id":"b2fb08d4074af3d8","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish warplanes","span":[0,17]},"also_source":[],"target":{"id":"syrian-arab-army","code":"SYRMIL","name":"Syrian Arab Army","text":"Syrian army","span":[27,38]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"3 March 2020","span":[59,71],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[50,55],"reason":"''near Idlib'', said of ''depot'', which belongs to ''bombed''"},"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,96],"trigger":[18,44]},"rule":"assault.hittargets","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"},{"id":"41796e4d01fbcc06","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish warplanes","span":[0,17]},"also_source":[],"target":{"id":null,"code":"SYRMIL","name":null,"text":"seven soldiers","span":[81,95]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"3 March 2020","span":[59,71],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[50,55],"reason":"''near Idlib'', said of ''depot'', with which ''killing'' is said"},"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{"killed":{"low":7,"high":7,"exact":true,"span":[81,86]}},"evidence":{"sentence":[0,96],"trigger":[73,80]},"rule":"assault.killedmil","confidence":0.29,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"},{"id":"b696aa75f720f1c4","action":"111","plover":{"event":"ACCUSE","mode":"disapprove","context":[]},"quad":3,"goldstein":-2.0,"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","span":[97,103]},"also_source":[],"target":{"id":null,"code":null,"name":null,"text":"the strike on Wednesday","span":[114,137]},"also_target":[],"when":{"start":"2020-03-04","end":"2020-03-04","precision":"day","text":"Wednesday","span":[128,137],"basis":"text"},"where":null,"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[97,138],"trigger":[104,113]},"rule":"accuse.criticise","confidence":0.82,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}],"quotes":[],"rejects":[]}', '2026-01-02T03:04:05');
INSERT INTO codings VALUES ('depot-2', 1, 1, 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"document":{"id":"depot-2","url":"https://example.org/depot-2","title":"Depot near Idlib hit","outlet":"Harbour Post","agency":null,"byline":null,"language":"en","published":{"date":"2020-03-04","earliest":null,"latest":null,"basis":"metadata","reason":"meta date"},"fetched":"2025-11-02T08:00:00Z"},"text":"","claims":[{"id":"de95e8ef0ca2a28a","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish jets","span":[0,12]},"also_source":[],"target":{"id":"syrian-arab-army","code":"SYRMIL","name":"Syrian Arab Army","text":"Syrian army","span":[22,33]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"Tuesday","span":[54,61],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[45,50],"reason":"''near Idlib'', said of ''depot'', which belongs to ''bombed''"},"reciprocal":false,"says":{"speaker":{"kind":"named","id":"","name":"Harbour Post","text":"Harbour Post"},"stance":"asserts","cue":"learned","span":[114,121],"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,122],"trigger":[13,39]},"rule":"assault.hittargets","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"},{"id":"da166197169c0f3a","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish jets","span":[0,12]},"also_source":[],"target":{"id":null,"code":"SYRMIL","name":null,"text":"at least nine soldiers","span":[73,95]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"Tuesday","span":[54,61],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[45,50],"reason":"''near Idlib'', said of ''depot'', with which ''killed'' is said"},"reciprocal":false,"says":{"speaker":{"kind":"named","id":"","name":"Harbour Post","text":"Harbour Post"},"stance":"asserts","cue":"learned","span":[114,121],"chain":[]},"status":"happened","background":false,"quantities":{"killed":{"low":9,"high":null,"exact":false,"span":[73,86]}},"evidence":{"sentence":[0,122],"trigger":[66,72]},"rule":"assault.killedmil","confidence":0.29,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}],"quotes":[{"text":"We will answer,","span":[124,139],"speaker":{"kind":"named","id":"bashar-al-assad","name":"Bashar al-Assad","text":"President Bashar al-Assad"},"cue":"said","medium":null}],"rejects":[]}', '2026-01-02T03:04:05');
INSERT INTO codings VALUES ('grain-1', 1, 1, 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"document":{"id":"grain-1","url":"https://example.org/grain-1","title":"Grain pact signed","outlet":"Valley Monitor","agency":null,"byline":null,"language":"en","published":{"date":"2020-03-06","earliest":null,"latest":null,"basis":"metadata","reason":"meta date"},"fetched":"2025-11-02T08:00:00Z"},"text":"","claims":[{"id":"9c768cb4eb617a01","action":"057","plover":{"event":"SUPPORT","mode":null,"context":["diplomatic"]},"quad":1,"goldstein":8.0,"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","span":[0,6]},"also_source":[],"target":{"id":"TUR","code":"TUR","name":"Turkey","text":"Turkey","span":[11,17]},"also_target":[],"when":{"start":"2020-03-05","end":"2020-03-05","precision":"day","text":"5 March 2020","span":[60,72],"basis":"text"},"where":{"name":"Moscow","geonames":524901,"country":"RUS","admin1":"Moscow","lat":55.752,"lon":37.616,"precision":"city","text":"Moscow","span":[50,56],"reason":"''in Moscow'', said of ''signed''"},"reciprocal":true,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,73],"trigger":[18,37]},"rule":"support.mutualsign","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}],"quotes":[],"rejects":[]}', '2026-01-02T03:04:05');
INSERT INTO heads VALUES ('depot-1', 1, 1, '56d96804eac24787bfd170d566f8e61ae12fafc9dc4d810194e744c9f894937c', 'https://example.org/depot-1', 'Valley Monitor', NULL, 'Turkish jets bomb an army depot', 'en', '2020-03-04', 138, NULL, X'0100000016000000147c2ddae3ab49a59ee864cedf3cb498b74303a43dafff0d1099fd8f418c548998fa6b77ff38960fd9d73b23a1232f1cb469fa3217e9ca999862c00014b12ef701bf067bb1a808c27b0f580ae8efadbf430adf31dafe985672f18f22104b4f69bcfc34b7dc2ccd75dd8adabdb2e15385a75ce3da4dc9247ae4e4b4ee519b89806af4cbf29d8a73e9e74f9a06db46e56a91bc07cfb88fdfb41f043005ed9a5e74d300c82ca2dbff63bc98242a557db6dfa2e817743513e43ee49056d1b0eccf2280a17c661ca04a13fa0c5f02edd72d32b2f838a9e8d8d20cf00a64b8d826932728221c5647b97c1318b921b7e6d564ae0aa4b2d1df1018a3b74135ee1e0a816f9b128ec16cd492531c6aa38e0b44bd305f03bf45fe55c5e151f7d72672f5dd7c5ea3ddfea9e2e6a599c7083a1808131a830217b07a1318a5cead1b8b09ca3acb0a8e3d7255af4d4d1078', '2026-01-02T03:04:05');
INSERT INTO heads VALUES ('depot-2', 1, 1, '9ecd5283c6b392805a71c1fec666c9db43e7b12f6012ae908c09a2598cfb39f9', 'https://example.org/depot-2', 'Harbour Post', NULL, 'Depot near Idlib hit', 'en', '2020-03-04', 172, NULL, X'010000001d0000001bb713db6fe7cd366a176062204dec047b09614c79b59c0dede6779d14ad7f9f9f4d849d8343b4ce99d65d88942bace260a2fa9381f15e489e6d5b0083b1e0f70eee5977483a8228690f3e05bf4fb6bf430a9bc719d098aeb1826077c44bd20eb89d8950dc90491fdd9a99411befd95e231539c92cba02bee451b48bd0a2b68094dccbb4d8281f4e7efab3bf9af471e8b2eb0741b88fdfc890f212cc33ab1e65ec00a2aadcdb30c7bc53212a657db6d5dc65fffe359fc1745d959c06b0c7cf51f0a117be84976277fafdae14462f382c6d600de7dc1e2da04fd01af0c5c29c1428554bb0682ad29d998bc0cfcfd5dd224e0540dcdf7606da734135ee980a0585cb19876fbe3d88fee82b9289d700a38e0b44bcf1ab15bf45fe55c5e151f7c993d9f4d2dedd02df78babbe154f535e38857bcf71af6e4fb3079f7fb8dae7e122332f2131a83021794c27a24f0b1be3c41cedb3f5c69523ffa2ae45ab9cacb5e11c2fa63b96d59', '2026-01-02T03:04:05');
INSERT INTO heads VALUES ('grain-1', 1, 1, '52cd6c93640930bd0b35ce77498a72986c7e915617faa7b9c7d0cfd5a5935844', 'https://example.org/grain-1', 'Valley Monitor', NULL, 'Grain pact signed', 'en', '2020-03-06', 73, NULL, X'010000000e0000000c43f17c23a79ff8c4497a33a7403d0c089e719fba2e6677fa7f819ffaf9e245d7e7d5f0f7f4bb42ab80b9c0676947caa9cfaad70e19fd75345d88daaa243c7e8b3d35a980310daa86b731848c6013bdfe542e7f5ba6d39c69c042313e3e2a41f8954ffb0a48454c06a100d0d10261e3cd7a0b320166d0cb45db3c23fc7a104e47b4534d72f0c5fa747dab9d9a9bb9d695c3ac0366daead5a93d9c2f832c2066ef65da1d829f446ea3b2d2c737687d8e8bff23258cba41ccc5ad6d785ef4e4c29bf99874970bde6ba2d2633016dde986691a2fc561369010bae70d67058323fd0c7aeda13d276d8c0b22d4c896be1874560a1f28ac248f71ed4d5d2240b7bc4b460a9dc1c8c8ddf713ce04360476059f31b60b6017fb0da8904e2f256b79355237f34e7d980f7010333e', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('41796e4d01fbcc06', 'depot-1', 1, '190', 'ASSAULT', 4, -10.0, NULL, 'TURMIL', 'Turkish warplanes', 'TUR', NULL, 'SYRMIL', 'seven soldiers', 'SYR', '|turmil|turkish warplanes|syrmil|seven soldiers|', NULL, NULL, '2020-03-03', '2020-03-03', 'day', 'Idlib', 169389, 'SYR', 'Idlib', 35.931, 36.634, 'city', 'narrator', NULL, NULL, 'asserts', 'happened', false, false, 7, 7, 0.28905049737499605, 'assault.killedmil', '2020-03-04', 'Valley Monitor', '41796e4d01fbcc06', 1, 'Turkish warplanes bombed a Syrian army depot near Idlib on 3 March 2020, killing seven soldiers.', 'kill|2020 depot idlib soldier|2020 aircraft bomb depot idlib kill soldier syrian turkish|2020 aircraft airstrik bomb condemn depot idlib kill russia soldier syrian turkish', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"41796e4d01fbcc06","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish warplanes","span":[0,17]},"also_source":[],"target":{"id":null,"code":"SYRMIL","name":null,"text":"seven soldiers","span":[81,95]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"3 March 2020","span":[59,71],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[50,55],"reason":"''near Idlib'', said of ''depot'', with which ''killing'' is said"},"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{"killed":{"low":7,"high":7,"exact":true,"span":[81,86]}},"evidence":{"sentence":[0,96],"trigger":[73,80]},"rule":"assault.killedmil","confidence":0.29,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('9c768cb4eb617a01', 'grain-1', 0, '057', 'SUPPORT', 1, 8.0, 'RUS', 'RUS', 'Russia', 'RUS', 'TUR', 'TUR', 'Turkey', 'TUR', '|rus|russia|tur|turkey|', NULL, NULL, '2020-03-05', '2020-03-05', 'day', 'Moscow', 524901, 'RUS', 'Moscow', 55.752, 37.616, 'city', 'narrator', NULL, NULL, 'asserts', 'happened', false, true, NULL, NULL, 0.8145725807070178, 'support.mutualsign', '2020-03-06', 'Valley Monitor', '9c768cb4eb617a01', 1, 'Russia and Turkey signed an agreement on grain in Moscow on 5 March 2020.', 'agreement sign|2020 grain moscow russia turkey|2020 agreement grain moscow russia sign turkey|2020 agreement grain moscow russia sign turkey', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"9c768cb4eb617a01","action":"057","plover":{"event":"SUPPORT","mode":null,"context":["diplomatic"]},"quad":1,"goldstein":8.0,"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","span":[0,6]},"also_source":[],"target":{"id":"TUR","code":"TUR","name":"Turkey","text":"Turkey","span":[11,17]},"also_target":[],"when":{"start":"2020-03-05","end":"2020-03-05","precision":"day","text":"5 March 2020","span":[60,72],"basis":"text"},"where":{"name":"Moscow","geonames":524901,"country":"RUS","admin1":"Moscow","lat":55.752,"lon":37.616,"precision":"city","text":"Moscow","span":[50,56],"reason":"''in Moscow'', said of ''signed''"},"reciprocal":true,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,73],"trigger":[18,37]},"rule":"support.mutualsign","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('b2fb08d4074af3d8', 'depot-1', 0, '190', 'ASSAULT', 4, -10.0, NULL, 'TURMIL', 'Turkish warplanes', 'TUR', 'syrian-arab-army', 'SYRMIL', 'Syrian Arab Army', 'SYR', '|turmil|turkish warplanes|syrian-arab-army|syrmil|syrian arab army|syrian army|', NULL, NULL, '2020-03-03', '2020-03-03', 'day', 'Idlib', 169389, 'SYR', 'Idlib', 35.931, 36.634, 'city', 'narrator', NULL, NULL, 'asserts', 'happened', false, false, NULL, NULL, 0.8145725807070178, 'assault.hittargets', '2020-03-04', 'Valley Monitor', '41796e4d01fbcc06', 1, 'Turkish warplanes bombed a Syrian army depot near Idlib on 3 March 2020, killing seven soldiers.', 'bomb depot soldier syrian|2020 aircraft idlib kill soldier turkish|2020 aircraft bomb depot idlib kill soldier syrian turkish|2020 aircraft airstrik bomb condemn depot idlib kill russia soldier syrian turkish', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"b2fb08d4074af3d8","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish warplanes","span":[0,17]},"also_source":[],"target":{"id":"syrian-arab-army","code":"SYRMIL","name":"Syrian Arab Army","text":"Syrian army","span":[27,38]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"3 March 2020","span":[59,71],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[50,55],"reason":"''near Idlib'', said of ''depot'', which belongs to ''bombed''"},"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,96],"trigger":[18,44]},"rule":"assault.hittargets","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('b696aa75f720f1c4', 'depot-1', 2, '111', 'ACCUSE', 3, -2.0, 'RUS', 'RUS', 'Russia', 'RUS', NULL, NULL, 'the strike on Wednesday', NULL, '|rus|russia|the strike on wednesday|', NULL, NULL, '2020-03-04', '2020-03-04', 'day', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'narrator', NULL, NULL, 'asserts', 'happened', false, false, NULL, NULL, 0.8175744761936437, 'accuse.criticise', '2020-03-04', 'Valley Monitor', 'b696aa75f720f1c4', 2, 'Russia condemned the strike on Wednesday.', 'condemn|airstrik russia|airstrik condemn russia|2020 aircraft airstrik bomb condemn depot idlib kill russia soldier syrian turkish', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"b696aa75f720f1c4","action":"111","plover":{"event":"ACCUSE","mode":"disapprove","context":[]},"quad":3,"goldstein":-2.0,"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","span":[97,103]},"also_source":[],"target":{"id":null,"code":null,"name":null,"text":"the strike on Wednesday","span":[114,137]},"also_target":[],"when":{"start":"2020-03-04","end":"2020-03-04","precision":"day","text":"Wednesday","span":[128,137],"basis":"text"},"where":null,"reciprocal":false,"says":{"speaker":{"kind":"narrator","id":null,"name":null,"text":null},"stance":"asserts","cue":null,"span":null,"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[97,138],"trigger":[104,113]},"rule":"accuse.criticise","confidence":0.82,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('da166197169c0f3a', 'depot-2', 1, '190', 'ASSAULT', 4, -10.0, NULL, 'TURMIL', 'Turkish jets', 'TUR', NULL, 'SYRMIL', 'at least nine soldiers', 'SYR', '|turmil|turkish jets|syrmil|at least nine soldiers|', NULL, NULL, '2020-03-03', '2020-03-03', 'day', 'Idlib', 169389, 'SYR', 'Idlib', 35.931, 36.634, 'city', 'named', '', 'Harbour Post', 'asserts', 'happened', false, false, 9, NULL, 0.28905049737499605, 'assault.killedmil', '2020-03-04', 'Harbour Post', '41796e4d01fbcc06', 1, 'Turkish jets bombed a Syrian army depot near Idlib on Tuesday and killed at least nine soldiers, Harbour Post has learned.', 'kill|depot harbour idlib learn post soldier syrian|aircraft bomb depot harbour idlib kill learn post soldier syrian turkish|aircraft al answer assad bashar bomb depot harbour hit idlib kill learn post presid soldier syrian turkish', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"da166197169c0f3a","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish jets","span":[0,12]},"also_source":[],"target":{"id":null,"code":"SYRMIL","name":null,"text":"at least nine soldiers","span":[73,95]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"Tuesday","span":[54,61],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[45,50],"reason":"''near Idlib'', said of ''depot'', with which ''killed'' is said"},"reciprocal":false,"says":{"speaker":{"kind":"named","id":"","name":"Harbour Post","text":"Harbour Post"},"stance":"asserts","cue":"learned","span":[114,121],"chain":[]},"status":"happened","background":false,"quantities":{"killed":{"low":9,"high":null,"exact":false,"span":[73,86]}},"evidence":{"sentence":[0,122],"trigger":[66,72]},"rule":"assault.killedmil","confidence":0.29,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO claims VALUES ('de95e8ef0ca2a28a', 'depot-2', 0, '190', 'ASSAULT', 4, -10.0, NULL, 'TURMIL', 'Turkish jets', 'TUR', 'syrian-arab-army', 'SYRMIL', 'Syrian Arab Army', 'SYR', '|turmil|turkish jets|syrian-arab-army|syrmil|syrian arab army|syrian army|', NULL, NULL, '2020-03-03', '2020-03-03', 'day', 'Idlib', 169389, 'SYR', 'Idlib', 35.931, 36.634, 'city', 'named', '', 'Harbour Post', 'asserts', 'happened', false, false, NULL, NULL, 0.8145725807070178, 'assault.hittargets', '2020-03-04', 'Harbour Post', '41796e4d01fbcc06', 1, 'Turkish jets bombed a Syrian army depot near Idlib on Tuesday and killed at least nine soldiers, Harbour Post has learned.', 'bomb depot soldier syrian|aircraft harbour idlib kill soldier turkish|aircraft bomb depot harbour idlib kill learn post soldier syrian turkish|aircraft al answer assad bashar bomb depot harbour hit idlib kill learn post presid soldier syrian turkish', 'sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1', '{"id":"de95e8ef0ca2a28a","action":"190","plover":{"event":"ASSAULT","mode":null,"context":["military"]},"quad":4,"goldstein":-10.0,"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish jets","span":[0,12]},"also_source":[],"target":{"id":"syrian-arab-army","code":"SYRMIL","name":"Syrian Arab Army","text":"Syrian army","span":[22,33]},"also_target":[],"when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","text":"Tuesday","span":[54,61],"basis":"text"},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"precision":"city","text":"Idlib","span":[45,50],"reason":"''near Idlib'', said of ''depot'', which belongs to ''bombed''"},"reciprocal":false,"says":{"speaker":{"kind":"named","id":"","name":"Harbour Post","text":"Harbour Post"},"stance":"asserts","cue":"learned","span":[114,121],"chain":[]},"status":"happened","background":false,"quantities":{},"evidence":{"sentence":[0,122],"trigger":[13,39]},"rule":"assault.hittargets","confidence":0.81,"codebook":"sha256:cf6b54be7880dde5f16e02928096282e7e8d4f2da594255bcae1f399bf0ec2a1"}', '2026-01-02T03:04:05');
INSERT INTO quotes VALUES ('depot-2', 0, 'named', 'bashar-al-assad', 'Bashar al-Assad', 'said', 124, 139, 'We will answer,');
INSERT INTO incidents VALUES ('41796e4d01fbcc06', '190', 4, -10.0, 'happened', 'TURMIL', 'TUR', 'SYRMIL', 'SYR', '2020-03-03', '2020-03-03', 2, 2, 2, 4, 0, '{"id":"41796e4d01fbcc06","action":"190","name":"Use conventional military force","when":{"start":"2020-03-03","end":"2020-03-03","precision":"day","origins":2,"of":2},"where":{"name":"Idlib","geonames":169389,"country":"SYR","admin1":"Idlib","lat":35.931,"lon":36.634,"origins":2,"of":2},"source":{"id":null,"code":"TURMIL","name":null,"text":"Turkish warplanes","origins":2,"of":2},"target":{"id":null,"code":"SYRMIL","name":null,"text":"seven soldiers","origins":2,"of":2},"documents":2,"outlets":2,"origins":2,"claims":4,"background":0,"casualties":{"killed":{"low":7,"high":9,"figures":[{"low":7,"high":7,"exact":true,"voice":"Valley Monitor","claim":"41796e4d01fbcc06","published":"2020-03-04"},{"low":9,"high":9,"exact":false,"voice":"Harbour Post","claim":"da166197169c0f3a","published":"2020-03-04"}]}},"contradictions":[{"kind":"figures","one":"41796e4d01fbcc06","other":"da166197169c0f3a"}],"tellings":[{"claim":"41796e4d01fbcc06","document":"depot-1","origin":"depot-1","published":"2020-03-04","background":false},{"claim":"b2fb08d4074af3d8","document":"depot-1","origin":"depot-1","published":"2020-03-04","background":false},{"claim":"da166197169c0f3a","document":"depot-2","origin":"depot-2","published":"2020-03-04","background":false},{"claim":"de95e8ef0ca2a28a","document":"depot-2","origin":"depot-2","published":"2020-03-04","background":false}]}');
INSERT INTO incidents VALUES ('9c768cb4eb617a01', '057', 1, 8.0, 'happened', 'RUS', 'RUS', 'TUR', 'TUR', '2020-03-05', '2020-03-05', 1, 1, 1, 1, 0, '{"id":"9c768cb4eb617a01","action":"057","name":"Sign formal agreement","when":{"start":"2020-03-05","end":"2020-03-05","precision":"day","origins":1,"of":1},"where":{"name":"Moscow","geonames":524901,"country":"RUS","admin1":"Moscow","lat":55.752,"lon":37.616,"origins":1,"of":1},"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","origins":1,"of":1},"target":{"id":"TUR","code":"TUR","name":"Turkey","text":"Turkey","origins":1,"of":1},"documents":1,"outlets":1,"origins":1,"claims":1,"background":0,"casualties":{},"contradictions":[],"tellings":[{"claim":"9c768cb4eb617a01","document":"grain-1","origin":"grain-1","published":"2020-03-06","background":false}]}');
INSERT INTO incidents VALUES ('b696aa75f720f1c4', '111', 3, -2.0, 'happened', 'RUS', 'RUS', NULL, NULL, '2020-03-04', '2020-03-04', 1, 1, 1, 1, 0, '{"id":"b696aa75f720f1c4","action":"111","name":"Criticize or denounce","when":{"start":"2020-03-04","end":"2020-03-04","precision":"day","origins":1,"of":1},"where":null,"source":{"id":"RUS","code":"RUS","name":"Russia","text":"Russia","origins":1,"of":1},"target":{"id":null,"code":null,"name":null,"text":"the strike on Wednesday","origins":1,"of":1},"documents":1,"outlets":1,"origins":1,"claims":1,"background":0,"casualties":{},"contradictions":[],"tellings":[{"claim":"b696aa75f720f1c4","document":"depot-1","origin":"depot-1","published":"2020-03-04","background":false}]}');
INSERT INTO claim_keys VALUES ('RUS 2020-03-04', 'b696aa75f720f1c4', '2020-03-04', '2020-03-04');
INSERT INTO claim_keys VALUES ('RUS 2020-03-05', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('RUS 2020-03-05', 'b696aa75f720f1c4', '2020-03-04', '2020-03-04');
INSERT INTO claim_keys VALUES ('RUS 2020-03-06', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('RUS 2020-03-06', 'b696aa75f720f1c4', '2020-03-04', '2020-03-04');
INSERT INTO claim_keys VALUES ('RUS 2020-03-07', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('RUS 2020-03-07', 'b696aa75f720f1c4', '2020-03-04', '2020-03-04');
INSERT INTO claim_keys VALUES ('RUS 2020-03-08', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('RUS agreement', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('RUS condemn', 'b696aa75f720f1c4', '2020-03-04', '2020-03-04');
INSERT INTO claim_keys VALUES ('RUS sign', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('SYR 2020-03-03', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-03', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-03', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-03', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-04', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-04', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-04', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-04', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-05', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-05', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-05', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-05', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-06', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-06', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-06', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR 2020-03-06', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR bomb', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR bomb', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR depot', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR depot', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR kill', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR kill', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR soldier', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR soldier', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR syrian', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('SYR syrian', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-03', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-03', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-03', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-03', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-04', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-04', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-04', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-04', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-05', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-05', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR 2020-03-05', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-05', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-05', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-06', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-06', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR 2020-03-06', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-06', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-06', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR 2020-03-07', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR 2020-03-08', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR agreement', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR bomb', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR bomb', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR depot', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR depot', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR kill', '41796e4d01fbcc06', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR kill', 'da166197169c0f3a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR sign', '9c768cb4eb617a01', '2020-03-05', '2020-03-05');
INSERT INTO claim_keys VALUES ('TUR soldier', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR soldier', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR syrian', 'b2fb08d4074af3d8', '2020-03-03', '2020-03-03');
INSERT INTO claim_keys VALUES ('TUR syrian', 'de95e8ef0ca2a28a', '2020-03-03', '2020-03-03');
INSERT INTO claim_links VALUES ('41796e4d01fbcc06', 'b2fb08d4074af3d8', 0.9852259683067269);
INSERT INTO claim_links VALUES ('41796e4d01fbcc06', 'da166197169c0f3a', 0.9889038620025423);
INSERT INTO claim_links VALUES ('41796e4d01fbcc06', 'de95e8ef0ca2a28a', 0.9577102281579662);
INSERT INTO claim_links VALUES ('b2fb08d4074af3d8', '41796e4d01fbcc06', 0.9852259683067269);
INSERT INTO claim_links VALUES ('b2fb08d4074af3d8', 'da166197169c0f3a', 0.9381965337364113);
INSERT INTO claim_links VALUES ('b2fb08d4074af3d8', 'de95e8ef0ca2a28a', 0.9972951491735571);
INSERT INTO claim_links VALUES ('da166197169c0f3a', '41796e4d01fbcc06', 0.9889038620025423);
INSERT INTO claim_links VALUES ('da166197169c0f3a', 'b2fb08d4074af3d8', 0.9381965337364113);
INSERT INTO claim_links VALUES ('da166197169c0f3a', 'de95e8ef0ca2a28a', 0.9774673605435528);
INSERT INTO claim_links VALUES ('de95e8ef0ca2a28a', '41796e4d01fbcc06', 0.9577102281579662);
INSERT INTO claim_links VALUES ('de95e8ef0ca2a28a', 'b2fb08d4074af3d8', 0.9972951491735571);
INSERT INTO claim_links VALUES ('de95e8ef0ca2a28a', 'da166197169c0f3a', 0.9774673605435528);
INSERT INTO rejects VALUES ('made/empty.txt', 'no text', '2026-01-02T03:04:05');
