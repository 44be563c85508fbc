package dev.threadboard.cpython.channel;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The other channel, to a thread of the agent's that the program does not see: it tells where the
 * holder is while that says nothing, and what the outside has answered. {@link #read} has a JVM
 * thread of its own; what it has read is taken by the run's.
 */
public final class Watch {
  private static final int WHERE = 1;
  private static final int WAKE = 2;
  private static final int END = 3;
  private static final int SOON = 4;
  private static final int SAY = 5;
  private static final int TAKE = 6;

  private static final int ANSWERED = 10;
  private static final int BACK = 11;

  /** What is answered by the same number, and a ticket. */
  private static final int FIRST_QUESTION = 20;

  /** So many times in a row the holder was in the same place, and told nothing meanwhile. */
  private static final int STUCK = 4;

  /**
   * Where the holder is.
   *
   * @param steps what it has told so far, as a number that grows
   * @param place in its code
   */
  private record Place(int ident, long steps, long place, int line, String file) {
    /** A record's own {@code equals} is linked at its first call, in the middle of a run. */
    boolean is(Place other) {
      return other != null
          && ident == other.ident
          && steps == other.steps
          && place == other.place
          && line == other.line
          && file.equals(other.file);
    }
  }

  /** How many questions have been asked that a {@link #ask} answers. */
  private int tickets;

  private final Map<Integer, CompletableFuture<Message>> questions = new ConcurrentHashMap<>();
  private final AgentChannel channel;
  private final Queue<Integer> ready = new ConcurrentLinkedQueue<>();
  private volatile Place last;
  private volatile int same;
  private volatile boolean stopped;
  private volatile boolean gone;
  private final CountDownLatch ended = new CountDownLatch(1);

  public Watch(AgentChannel channel) {
    this.channel = channel;
  }

  /**
   * Reads until the other side is gone, or {@link #stop}; {@code arrived} is called when a thread
   * may go on.
   */
  public void read(Runnable arrived) throws IOException {
    try {
      while (!stopped) {
        Message in = channel.receive(0);
        if (in != null) {
          take(in);
          if (!ready.isEmpty()) {
            arrived.run();
          }
        }
      }
    } finally {
      gone = true;
      ended.countDown();
      questions.values().forEach(question -> question.cancel(false));
    }
  }

  /** Waits until nobody reads any more; whether that is so within so many milliseconds. */
  public boolean awaitEnd(long millis) throws InterruptedException {
    return ended.await(millis, TimeUnit.MILLISECONDS);
  }

  /** The process has ended, though the connection may stay. */
  public void stop() {
    stopped = true;
    channel.wakeup();
  }

  /**
   * Asks for something that may take a moment; by any thread. The answer is cancelled when the
   * other side is gone.
   *
   * @return the answer, read up to its ticket
   */
  public CompletableFuture<Message> ask(int kind, int number, String text) throws IOException {
    CompletableFuture<Message> answer = new CompletableFuture<>();
    synchronized (channel) {
      questions.put(++tickets, answer);
      channel.send(text, kind, tickets, number);
    }
    if (gone) {
      answer.cancel(false);
    }
    return answer;
  }

  private void send(long... numbers) throws IOException {
    synchronized (channel) {
      channel.send(numbers);
    }
  }

  private void take(Message in) {
    int kind = in.nextInt();
    if (kind == WHERE) {
      Place now = new Place(in.nextInt(), in.next(), in.next(), in.nextInt(), in.text());
      same = now.is(last) ? same + 1 : 0;
      last = now;
    } else if (kind == ANSWERED || kind == BACK) {
      ready.add(in.nextInt());
    } else if (kind >= FIRST_QUESTION) {
      CompletableFuture<Message> question = questions.remove(in.nextInt());
      if (question != null) {
        question.complete(in);
      }
    }
  }

  /** The number of a thread that may go on; null if there is no other. */
  public Integer ready() {
    return ready.poll();
  }

  /** The holder has told something. */
  public void heard() {
    same = 0;
    last = null;
  }

  /** Asks where the holder is. */
  public void ask() throws IOException {
    send(WHERE);
  }

  /** Asks for the baton of a holder that sits in a call, unless it has come back meanwhile. */
  public void take() throws IOException {
    send(TAKE);
  }

  /** Asks the holder to ask at its next switch point. */
  public void askForOffer() throws IOException {
    send(SOON);
  }

  /** A thread has the baton that another had, which sits in a call; as for the other channel. */
  public void wake(int ident, long points, long until, long now, int flags) throws IOException {
    send(WAKE, ident, points, until, now, flags);
  }

  /** The person's own thread is to do something to another now, where nobody hands out a baton. */
  public void say(int verb, int target) throws IOException {
    send(SAY, verb, target);
  }

  /** Asks the process to write what it has written, and to end. */
  public void end(int status) throws IOException {
    send(END, status);
  }

  /** The line and the file of a call that the holder sits in; null if it moves. */
  public String stuckAt() {
    Place place = last;
    return place == null || same < STUCK
        ? null
        : "a call at line " + place.line + " that blocks unseen";
  }
}
