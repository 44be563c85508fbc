import threading


def tick():
    print('tick')


timer = threading.Timer(2.5, tick)
timer.name = 'timer'
timer.start()
timer.join()
