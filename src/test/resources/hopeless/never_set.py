import threading

go = threading.Event()
gate = threading.Semaphore(1)


def waiter():
    gate.acquire()
    gate.acquire()


threading.Thread(target=waiter, name="waiter").start()
go.wait()
