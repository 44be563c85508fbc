package dev.threadboard.event;

/** What is told of expressions whose values a person watches. */
public sealed interface WatchFact extends Fact {
  /**
   * From here on an expression is watched.
   *
   * @param watch its number, from 1
   * @param expression Python's
   */
  record Watch(int watch, String expression) implements WatchFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A watched expression has another value than before, by this thread's doing.
   *
   * @param value by its {@code repr()}, bounded in length, or the error of an expression that fails
   * @param before null the first time
   * @param line that was running when it changed; 0 if none was
   * @param file of that line, as in {@link Fact.Line}
   * @param local whether it has names of a function's own, so that each thread has a value of its
   *     own
   * @param failed whether {@code value} is an error
   */
  record Value(
      int watch,
      String value,
      @Nullable @Omitted String before,
      int line,
      @Omitted int file,
      @Omitted boolean local,
      @Omitted boolean failed)
      implements WatchFact {
    @Override
    public <R> R accept(FactVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
