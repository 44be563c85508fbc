"""Files take blocks from a table; who looks for a free one holds the lock of
the file, and not that of the table.

After fsbench of SCTBench. Searched with --switch-at gil.
"""
import threading

FREE = '-'
blocks = [FREE] * 4
file_locks = {name: threading.Lock() for name in 'abc'}


def write(name):
    with file_locks[name]:
        block = blocks.index(FREE)
        blocks[block] = name


threads = [threading.Thread(target=write, args=(name,)) for name in 'abc']
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(''.join(sorted(blocks)))
