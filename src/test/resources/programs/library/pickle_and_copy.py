"""Objects with locks: what can be copied and pickled, and how."""

import copy
import io
import pickle
import queue
import threading


class Account:
    """Leaves its lock out of its state."""

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = threading.Lock()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount


def attempt(action, thing):
    try:
        return action(thing)
    except (TypeError, pickle.PicklingError) as error:
        return f"{type(error).__name__}: {error}"


account = Account("ada", 10)
account.lock.acquire()
again = pickle.loads(pickle.dumps(account))
deep = copy.deepcopy(account)
again.deposit(5)
deep.deposit(6)
print(
    again.balance,
    deep.balance,
    account.balance,
    again.lock is not account.lock,
)
print(pickle.loads(pickle.dumps([account, account]))[0].owner)

for make in (
    threading.Lock,
    threading.RLock,
    threading.Condition,
    threading.Event,
    queue.Queue,
    queue.SimpleQueue,
    threading.local,
    threading.Thread,
):
    thing = make()
    print(f"{make.__name__:12}", attempt(pickle.dumps, thing))

lock = threading.Lock()
print("shallow:", copy.copy([lock])[0] is lock)
print("deep:", attempt(copy.deepcopy, [lock]))
print("isinstance:", isinstance(lock, type(threading.Lock())))
print("types:", type(lock).__module__, type(lock).__name__)
print("types:", type(threading.RLock()).__name__)


def dump_in_thread(target):
    pickler = pickle.Pickler(target, protocol=4)
    pickler.dump(account)


target = io.BytesIO()
thread = threading.Thread(target=dump_in_thread, args=(target,))
thread.start()
thread.join()
print(pickle.loads(target.getvalue()).owner, pickle.dumps(Account) != b"")
