"""Threads that only compute, with a short switch interval."""

import sys
import threading


def count_primes(low, high):
    count = 0
    for n in range(max(2, low), high):
        for divisor in range(2, int(n**0.5) + 1):
            if n % divisor == 0:
                break
        else:
            count += 1
    return count


class Task(threading.Thread):
    def __init__(self, low, high):
        super().__init__()
        self.range = low, high
        self.count = 0

    def run(self):
        self.count = count_primes(*self.range)


print("interval:", sys.getswitchinterval())
sys.setswitchinterval(0.0005)
print("interval:", sys.getswitchinterval())
tasks = [Task(low, low + 1000) for low in range(0, 4000, 1000)]
for task in tasks:
    task.start()
for task in tasks:
    task.join()
print([task.count for task in tasks], sum(task.count for task in tasks))
try:
    sys.setswitchinterval(0)
except ValueError as error:
    print("ValueError:", error)

flag = []
waiter = threading.Thread(target=lambda: flag.append(True))
waiter.start()
spins = 0
while not flag:
    spins += 1
waiter.join()
print("the flag was seen:", flag)
