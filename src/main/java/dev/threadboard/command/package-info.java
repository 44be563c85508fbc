/**
 * What a person may ask for, whichever way they said it.
 *
 * <pre>
 *   ThreadCommand   what the thread "you" is to do: start, join, is_alive, a new thread
 *   PaceCommand     how fast time passes: pause, speed
 *   SeekCommand     another moment of the run: steps, moments, the beginning
 *   RunControl      the run itself: who goes on, take it over, save it
 *   PredictCommand  what comes next, said beforehand
 *   ViewCommand     what this viewer looks at: selection, zoom, scrolling, help
 *   MenuAction      a scenario and its parameters, in the menu
 *   ExploreAction   an outcome of a search, to be looked at, opened or saved
 *   ExitAction      leaving the run: quit, restart, back to the menu
 * </pre>
 */
package dev.threadboard.command;
