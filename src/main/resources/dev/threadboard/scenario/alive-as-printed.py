import threading, time
def sleep():
  time.sleep(30)
  print("sleep is down")

x = threading.Thread(target=test, args=())
x.start()
x = threading.Thread(target=test, args=())
x.is_alive()
