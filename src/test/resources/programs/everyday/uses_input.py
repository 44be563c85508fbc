# stdin: Ada
# stdin: 36
# stdin: and more
import threading, time, sys
beat = []
def hb():
    for _ in range(3): beat.append(1); time.sleep(.1)
t = threading.Thread(target=hb); t.start()
name = input('name? '); age = int(input('age? ')); t.join()
print('hello', name, age + 1, len(beat), sys.stdin.read().split())
