import threading


def joins():
    main.join()


main = threading.current_thread()
thread = threading.Thread(target=joins, name="joiner")
thread.start()
thread.join()
