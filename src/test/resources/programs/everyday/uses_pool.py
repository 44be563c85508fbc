# prints: timeout ok
# prints: [0, 1, 4, 9, 16]
# prints: [2, 1, 3, 4, 5, 0] 101.0
# differs: times
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, TimeoutError
import time, threading
def work(i):
    time.sleep(1.0 / (i + 1)); return i, threading.current_thread().name
t0 = time.monotonic()
with ThreadPoolExecutor(max_workers=3, thread_name_prefix='pool') as ex:
    fs = [ex.submit(work, i) for i in range(6)]
    order = [f.result()[0] for f in as_completed(fs)]
    f = ex.submit(time.sleep, 100)
    try: f.result(timeout=3)
    except TimeoutError: print('timeout ok')
    print(list(ex.map(lambda x: x * x, range(5))))
print(order, round(time.monotonic() - t0, 3))
