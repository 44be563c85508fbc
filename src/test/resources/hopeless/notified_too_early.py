import threading

ready = threading.Condition()


def teller():
    with ready:
        ready.notify_all()


thread = threading.Thread(target=teller, name="teller")
thread.start()
thread.join()
with ready:
    ready.wait()
print("not reached")
