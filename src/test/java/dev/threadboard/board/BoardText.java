package dev.threadboard.board;

/** All there is to see of a board, as text to compare. */
public final class BoardText {
  private BoardText() {}

  public static String of(Board board) {
    StringBuilder all = new StringBuilder();
    all.append(board.run()).append(board.seq()).append(' ').append(board.nanos());
    all.append(board.executors())
        .append(board.user())
        .append(board.deadlock())
        .append(board.exit());
    for (ThreadState thread : board.threads().all()) {
      all.append('\n').append(thread).append(board.threads().stateOf(thread));
    }
    for (State state : State.values()) {
      all.append('\n').append(state).append(board.threads().count(state));
    }
    for (long line = board.log().lines().first(); line < board.log().lines().end(); line++) {
      all.append('\n').append(board.log().lines().get(line));
    }
    all.append(board.log().open());
    board.objects().all().forEach(object -> all.append('\n').append(object));
    for (long i = board.objects().moments().first(); i < board.objects().moments().end(); i++) {
      all.append('\n').append(board.objects().moments().get(i));
    }
    board.values().all().forEach(value -> all.append('\n').append(value.all()));
    return all.append(board.values().changes().end()).toString();
  }
}
