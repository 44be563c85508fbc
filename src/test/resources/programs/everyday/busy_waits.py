# differs: times
import time, threading
flag = False
def setter():
    global flag
    time.sleep(2); flag = True
threading.Thread(target=setter).start()
t0 = time.time(); n = 0
while time.time() - t0 < 5: n += 1
print('clock busy-wait ended', flag, 'looks', n)
flag = False; threading.Thread(target=setter).start()
while not flag: pass
print('flag busy-wait ended', round(time.time() - t0, 1))
