# module
"""Imported by several threads at once; its body must run once."""

import time

LOADS = []
LOADS.append(__name__)
time.sleep(0.02)


class Square:
    sides = 4


def area(side):
    return side * side
