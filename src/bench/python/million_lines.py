"""Executes a million lines, in one thread."""


def work(rounds):
    total = 0
    for number in range(rounds):
        total += number
        total ^= 5
        total &= 0xFFFF
    return total


print(work(250_000))
