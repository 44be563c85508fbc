"""The second phase waits for an event that both of the first phase are to set
together; whoever is done first sets it for both.

Phases in the wrong order, as a barrier prevents them. Searched with
--switch-at gil.
"""
import threading

values = [0, 0]
done = threading.Event()


def first_phase(place):
    values[place] = place + 1
    done.set()


def second_phase():
    done.wait()
    print(sum(values))


threads = [
    threading.Thread(target=first_phase, args=(place,)) for place in range(2)
]
threads.append(threading.Thread(target=second_phase))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
