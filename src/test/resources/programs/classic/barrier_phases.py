"""The game of life, a row of the world per thread, a barrier per phase."""

import threading

WORLD = [
    "..........",
    "..#.......",
    "...#......",
    ".###......",
    "..........",
    "......###.",
    "..........",
    "..........",
]
GENERATIONS = 4


class Life:
    def __init__(self, rows):
        self.now = [[cell == "#" for cell in row] for row in rows]
        self.next = [None] * len(rows)
        self.generation = 0
        self.barrier = threading.Barrier(len(rows), action=self.advance)
        self.leaders = 0

    def advance(self):
        """Run by one thread while all others wait."""
        self.now, self.next = self.next, [None] * len(self.now)
        self.generation += 1

    def neighbours(self, row, column):
        height, width = len(self.now), len(self.now[0])
        return sum(
            self.now[(row + down) % height][(column + right) % width]
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
            if down or right
        )

    def lives(self, row, column):
        count = self.neighbours(row, column)
        return count == 3 or count == 2 and self.now[row][column]

    def work(self, row):
        for _ in range(GENERATIONS):
            self.next[row] = [
                self.lives(row, column) for column in range(len(self.now[row]))
            ]
            if self.barrier.wait() == 0:
                self.leaders += 1

    def __str__(self):
        return "\n".join(
            "".join(".#"[cell] for cell in row) for row in self.now
        )


life = Life(WORLD)
threads = [
    threading.Thread(target=life.work, args=(row,))
    for row in range(len(WORLD))
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(life)
print("generation", life.generation, "leaders", life.leaders)
life.barrier.abort()
try:
    life.barrier.wait()
except threading.BrokenBarrierError:
    print("the barrier is broken:", life.barrier.broken)
life.barrier.reset()
print("and whole again:", not life.barrier.broken, life.barrier.parties)
