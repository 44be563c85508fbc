"""Written in an editor that saved Latin-1, without saying so."""
import threading


def greet(name):
    print("Grüße an", name)


thread = threading.Thread(target=greet, args=("alle",))
thread.start()
thread.join()
