package dev.threadboard.view;

import dev.threadboard.theme.Role;

/**
 * One line of what a thread has done, or of what was done to a shared object.
 *
 * @param when in seconds: one time, or from one to another
 * @param length in seconds, with the unit; empty for what took no time
 */
public record LifeRow(String when, String length, String what, Role role) {}
