package dev.threadboard.view.dashboard;

import dev.threadboard.theme.Role;

/**
 * One line of what a thread has done.
 *
 * @param when in seconds: one time, or from one to another
 * @param length in seconds, with the unit; empty for what took no time
 */
record ThreadLifeRow(String when, String length, String what, Role role) {}
