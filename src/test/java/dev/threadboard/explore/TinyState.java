package dev.threadboard.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far a tiny program has come. */
final class TinyState {
  final TinyProgram program;
  final int[] at;
  final int[] own;
  final int[] variables = new int[TinyProgram.VARIABLES];
  final int[] owners = new int[TinyProgram.LOCKS];

  TinyState(TinyProgram program) {
    this.program = program;
    this.at = new int[program.threads().size()];
    this.own = new int[at.length];
    Arrays.fill(owners, -1);
  }

  TinyState copy() {
    TinyState copy = new TinyState(program);
    System.arraycopy(at, 0, copy.at, 0, at.length);
    System.arraycopy(own, 0, copy.own, 0, own.length);
    System.arraycopy(variables, 0, copy.variables, 0, variables.length);
    System.arraycopy(owners, 0, copy.owners, 0, owners.length);
    return copy;
  }

  boolean isOver(int thread) {
    return at[thread] == program.threads().get(thread).size();
  }

  TinyProgram.Step next(int thread) {
    return program.threads().get(thread).get(at[thread]);
  }

  /** Whether a step counts as one of the program's own code. */
  static boolean isOwn(TinyProgram.Step step) {
    return step.kind() != TinyProgram.Kind.GIVE && step.object() == 0;
  }

  boolean canGoOn(int thread) {
    return !isOver(thread)
        && (next(thread).kind() != TinyProgram.Kind.TAKE || owners[next(thread).object()] < 0);
  }

  List<Integer> able() {
    List<Integer> able = new ArrayList<>();
    for (int thread = 0; thread < at.length; thread++) {
      if (canGoOn(thread)) {
        able.add(thread);
      }
    }
    return able;
  }

  /** The next step of a thread. */
  void step(int thread) {
    TinyProgram.Step step = next(thread);
    at[thread]++;
    switch (step.kind()) {
      case READ -> own[thread] = own[thread] * 7 + variables[step.object()];
      case WRITE -> variables[step.object()] = own[thread] + thread + 1;
      case TAKE -> owners[step.object()] = thread;
      case GIVE -> owners[step.object()] = -1;
      case LOCAL -> {
        // Nobody sees it.
      }
    }
  }

  /** What is left when nobody can go on. */
  String outcome() {
    List<Integer> stuck = new ArrayList<>();
    for (int thread = 0; thread < at.length; thread++) {
      if (!isOver(thread)) {
        stuck.add(thread);
      }
    }
    return Arrays.toString(own) + Arrays.toString(variables) + stuck;
  }
}
