"""A web crawler: workers, a queue of addresses and a fake network."""

import queue
import threading
import time
from urllib.parse import urljoin

PAGES = {
    "http://example.test/": ["about", "blog/", "contact"],
    "http://example.test/about": ["/", "team"],
    "http://example.test/team": ["about", "http://elsewhere.test/"],
    "http://example.test/contact": ["/"],
    "http://example.test/blog/": ["1", "2", "3"],
    "http://example.test/blog/1": ["2", "../"],
    "http://example.test/blog/2": ["1", "3"],
    "http://example.test/blog/3": ["2", "4"],
}


class NotFound(Exception):
    """The fake network knows no such page."""


def fetch(url):
    """Return the links of a page, after a while."""
    time.sleep(0.01)
    try:
        return PAGES[url]
    except KeyError:
        raise NotFound(url) from None


class Crawler:
    def __init__(self, root, workers=3):
        self.root = root
        self.todo = queue.Queue()
        self.seen = {root}
        self.links = {}
        self.broken = []
        self.lock = threading.Lock()
        self.workers = [
            threading.Thread(target=self.work, name=f"crawler-{n}")
            for n in range(workers)
        ]

    def work(self):
        while True:
            url = self.todo.get()
            try:
                if url is None:
                    return
                self.visit(url)
            finally:
                self.todo.task_done()

    def visit(self, url):
        try:
            found = [urljoin(url, link) for link in fetch(url)]
        except NotFound:
            with self.lock:
                self.broken.append(url)
            return
        with self.lock:
            self.links[url] = found
            new = [u for u in found if u not in self.seen and self.is_ours(u)]
            self.seen.update(new)
        for address in new:
            self.todo.put(address)

    def is_ours(self, url):
        return url.startswith(self.root)

    def run(self):
        for worker in self.workers:
            worker.start()
        self.todo.put(self.root)
        self.todo.join()
        for _ in self.workers:
            self.todo.put(None)
        for worker in self.workers:
            worker.join()


crawler = Crawler("http://example.test/")
crawler.run()
print("pages:", len(crawler.links))
for url in sorted(crawler.links):
    print(f"{url:32} {len(crawler.links[url])} links")
print("broken:", *crawler.broken)
