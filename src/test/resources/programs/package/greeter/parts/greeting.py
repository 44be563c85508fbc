# module
"""What is said, and by whom."""

import threading

from .. import __version__


class Greeter(threading.Thread):
    def __init__(self, name):
        super().__init__(name=f"greeter of {name}")
        self.who = name
        self.text = None

    def run(self):
        self.text = f"Hello {self.who}, by {self.name}, version {__version__}"
