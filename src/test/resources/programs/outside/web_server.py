# outside
"""A small web service and its clients, by http.server and urllib."""

import json
import threading
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    counter = 0
    lock = threading.Lock()

    def do_GET(self):
        if self.path.startswith("/square/"):
            n = int(self.path.rpartition("/")[2])
            self.answer(200, {"n": n, "square": n * n})
        else:
            self.answer(404, {"error": f"no {self.path}"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        numbers = json.loads(body.decode())
        self.answer(201, {"sum": sum(numbers), "count": len(numbers)})

    def answer(self, status, value):
        with Handler.lock:
            Handler.counter += 1
        body = json.dumps(value, sort_keys=True).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
base = "http://127.0.0.1:%d" % server.server_port
serving = threading.Thread(target=server.serve_forever, daemon=True)
serving.start()
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def get(path):
    with opener.open(base + path, timeout=20) as response:
        return json.loads(response.read().decode())


with ThreadPoolExecutor(max_workers=4) as pool:
    print(
        [
            answer["square"]
            for answer in pool.map(get, (f"/square/{n}" for n in range(8)))
        ]
    )
try:
    get("/nothing")
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode())
    error.close()
request = urllib.request.Request(
    base + "/sum", data=b"[1, 2, 3]", method="POST"
)
with opener.open(request, timeout=20) as response:
    print(response.status, response.read().decode())
server.shutdown()
serving.join()
server.server_close()
print("requests:", Handler.counter)
