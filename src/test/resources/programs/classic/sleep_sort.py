# args: 5 2 4 1 3
# prints: 1 2 3 4 5
"""Sleep sort: each number sleeps for as long as it is big."""

import sys
import threading
import time

UNIT = 0.08


def sleep_sort(numbers):
    result = []

    def sleeper(number):
        time.sleep(number * UNIT)
        result.append(number)

    threads = [threading.Thread(target=sleeper, args=(n,)) for n in numbers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return result


def main(words):
    numbers = [int(word) for word in words] or [3, 1, 4, 2]
    print(*sleep_sort(numbers))


if __name__ == "__main__":
    main(sys.argv[1:])
