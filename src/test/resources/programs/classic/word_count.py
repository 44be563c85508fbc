"""Map and reduce on a pool: the words of a text, counted part by part."""

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from operator import add

TEXT = """\
The quick brown fox jumps over the lazy dog. The dog sleeps.
A fox is quick; a dog is lazy. The fox does not sleep.
Who jumps over whom? The fox over the dog, never the dog over the fox.
"""
WORD = re.compile(r"[a-z]+")


def count_words(line):
    return Counter(WORD.findall(line.lower()))


def lengths(line):
    return [len(word) for word in WORD.findall(line.lower())]


def main():
    lines = TEXT.splitlines()
    with ThreadPoolExecutor(max_workers=3) as pool:
        counts = list(pool.map(count_words, lines))
        total = reduce(add, counts, Counter())
        longest = max(pool.map(max, pool.map(lengths, lines)))
    for word, count in sorted(total.items(), key=lambda p: (-p[1], p[0]))[:6]:
        print(f"{word:8}{'*' * count} {count}")
    print("words:", sum(total.values()), "different:", len(total))
    print("longest:", longest)


if __name__ == "__main__":
    main()
