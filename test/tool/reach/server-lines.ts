// Lines as servers have written them with the formats of docs/hosting.md, for requests by Chromium, Firefox and curl.

export const nginx = String.raw`- - - [29/Nov/2026:18:26:21 +0000] "GET /practices.json HTTP/1.1" 200 49401 origin="https://oslo.example"
- - - [29/Nov/2026:18:25:43 +0000] "GET /practices.json HTTP/1.1" 200 49401 origin="-"
- - - [29/Nov/2026:18:25:43 +0000] "GET /practices.json HTTP/1.1" 304 0 origin="https://oslo.example"
- - - [29/Nov/2026:18:25:43 +0000] "HEAD /practices.json HTTP/1.1" 200 0 origin="null"
- - - [29/Nov/2026:18:25:43 +0000] "GET /practices.json HTTP/1.1" 200 217604 origin="a\x22b\x5Cc \xC3\xA9"
- - - [29/Nov/2026:18:25:43 +0000] "GET //practices%2Ejson?v=\xC3\xA9 HTTP/1.1" 200 217604 origin=""`;

export const apache = String.raw`- - - [29/Nov/2026:18:26:28 +0000] "GET /practices.json HTTP/1.1" 200 41465 origin="https://oslo.example"
- - - [29/Nov/2026:18:26:08 +0000] "GET /practices.json HTTP/1.1" 200 41465 origin="-"
- - - [29/Nov/2026:18:26:08 +0000] "GET /practices.json HTTP/1.1" 304 0 origin="https://oslo.example"
- - - [29/Nov/2026:18:26:08 +0000] "HEAD /practices.json HTTP/1.1" 200 0 origin="null"
- - - [29/Nov/2026:18:26:08 +0000] "GET /practices.json HTTP/1.1" 200 217604 origin="a\"b\\c \xc3\xa9"
- - - [29/Nov/2026:18:26:08 +0000] "GET //practices%2Ejson?v=\xc3\xa9 HTTP/1.1" 200 217604 origin="-"`;

export const caddy = String.raw`{"level":"info","ts":1795976788.662532,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:8103","uri":"/practices.json","headers":{"Accept":["*/*"],"Accept-Encoding":["gzip, deflate, br, zstd"],"Sec-Fetch-Dest":["empty"],"Sec-Fetch-Mode":["cors"],"Priority":["u=4"],"Origin":["https://oslo.example"],"Connection":["keep-alive"],"Sec-Fetch-Site":["cross-site"]}},"user_id":"","duration":0.021533113,"size":44730,"status":200}
{"level":"info","ts":1795976769.040951,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:8103","uri":"/practices.json","headers":{"Accept-Encoding":["deflate, gzip, br, zstd"],"Accept":["*/*"]}},"user_id":"","duration":0.00470752,"size":44730,"status":200}
{"level":"info","ts":1795976769.0571733,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:8103","uri":"/practices.json","headers":{"If-None-Match":["\"tpa0iv4nwk\""],"Origin":["https://oslo.example"],"Accept":["*/*"],"Accept-Encoding":["deflate, gzip, br, zstd"]}},"user_id":"","duration":0.000119317,"size":0,"status":304}
{"level":"info","ts":1795976769.0699453,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"HEAD","host":"127.0.0.1:8103","uri":"/practices.json","headers":{"Accept":["*/*"],"Origin":["null"]}},"user_id":"","duration":0.00013855,"size":0,"status":200}
{"level":"info","ts":1795976769.080892,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:8103","uri":"/practices.json","headers":{"Accept":["*/*"],"Origin":["a\"b\\c é"]}},"user_id":"","duration":0.000338839,"size":217604,"status":200}
{"level":"info","ts":1795976769.0937874,"logger":"http.log.access.log0","msg":"handled request","request":{"proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:8103","uri":"//practices%2Ejson?v=é","headers":{"Accept":["*/*"]}},"user_id":"","duration":0.000360033,"size":217604,"status":200}`;
