# differs: times
# prints: KeyboardInterrupt at 60
# outside
import signal, threading, time, os
hits = []
signal.signal(signal.SIGALRM, lambda s, f: hits.append(threading.current_thread().name))
signal.setitimer(signal.ITIMER_REAL, 0.05)
def w():
    for i in range(5): time.sleep(.1)
t = threading.Thread(target=w); t.start(); t.join()
import _thread
threading.Timer(1, _thread.interrupt_main).start()
try: time.sleep(60); print('not interrupted')
except KeyboardInterrupt: print('KeyboardInterrupt at', round(time.monotonic()) )
