# outside
import subprocess, sys, threading, time
beat = []
def hb():
    for _ in range(5): beat.append(1); time.sleep(.02)
t = threading.Thread(target=hb); t.start()
r = subprocess.run([sys.executable, '-c', 'import time,sys; time.sleep(.3); print("child"); print("err", file=sys.stderr)'], capture_output=True, text=True)
print(r.returncode, r.stdout.strip(), r.stderr.strip())
print(subprocess.check_output(['echo', 'one pipe']))
try: subprocess.run(['sleep', '5'], timeout=1)
except subprocess.TimeoutExpired: print('timeout')
p = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(p.communicate(b'through cat')[0]); t.join(); print(len(beat))
