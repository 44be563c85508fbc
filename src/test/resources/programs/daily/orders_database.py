# outside
# Orders in SQLite: a connection for each thread, transactions, a queue of
# writers, and one shared connection behind a lock.
import os
import queue
import sqlite3
import tempfile
import threading
from contextlib import closing

SCHEMA = """
CREATE TABLE stock (item TEXT PRIMARY KEY, amount INTEGER NOT NULL CHECK (amount >= 0));
CREATE TABLE orders (id INTEGER PRIMARY KEY, item TEXT, amount INTEGER, clerk TEXT);
INSERT INTO stock VALUES ('nails', 40), ('screws', 25), ('hammers', 3);
"""


class Shop:
    def __init__(self, path):
        self.path = path
        self.local = threading.local()
        self.refused = []
        self.lock = threading.Lock()

    @property
    def db(self):
        if not hasattr(self.local, "db"):
            self.local.db = sqlite3.connect(self.path, timeout=30)
            self.local.db.isolation_level = None
        return self.local.db

    def order(self, item, amount, clerk):
        self.db.execute("BEGIN IMMEDIATE")
        try:
            self.db.execute(
                "UPDATE stock SET amount = amount - ? WHERE item = ?",
                (amount, item),
            )
            self.db.execute(
                "INSERT INTO orders (item, amount, clerk) VALUES (?, ?, ?)",
                (item, amount, clerk),
            )
        except sqlite3.IntegrityError as error:
            self.db.execute("ROLLBACK")
            with self.lock:
                self.refused.append((item, amount, str(error).split(":")[0]))
        else:
            self.db.execute("COMMIT")


def clerk(shop, wishes):
    name = threading.current_thread().name
    for item, amount in iter(wishes.get, None):
        shop.order(item, amount, name)
        wishes.task_done()
    wishes.task_done()
    shop.db.close()


def main(folder):
    path = os.path.join(folder, "shop.db")
    with closing(sqlite3.connect(path)) as db:
        db.executescript(SCHEMA)
    shop = Shop(path)
    wishes = queue.Queue()
    clerks = [threading.Thread(target=clerk, args=(shop, wishes)) for _ in range(3)]
    for c in clerks:
        c.start()
    for n in range(30):
        # One hammer each: how many are refused depends on no order.
        amount = 1 if n % 3 == 2 else 1 + n % 2
        wishes.put((("nails", "screws", "hammers")[n % 3], amount))
    for _ in clerks:
        wishes.put(None)
    wishes.join()
    for c in clerks:
        c.join()
    with closing(sqlite3.connect(path, check_same_thread=False)) as db:
        print(db.execute("SELECT * FROM stock ORDER BY item").fetchall())
        print(db.execute("SELECT item, SUM(amount) FROM orders GROUP BY item ORDER BY item").fetchall())
        print(len(shop.refused), {r[2] for r in shop.refused}, {r[0] for r in shop.refused})
        rows = []
        reader = threading.Thread(target=lambda: rows.extend(db.execute("SELECT COUNT(*) FROM orders")))
        reader.start()
        reader.join()
        print(rows)
    db = sqlite3.connect(path)
    errors = []

    def wrong_thread():
        try:
            db.execute("SELECT 1")
        except sqlite3.ProgrammingError as error:
            errors.append(str(error).split(".")[0])

    t = threading.Thread(target=wrong_thread)
    t.start()
    t.join()
    print(errors)
    db.close()


with tempfile.TemporaryDirectory() as folder:
    main(folder)
