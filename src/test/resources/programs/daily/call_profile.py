# Counts calls in all threads with the hooks that profilers use.
import collections
import cProfile
import io
import pstats
import sys
import threading

counts = collections.Counter()
c_calls = collections.Counter()


def hook(frame, event, arg):
    if event == "call":
        counts[threading.current_thread().name, frame.f_code.co_name] += 1
    elif event == "c_call" and arg.__name__ in ("append", "sorted", "sum"):
        c_calls[arg.__name__] += 1


def mean(values):
    return sum(values) / len(values)


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def statistics(kind, results):
    for n in range(5):
        values = [n * k % 7 for k in range(10 + n)]
        results.append((kind.__name__, kind(values)))


def main():
    results = []
    threading.setprofile(hook)
    threads = [
        threading.Thread(target=statistics, args=(kind, results), name=name)
        for kind, name in ((mean, "A"), (median, "B"))
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    threading.setprofile(None)
    for (thread, name), count in sorted(counts.items()):
        if name in ("mean", "median", "statistics", "run"):
            print(thread, name, count)
    print(sorted(c_calls.items()))

    counts.clear()
    sys.setprofile(hook)
    mean([1, 2])
    median([3, 4])
    print(sys.getprofile() is hook)
    sys.setprofile(None)
    print([(n, c) for (_, n), c in sorted(counts.items()) if n[0] == "m"])

    profile = cProfile.Profile()
    profile.runcall(statistics, median, [])
    text = io.StringIO()
    pstats.Stats(profile, stream=text).strip_dirs().sort_stats("name").print_stats("call_profile|sorted")
    for line in text.getvalue().splitlines():
        if "call_profile.py" in line or "sorted" in line:
            words = line.split()
            print(words[0], words[-1])


main()
