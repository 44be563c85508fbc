# differs: times
# outside
import socketserver, threading, socket, time
class H(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            time.sleep(0.2); self.wfile.write(line.upper())
class Srv(socketserver.ThreadingTCPServer): allow_reuse_address = True; daemon_threads = True
with Srv(('127.0.0.1', 0), H) as s:
    th = threading.Thread(target=s.serve_forever, kwargs={'poll_interval': 0.5}); th.start()
    def client(i, out):
        with socket.create_connection(s.server_address) as c:
            f = c.makefile('rw'); f.write('hello %d\n' % i); f.flush(); out.append(f.readline().strip())
    out = []; cs = [threading.Thread(target=client, args=(i, out)) for i in range(3)]
    t0 = time.monotonic(); [c.start() for c in cs]; [c.join() for c in cs]
    c = socket.create_connection(s.server_address); c.settimeout(1.5)
    try: c.recv(10)
    except socket.timeout: print('recv timed out')
    c.close(); s.shutdown(); th.join()
print(sorted(out), round(time.monotonic() - t0, 2))
