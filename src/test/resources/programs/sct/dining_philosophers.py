"""Three philosophers each take the fork on their left, and then the other.

After din_phil3 of SCTBench. Searched with --switch-at gil.
"""
import threading

forks = [threading.Lock() for _ in range(3)]


def dine(place):
    with forks[place]:
        with forks[(place + 1) % 3]:
            pass


philosophers = [
    threading.Thread(target=dine, args=(place,)) for place in range(3)
]
for philosopher in philosophers:
    philosopher.start()
for philosopher in philosophers:
    philosopher.join()
print('all have eaten')
