import threading

barrier = threading.Barrier(3)
guest = threading.Thread(target=barrier.wait, name="guest")
guest.start()
barrier.wait()
