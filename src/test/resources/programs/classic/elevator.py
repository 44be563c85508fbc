"""An elevator as a state machine, driven by events from other threads."""

import enum
import queue
import threading


class State(enum.Enum):
    IDLE = "idle"
    MOVING = "moving"
    DOORS_OPEN = "doors open"
    STOPPED = "out of order"


TRANSITIONS = {
    (State.IDLE, "call"): State.MOVING,
    (State.MOVING, "arrive"): State.DOORS_OPEN,
    (State.DOORS_OPEN, "close"): State.IDLE,
    (State.IDLE, "alarm"): State.STOPPED,
    (State.MOVING, "alarm"): State.STOPPED,
    (State.DOORS_OPEN, "alarm"): State.STOPPED,
}


class Elevator(threading.Thread):
    def __init__(self):
        super().__init__(name="elevator")
        self.state = State.IDLE
        self.changed = threading.Condition()
        self.events = queue.Queue()
        self.history = []

    def run(self):
        while self.state is not State.STOPPED:
            event = self.events.get()
            with self.changed:
                state = TRANSITIONS.get((self.state, event))
                if state is None:
                    self.history.append(
                        f"{event} ignored while {self.state.value}"
                    )
                else:
                    self.history.append(f"{self.state.value} -> {state.value}")
                    self.state = state
                self.changed.notify_all()
            self.events.task_done()

    def send(self, event):
        self.events.put(event)

    def await_state(self, state):
        with self.changed:
            return self.changed.wait_for(
                lambda: self.state is state, timeout=20
            )


elevator = Elevator()
elevator.start()


def passenger():
    elevator.send("call")
    elevator.await_state(State.MOVING)
    elevator.send("arrive")
    elevator.await_state(State.DOORS_OPEN)
    elevator.send("call")
    elevator.send("close")
    elevator.await_state(State.IDLE)


for name in ("first", "second"):
    person = threading.Thread(target=passenger, name=name)
    person.start()
    person.join()
elevator.send("alarm")
print("stopped:", elevator.await_state(State.STOPPED))
elevator.join()
print(*elevator.history, sep="\n")
