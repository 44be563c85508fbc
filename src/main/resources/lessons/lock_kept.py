# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The lock nobody gives back"
# topic = "Locks and deadlock"
# order = 150
# teaches = "an exception between acquire() and release() leaves the lock taken for ever; with gives it back"
# explanation = """
# acquire() takes a lock and release() gives it back, as the beginning and the
# end of "with" do. Booking seat Z9 fails in between, and the thread ends with
# the lock still taken: whoever comes after waits for ever. If A1 comes first
# all is well, so a test may never see it."""
# watch = ["lock.locked()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "booking"
# replaces = "target={}, args"
# default = "book"
# choices = ["book", "book_with"]
#
# [[tool.threadboard.parameter]]
# name = "order"
# replaces = "for seat in {}]"
# default = "(\"Z9\", \"A1\")"
# choices = ["(\"Z9\", \"A1\")", "(\"A1\", \"Z9\")", "(\"A1\", \"A2\")"]
#
# [[tool.threadboard.question]]
# ask = "Z9 goes first and fails. What becomes of A1?"
# choices = ["it books", "it waits for ever", "it gets the KeyError too"]
# answer = "it waits for ever"
# because = "The thread that has the lock is gone, and nobody else gives it back."
#
# [[tool.threadboard.question]]
# ask = "With book_with?"
# set = { booking = "book_with" }
# choices = ["it books", "it waits for ever"]
# answer = "it books"
# because = "with gives the lock back on the way out, error or not."
# ///
import threading

seats = {"A1": "free", "A2": "free"}
lock = threading.Lock()


def book(seat):
    lock.acquire()
    print(seat, "was", seats[seat])
    lock.release()


def book_with(seat):
    with lock:
        print(seat, "was", seats[seat])


threads = [threading.Thread(target=book, args=(seat,))
           for seat in ("Z9", "A1")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("closed")
