"""Publish and subscribe: each subscriber has its own queue and thread."""

import queue
import threading
from collections import defaultdict
from fnmatch import fnmatchcase


class Broker:
    def __init__(self):
        self._lock = threading.Lock()
        self._inboxes = defaultdict(list)

    def subscribe(self, pattern, inbox):
        with self._lock:
            self._inboxes[pattern].append(inbox)

    def publish(self, topic, message):
        with self._lock:
            targets = [
                inbox
                for pattern, inboxes in self._inboxes.items()
                if fnmatchcase(topic, pattern)
                for inbox in inboxes
            ]
        for inbox in targets:
            inbox.put((topic, message))
        return len(targets)


class Subscriber(threading.Thread):
    def __init__(self, name, broker, *patterns):
        super().__init__(name=name)
        self.inbox = queue.SimpleQueue()
        self.read = []
        for pattern in patterns:
            broker.subscribe(pattern, self.inbox)

    def run(self):
        while True:
            topic, message = self.inbox.get()
            if topic == "control/stop":
                return
            self.read.append(f"{topic}={message}")


broker = Broker()
subscribers = [
    Subscriber("weather", broker, "weather/*", "control/*"),
    Subscriber("sports", broker, "sports/*", "control/*"),
    Subscriber("everything", broker, "*"),
]
for subscriber in subscribers:
    subscriber.start()


def newspaper(topic, messages):
    for message in messages:
        broker.publish(topic, message)


papers = [
    threading.Thread(target=newspaper, args=("weather/rain", range(3))),
    threading.Thread(target=newspaper, args=("sports/chess", "ab")),
]
for paper in papers:
    paper.start()
for paper in papers:
    paper.join()
print("nobody listens:", broker.publish("politics", "?") - 1)
print("told to stop:", broker.publish("control/stop", None))
for subscriber in subscribers:
    subscriber.join()
    print(subscriber.name, sorted(subscriber.read))
