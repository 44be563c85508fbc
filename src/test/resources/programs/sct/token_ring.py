"""Four threads hand a number round, each taking it from the one before; only
the order in which they were started makes them right.

After token_ring of SCTBench. Searched with --switch-at gil.
"""
import threading

numbers = [0, 0, 0, 0]


def take_over(place):
    numbers[place] = numbers[place - 1] + 1


threads = [
    threading.Thread(target=take_over, args=(place,)) for place in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(numbers)
