# module
"""Greets people, each in a thread: `python3 -m greeter NAME...`."""

__version__ = "1.2"
