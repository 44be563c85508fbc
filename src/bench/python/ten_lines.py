import threading


def work(n):
    for i in range(n):
        print(i)


threads = [threading.Thread(target=work, args=(3,)) for _ in range(2)]
for thread in threads:
    thread.start()
