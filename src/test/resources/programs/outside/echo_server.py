# outside
"""An echo server on the loopback, a thread per client."""

import socket
import socketserver
import threading


class Echo(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            text = line.decode().strip()
            if text == "quit":
                break
            with self.server.lock:
                self.server.lines += 1
            self.wfile.write(f"{len(text)}:{text[::-1]}\n".encode())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Echo)
        self.lock = threading.Lock()
        self.lines = 0


def client(address, words, answers):
    with socket.create_connection(address, timeout=20) as connection:
        with connection.makefile("rw", encoding="utf-8") as file:
            for word in words:
                file.write(word + "\n")
                file.flush()
                answers[word] = file.readline().strip()
            file.write("quit\n")
            file.flush()
            answers[words] = file.read()


with Server() as server:
    serving = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.05}
    )
    serving.start()
    answers = {}
    clients = [
        threading.Thread(
            target=client, args=(server.server_address, words, answers)
        )
        for words in (("one", "two"), ("drei", "vier", "fünf"), ("six",))
    ]
    for thread in clients:
        thread.start()
    for thread in clients:
        thread.join()
    silent = socket.create_connection(server.server_address)
    silent.settimeout(0.1)
    try:
        silent.recv(10)
    except socket.timeout as error:
        print("timeout:", error)
    silent.close()
    server.shutdown()
    serving.join()
    for question in sorted(answers, key=str):
        print(question, "->", repr(answers[question]))
    print("lines", server.lines)
try:
    socket.create_connection(server.server_address, timeout=5)
except ConnectionRefusedError as error:
    print("ConnectionRefusedError:", error.strerror)
