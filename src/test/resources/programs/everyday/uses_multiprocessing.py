# outside
import multiprocessing as mp, time, os
def f(x): time.sleep(.05); return x * x
if __name__ == '__main__':
    mp.set_start_method('fork')
    with mp.Pool(2) as p: print(p.map(f, range(5)))
    q = mp.Queue(); pr = mp.Process(target=q.put, args=(7,)); pr.start(); print(q.get(timeout=10)); pr.join(); print(pr.exitcode)
