package dev.threadboard.keyboard;

/** The groups of actions in help, in this order. */
enum HelpTopic {
  THREADS("threads"),
  TIME("time"),
  LOOKING("looking"),
  TIMELINE("timeline"),
  LOG("log"),
  RUN("run and program");

  private final String title;

  HelpTopic(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The topic of an action; the compiler checks that each has one. */
  static HelpTopic of(Action action) {
    return switch (action) {
      case START, JOIN, IS_ALIVE, NEW_THREAD -> THREADS;
      case PAUSE,
          STEP,
          STEP_BACK,
          LEAP_BACK,
          LEAP_ON,
          DEADLOCK,
          TAKE_OVER,
          PREDICT,
          SLOWER,
          FASTER ->
          TIME;
      case NEXT,
          PREVIOUS,
          LEFT,
          RIGHT,
          UP,
          DOWN,
          PICK,
          NO_PANE,
          ZOOM,
          EXPLAIN,
          LISTING,
          OBJECTS,
          WATCH,
          THEME ->
          LOOKING;
      case TIMELINE, CLOSER, FARTHER, FIT -> TIMELINE;
      case EARLIER, LATER, PAGE_EARLIER, PAGE_LATER, PRESENT -> TIMELINE;
      case FILTER, LOG_UP, LOG_DOWN, LOG_OLDEST, LOG_NEWEST -> LOG;
      case EXPLORE, PALETTE, SAVE, SCREENSHOT, RESTART, RESEED, BACK, HELP, QUIT, INTERRUPT -> RUN;
    };
  }
}
