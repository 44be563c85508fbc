"""Orders come in, and packers pack them: a queue stands between."""
import queue
import sys
import threading
import time

from shop import packing

ORDERS = 12
PACKERS = 3
PATIENCE = 2.0


def take_orders(orders, count):
    """Puts one order after another into the queue, then an end for each packer."""
    for number in range(1, count + 1):
        time.sleep(0.25)
        orders.put(f"order {number}")
        print("took order", number)
    for _ in range(PACKERS):
        orders.put(None)


def report(stock, done):
    """Tells every now and then what is left."""
    while not done.wait(timeout=PATIENCE):
        print("stock:", stock.summary(), file=sys.stderr)


def main():
    count = int(input("How many orders? ") or ORDERS)
    orders = queue.Queue(maxsize=4)
    done = threading.Event()
    stock = packing.Stock({"box": 10, "tape": 30})

    reporter = threading.Thread(
        target=report, args=(stock, done), name="reporter", daemon=True
    )
    seller = threading.Thread(
        target=take_orders, args=(orders, count), name="seller"
    )
    packers = [
        packing.Packer(orders, stock, name=f"packer-{number}")
        for number in range(1, PACKERS + 1)
    ]

    for thread in [reporter, seller, *packers]:
        thread.start()
    seller.join()
    for packer in packers:
        packer.join()
    done.set()
    print("packed", sum(packer.packed for packer in packers), "orders")


if __name__ == "__main__":
    main()
