package dev.threadboard.command;

/** What a person does in predict mode, where they say what comes next. */
public sealed interface PredictCommand extends Command {
  /** Begins to be asked, or ends it. */
  record Toggle() implements PredictCommand {}

  /** Answers the open question, by the answer's place from 0. */
  record Answer(int place) implements PredictCommand {}

  /** Whoever has read why it came so goes on to the next question. */
  record GoOn() implements PredictCommand {}

  /** Moves among the answers by that many places. */
  record Mark(int by) implements PredictCommand {}

  /** Shows what comes: the marked answer is given, or none, which does not count. */
  record Reveal() implements PredictCommand {}

  /** The same without any answer, and nothing else is asked at the moment when it comes. */
  record Pass() implements PredictCommand {}
}
