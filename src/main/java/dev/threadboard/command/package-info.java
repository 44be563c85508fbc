/**
 * What a person may ask for, whichever way they said it.
 *
 * <pre>
 *   Ask      what the thread "you" shall do: start, join, is_alive, a new thread
 *   Pacing   how fast time may pass: pause, speed
 *   Seek     another moment of the run: steps, moments, the beginning
 *   Steer    the run itself: who goes on, take it over, save it
 *   Predict  what comes next, said beforehand
 *   Look     what this viewer looks at: selection, zoom, scrolling, help
 *   Choose   a scenario and its parameters, in the menu
 *   Leave    the end of this show: quit, restart, back to the menu
 * </pre>
 */
package dev.threadboard.command;
